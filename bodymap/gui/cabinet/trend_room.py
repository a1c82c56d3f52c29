"""The room of a plot's lanes: none less than can be read, and the words beside and over them in full."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from bodymap.gui.cabinet.trend_lines import wrapped
from bodymap.gui.look.theme import SMALL, enlarged, face, px

LEFT, RIGHT, TOP, BOTTOM, GAP = 48.0, 16.0, 8.0, 30.0, 38.0
ABOVE = 12.0  # between a lane's title and its first line
BESIDE = 16.0  # above the first rank and below the last
NAMES_PX = 168.0  # for the muscles' names beside their lines
CARE_PX = 34.0
LEAST_LANE, LEAST_WIDE = 44, 190  # of a lane of its own


def least_width() -> int:
    """Return how wide a plot is at least, px."""
    return px(LEFT + RIGHT + NAMES_PX) + LEAST_WIDE


def least_height(names: Sequence[str], care: int) -> int:
    """Return how high a plot is at least, px, with muscles by their names and so much (px) for the self-care."""
    ranks = max(2 * _least_lane(), _beside(names, 3 if enlarged() else 2))  # large text scrolls anyhow
    return px(TOP + BOTTOM + 3 * GAP) + care + 2 * _least_lane() + ranks


def heights(height: int, names: Sequence[str], care: int) -> tuple[float, float]:
    """Return how high a lane is and how high the ranks are, px: twice that, or more for all of the muscles' names."""
    room = height - px(TOP + BOTTOM + 3 * GAP) - care
    ranks = room / 2
    for lines in (2, 3):
        if room - _beside(names, lines) >= 2 * _least_lane():
            ranks = max(ranks, _beside(names, lines))
    return (room - ranks) / 2, ranks


def care_height(width: int, title: str) -> int:
    """Return how high the self-care is, px, with the words over it, which may need several lines."""
    room = QRect(0, 0, width - px(LEFT) - px(RIGHT), px(72))
    lines = QFontMetrics(face(SMALL, strong=True)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), title)
    return px(CARE_PX + GAP) + max(lines.height() - px(18), 0)


def in_lines(names: Sequence[str], lines: int) -> list[str]:
    """Return the muscles' names in at most so many lines each."""
    return [wrapped(name, face(SMALL), px(NAMES_PX) - px(32), lines) for name in names]


def name_height(name: str) -> int:
    """Return how high a muscle's name stands beside its line, px."""
    return QFontMetrics(face(SMALL)).lineSpacing() * (1 + name.count("\n")) + px(3)


def _beside(names: Sequence[str], lines: int) -> int:
    """Return how high the ranks are, px, where all names stand beside them, from the title to below the last rank."""
    return sum(name_height(name) for name in in_lines(names, lines)) - px(2 * ABOVE - BESIDE)


def _least_lane() -> int:
    return max(px(45), LEAST_LANE)
