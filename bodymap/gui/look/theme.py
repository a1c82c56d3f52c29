"""How the window looks now: its theme, the size of its text, the body's skin, whether things may move; faces and icons.

One palette on Qt's Fusion style, one bundled face in three sizes and two weights. Widgets ask when they are made; the
window is made anew when the look changes.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from bodymap.gui.look import qt_style, style_sheet
from bodymap.gui.look.palettes import DARK_INK, ICON_INK, LIGHT, LIGHT_INK, SKINS, Theme
from bodymap.gui.look.uncollected import nothing_collected
from bodymap.report.contrast import clearest
from bodymap.report.paper import add_faces
from bodymap.report.skin import BodyColours
from bodymap.shipped import shipped

SMALL, NORMAL, LARGE = 12, 14, 18  # px at 100 %


@dataclass(frozen=True)
class Look:
    """A theme, the size of text in per cent, the name of a skin, and whether nothing may move."""

    theme: Theme = LIGHT
    percent: int = 100
    skin: str = "neutral"
    still: bool = False


_look = Look()


def look() -> Look:
    """Return how the window looks now."""
    return _look


def current() -> Theme:
    """Return the theme that the window has now."""
    return _look.theme


def skin() -> BodyColours:
    """Return the colours of the bodies in the window."""
    return SKINS.get(_look.skin) or _look.theme.skin


def still() -> bool:
    """Whether nothing may move by itself."""
    return _look.still


def enlarged() -> bool:
    """Whether text is so large that what stands side by side at 100 % stands below each other."""
    return _look.percent >= 150


def px(size: float) -> int:
    """Return how many px of now are `size` px at 100 %: for whatever holds text."""
    return round(size * _look.percent / 100)


def ring_px() -> int:
    """Return how wide the line round what has the keyboard is, px: of lists and texts their frame."""
    return px(_look.theme.ring)


def ink_on(ground: QColor) -> QColor:
    """Return the ink that can be read on a ground that is not the theme's."""
    return clearest((QColor(DARK_INK), QColor(LIGHT_INK)), [ground])


def apply(app: QApplication, look: Look = Look()) -> None:
    """Give the application its style, palette, face and style sheet; nothing where it has them already."""
    global _look  # noqa: PLW0603 - one look at a time, for everyone
    _look = look
    wanted = style_sheet.sheet(look.theme, px)
    if app.styleSheet() == wanted:
        return
    if not app.property(qt_style.STYLED):
        app.setStyle(qt_style.STYLE[-1])
    add_faces()
    with nothing_collected():
        app.setStyleSheet("")  # told another at once, Qt looks at each widget it ever dressed, and some menus are gone
        app.setFont(face(NORMAL))
        app.setPalette(_palette(look.theme))
        app.setStyleSheet(wanted)


def html_style() -> str:
    """Return the style of the texts that are written as HTML."""
    return style_sheet.html(current(), px)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for group in (role.Window, role.Button):
        palette.setColor(group, QColor(theme.window))
    for group in (role.Base, role.ToolTipBase):
        palette.setColor(group, QColor(theme.panel))
    palette.setColor(role.AlternateBase, QColor(theme.stage))
    words = (role.WindowText, role.Text, role.ButtonText)
    for group in (*words, role.ToolTipText, role.BrightText):
        palette.setColor(group, QColor(theme.text))
    for group in words:
        palette.setColor(QPalette.ColorGroup.Disabled, group, QColor(theme.disabled))
    palette.setColor(role.PlaceholderText, QColor(theme.quiet))
    for group in (role.Highlight, role.Link, role.LinkVisited, role.Accent):
        palette.setColor(group, QColor(theme.accent))
    palette.setColor(role.HighlightedText, QColor(theme.accent_text))
    # Fusion takes the edges of check boxes, sliders and combo boxes from these.
    palette.setColor(role.Light, QColor(theme.hover))
    palette.setColor(role.Midlight, QColor(theme.hover))
    palette.setColor(role.Mid, QColor(theme.line))
    palette.setColor(role.Dark, QColor(theme.edge))
    palette.setColor(role.Shadow, QColor(theme.edge))
    return palette


def face(size: int, *, strong: bool = False) -> QFont:
    """Return the bundled face at `size` px of 100 %."""
    return _face(px(size), strong)


@lru_cache(maxsize=32)
def _face(size: int, strong: bool) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon `name` of assets/icons in the theme's ink, drawn at whatever size is asked; pale when disabled."""
    return _icon(name, colour or current().text, current().disabled)


@lru_cache(maxsize=128)
def _icon(name: str, colour: str, pale: str) -> QIcon:
    return QIcon(_Drawn(name, colour, pale))


class _Drawn(QIconEngine):
    """An icon that is drawn when it is seen, at the size it has there."""

    def __init__(self, name: str, colour: str, pale: str) -> None:
        super().__init__()
        self._name, self._inks = name, {QIcon.Mode.Disabled: pale}
        self._ink = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        ink = self._inks.get(mode, self._ink)
        QSvgRenderer(QByteArray(_svg(self._name).replace(ICON_INK, ink).encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of the icon of `size` device px."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return another that draws the same."""
        return _Drawn(self._name, self._ink, self._inks[QIcon.Mode.Disabled])


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return (shipped("assets") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
