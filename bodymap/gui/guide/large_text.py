"""Letters of the guide: large already, so they grow slower than others when text is enlarged.

At 200 % the smallest of them are as large as any other text of the window, and all of it still fits on a small screen.
"""

from PySide6.QtGui import QFont

from bodymap.gui.look.theme import face, px

GROWTH = 0.4  # of how much other text grows


def grown(size: float) -> int:
    """Return how many px of now are `size` px of the guide at 100 %."""
    return round(size + GROWTH * (px(100 * size) / 100 - size))


def letters(size: float, *, strong: bool = False) -> QFont:
    """Return the bundled face at `size` px of the guide at 100 %."""
    font = QFont(face(14, strong=strong))
    font.setPixelSize(grown(size))
    return font
