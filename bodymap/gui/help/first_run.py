"""The note a person reads once: what this is and is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.gui.look.theme import LARGE, px
from bodymap.gui.texts.html_parts import for_label
from bodymap.gui.widgets.room import scrolling, size_for
from bodymap.gui.widgets.screen_room import screen_room
from bodymap.words import later, tr

WIDE, FRAME = 540, 2  # px
SEEN = "first note seen"
TITLE = later("Paint where it hurts")
PARAGRAPHS = (
    later(
        "bodymap compares the area you paint with the areas to which muscles are known to send pain, and shows which "
        "fit best, why, and what you can try."
    ),
    later(
        "<b>It is information, not a diagnosis.</b> How muscles send pain elsewhere is debated among researchers. The "
        "list says how well areas match, nothing more."
    ),
    later(
        "<b>Call the emergency number</b> for sudden pressing chest pain, the worst headache of your life, pain after "
        "a serious accident, or when you are newly numb between the legs or cannot start or hold urine or stool. "
        "<b>See a doctor first</b> when the pain comes with fever or unexplained weight loss, is worst at night, or "
        "numbness or weakness spreads."
    ),
    later("Everything stays on this computer. What you paint is kept as you paint it."),
)


def _html() -> str:
    title = tr(TITLE)
    paragraphs = "".join(f"<p>{text}</p>" for text in map(tr, PARAGRAPHS))
    return for_label(f"<p style='font-size: {px(LARGE)}px; font-weight: 600'>{title}</p>{paragraphs}")


class FirstNote(QDialog):
    """Shown at the first start, and from the Help menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What bodymap is"))
        self.setObjectName("page")
        text = QLabel(_html())
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setObjectName("page")
        text.setContentsMargins(8, 0, 8, 0)
        start = QPushButton(tr("I understand, begin"))
        start.setDefault(True)
        start.setObjectName("primary")
        start.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(scrolling(text, self.windowTitle()), 1)
        layout.addWidget(start, alignment=Qt.AlignmentFlag.AlignRight)
        start.setFocus()
        text.ensurePolished()
        wide = size_for(self, WIDE, 0).width()
        high = text.heightForWidth(wide - 48 - 2 * FRAME) + start.sizeHint().height() + 64 + 2 * FRAME
        self.resize(wide, min(high, screen_room(self).height()))
