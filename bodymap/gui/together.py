"""Several muscles at once: the smallest set that explains the drawing, each in its own colour, and what remains."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.gui.candidate_list import SIDE_WORDS
from bodymap.gui.muscle_text import STYLE
from bodymap.ranking.combination import Member
from bodymap.report.chart import colour_of

SEVERAL = "Several active muscles at once are normal; people with shoulder pain have six on average."
ONE = "One muscle accounts for nearly all of what can be explained."
NOTHING = "Paint first; then the smallest set of muscles that together explain it appears here."


def together_html(members: Sequence[Member], unexplained: float, atlas: Atlas) -> str:
    """Return the combination in words: what each member adds, who is whose satellite, what remains."""
    if not members:
        return f"<p class='quiet'>{NOTHING if not unexplained else 'No known pattern reaches what you painted.'}</p>"
    text = f"<p class='quiet'>{ONE if len(members) == 1 else SEVERAL}</p>"
    for index, member in enumerate(members):
        muscle = atlas.muscles[member.muscle]
        adds = "explains" if index == 0 else "adds"
        text += (
            f"<p><span style='color: {colour_of(index)}'>&#9632;</span> <a href='muscle:{member.muscle}'><b>"
            f"{escape(muscle.name)}</b></a> ({SIDE_WORDS[member.side].lower()}) {adds} "
            f"{member.adds:.0%} of what you painted."
        )
        leaders = [
            atlas.muscles[other.muscle].name
            for other in members[:index]
            if member.muscle in atlas.muscles[other.muscle].related.satellites
        ]
        if leaders:
            text += f" It often joins in with {escape(', '.join(leaders))} (a satellite) and may calm down with it."
        text += "</p>"
    rest = 1 - sum(member.adds for member in members)
    if rest >= 0.01:
        text += f"<p>{rest:.0%} of what you painted remains unexplained by these"
        text += f"; no known pattern reaches {unexplained:.0%}.</p>" if unexplained >= 0.01 else ".</p>"
    return text


class Together(QTextBrowser):
    """Shows the combination; `asked` tells the id of a muscle whose name was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName("Muscles that together explain the drawing")
        self.document().setDefaultStyleSheet(STYLE)
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        self.asked.emit(link.path())

    def show_members(self, members: Sequence[Member], unexplained: float, atlas: Atlas) -> None:
        """Show the combination."""
        self.setHtml(together_html(members, unexplained, atlas))
