"""Several muscles at once: the smallest set that explains the drawing, each in its own colour, and what remains."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.gui.look.theme import current, html_style, ring_px
from bodymap.gui.texts.muscle_names import both_names
from bodymap.gui.widgets.links import Links
from bodymap.ranking.combination import Member
from bodymap.report.muscle_names import everyday_name
from bodymap.report.side_words import side_inside
from bodymap.words import later, share, tr

WORKING = later("Many marks; working out which muscles explain them together...")
LEAST_TOLD = 0.01  # of the paint
SEVERAL = later("Several active muscles at once are normal; people with shoulder pain have six on average.")
ONE = later("One muscle accounts for nearly all of what can be explained.")
EXPLAINS = later("Explains {share} of your pain.")
ADDS = later("Adds {share} of your pain.")
SHARES = later("Your pain is the painted area here, strong pain counting more.")
NOTHING = later("Paint first; then the smallest set of muscles that together explain it appears here.")
UNREACHED = later("No known pattern reaches what you painted.")


def together_html(members: Sequence[Member], unexplained: float, atlas: Atlas) -> str:
    """Return the combination in words: what each member adds, who is whose satellite, what remains."""
    if not members:
        return _quiet(tr(UNREACHED if unexplained else NOTHING))
    text = _quiet(tr(ONE if len(members) == 1 else SEVERAL))
    for index, member in enumerate(members):
        colour = current().series[index % len(current().series)]
        text += f"<p><span style='color: {colour}'>&#9632;</span> {_adds(index, member, atlas)}"
        leaders = [
            everyday_name(atlas.muscles[other.muscle])
            for other in members[:index]
            if member.muscle in atlas.muscles[other.muscle].related.satellites
        ]
        if leaders:
            text += " " + tr(
                "It often joins in with {muscles} (a satellite) and may calm down with it.",
                muscles=escape(", ".join(leaders)),
            )
        text += "</p>"
    return text + _rest(1 - sum(member.adds for member in members), unexplained) + _quiet(tr(SHARES))


def _adds(index: int, member: Member, atlas: Atlas) -> str:
    """Return what a member of the combination adds, under its names."""
    name = both_names(atlas.muscles[member.muscle], f"muscle:{member.muscle}", side_inside(member.side))
    told = tr(EXPLAINS if index == 0 else ADDS, share=share(member.adds))
    return f"{name}<br>{told}"


def _rest(rest: float, unexplained: float) -> str:
    """Return what remains of the paint, and what of it no pattern reaches, as a sentence."""
    if rest < LEAST_TOLD:
        return ""
    if unexplained < LEAST_TOLD:
        text = tr("{rest} of your pain remains unexplained by these.", rest=share(rest))
    else:
        text = tr(
            "{rest} of your pain remains unexplained by these; no known pattern reaches {unreached}.",
            rest=share(rest),
            unreached=share(unexplained),
        )
    return f"<p>{text}</p>"


def _quiet(text: str) -> str:
    return f"<p class='quiet'>{text}</p>"


class Together(QTextBrowser):
    """Shows the combination; `asked` tells the id of a muscle whose name was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Muscles that together explain the drawing"))
        self.document().setDefaultStyleSheet(html_style())
        self.document().setDocumentMargin(16 - ring_px())  # beside the frame
        self.anchorClicked.connect(self._follow)
        Links(self)

    def _follow(self, link: QUrl) -> None:
        self.asked.emit(link.path())

    def show_working(self) -> None:
        """Say that it is being worked out."""
        self.setHtml(_quiet(tr(WORKING)))

    def show_members(self, members: Sequence[Member], unexplained: float, atlas: Atlas) -> None:
        """Show the combination."""
        self.setHtml(together_html(members, unexplained, atlas))
