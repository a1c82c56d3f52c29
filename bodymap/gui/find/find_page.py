"""The finder's right half: the page of a muscle or of an area, with links from one to the other."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from bodymap.atlas.area import CandidateSide
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.reach import Reaches
from bodymap.body.areas import area_name, areas
from bodymap.body.figure import Figure
from bodymap.gui.bodies.spot_view import spot_look
from bodymap.gui.find import area_text, muscle_page
from bodymap.gui.find.find_pictures import area_picture, muscle_picture
from bodymap.gui.look.theme import html_style, skin
from bodymap.gui.texts.html_parts import paragraph
from bodymap.gui.texts.muscle_text import SPOT_PX
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.links import Links
from bodymap.gui.widgets.room import beside
from bodymap.report.muscle_paper import SPOT, MusclePaper
from bodymap.report.skin import LIGHT_SKIN
from bodymap.report.spot_art import press_image
from bodymap.words import later, tr

MARGIN_PX = 24
INTRO = later(
    "Choose a muscle or a place at the left, or search: a name, an everyday word, Latin, or what you notice, such as "
    "stairs."
)
MISSED = later(
    "Try another word for it, or clear the field to look through everything. If you can point to the place, close this "
    "window and paint it on the body: the list then names the muscles known to send pain there."
)
Target = tuple[str, str]  # muscle or area, and its id


class FindPage(QWidget):
    """Shows one page; `head` is the row of its names, with room at the right.

    Signals:
        asked: the kind and the id of what a link leads to.
        warnings_asked: the questions about warning signs are wanted, of a muscle.
        followed: a muscle and the place of the self-care step that is to be followed.
    """

    asked = Signal(str, str)
    warnings_asked = Signal(object)
    followed = Signal(object, int)

    def __init__(self, atlas: Atlas, figure: Figure, reaches: Reaches, before: Callable[[Muscle], Before]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._atlas, self._figure, self._reaches, self._before = atlas, figure, reaches, before
        self._muscle: Muscle | None = None  # whose page is shown
        self._areas = {area.id: area for area in areas(figure)}
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.below = QLabel()
        self.below.setObjectName("quiet")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDefaultStyleSheet(html_style())
        self.text.document().setDocumentMargin(MARGIN_PX)
        self.text.anchorClicked.connect(self._follow)
        self.links = Links(self.text)
        for label in (self.title, self.below):
            label.setWordWrap(True)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.below)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(MARGIN_PX, 12, 16, 8)
        self.head.setSpacing(8)
        self.head.addLayout(names, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)  # beside the line at the left
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(self.text, 1)

    def show_intro(self) -> None:
        """Say what can be done here."""
        self._fill(tr("Muscles and places"), "", paragraph(tr(INTRO)), keep=False)

    def show_nothing(self) -> None:
        """Say that nothing was found, and what to do."""
        self._muscle = None
        self._fill(tr("Nothing found"), "", paragraph(tr(MISSED)), keep=False)

    def show_target(self, target: Target, *, again: bool = False) -> None:
        """Show a muscle or an area; `again`, as it is now, without moving the text."""
        kind, key = target
        if kind == "muscle":
            self._show_muscle(self._atlas.muscles[key], again=again)
        else:
            self._show_area(key, again=again)

    def _show_muscle(self, muscle: Muscle, *, again: bool) -> None:
        self._muscle = muscle
        name, below = muscle_page.names_of(muscle)
        room = self.text.width() - self.text.verticalScrollBar().sizeHint().width()  # the page will be long
        wide = max(min(room - 3 * MARGIN_PX, 900), 320)
        ratio = self.devicePixelRatioF()
        self._add_picture(muscle_page.CHART, muscle_picture(self._figure, muscle, wide, ratio))
        side: CandidateSide = "midline" if muscle.midline else "left"
        for pattern in muscle.patterns:
            spot = press_image(self._figure, pattern.press, side, beside(SPOT_PX), ratio, spot_look())
            self._add_picture(f"spot:{pattern.id}", spot)
        legend = muscle_page.legend_html(muscle, skin().colour_of)
        self._fill(name, below, _img(muscle_page.CHART) + legend + self._muscle_html(muscle), keep=again)

    def _muscle_html(self, muscle: Muscle, *, printed: bool = False) -> str:
        colours = LIGHT_SKIN if printed else skin()
        reached = self._reaches.of_muscle(muscle.id)
        spot = SPOT if printed else 0
        return muscle_page.page_html(
            muscle, self._atlas, self._areas, reached, colours.colour_of, self._before(muscle), spot,
            followed=not printed,
        )  # fmt: skip

    def _show_area(self, key: str, *, again: bool) -> None:
        area = self._areas[key]
        reached = self._reaches.of_area(key) if self._reaches.ready else None
        self._add_picture(area_text.PICTURE, area_picture(self._figure, area, self.devicePixelRatioF()))
        html = area_text.page_html(area, self._areas, reached, self._atlas)
        self._fill(area_name(area), area_text.view_words(area), _img(area_text.PICTURE) + html, keep=again)

    def printed(self, key: str) -> MusclePaper:
        """Return a muscle's page for paper."""
        muscle = self._atlas.muscles[key]
        name, below = muscle_page.names_of(muscle)
        html = self._muscle_html(muscle, printed=True)
        return MusclePaper(muscle, self._figure, name, below, html, self._atlas.version)

    def _add_picture(self, address: str, picture: object) -> None:
        self.text.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), picture)

    def _fill(self, title: str, below: str, html: str, *, keep: bool) -> None:
        place = self.text.verticalScrollBar().value() if keep else 0
        self.title.setText(title)
        self.below.setText(below)
        self.below.setVisible(bool(below))
        self.text.setAccessibleName(title)
        self.text.setHtml(html)
        self.text.verticalScrollBar().setValue(place)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "warnings":
            self.warnings_asked.emit(self._muscle)
        elif link.scheme() == "follow" and self._muscle is not None:
            self.followed.emit(self._muscle, int(link.path()))
        elif link.scheme() in {"muscle", "area"}:
            self.asked.emit(link.scheme(), link.path())


def _img(address: str) -> str:
    return f"<div style='margin-bottom: 12px'><img src='{address}'></div>"
