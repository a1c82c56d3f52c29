"""Colours, type and icons: one palette on Qt's Fusion style, one bundled face in three sizes and two weights."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from bodymap.report.paper import add_faces
from bodymap.shipped import shipped

SMALL, NORMAL, LARGE = 12, 14, 18  # px


@dataclass(frozen=True)
class Theme:
    """The colours of one theme; each text colour has 4.5:1 or more on the grounds it stands on."""

    window: str = "#f3f1ed"
    panel: str = "#ffffff"
    stage: str = "#fbfaf7"
    text: str = "#1f2a2e"
    quiet: str = "#56636a"
    line: str = "#ddd8d0"
    hover: str = "#eef5f5"
    chosen: str = "#dceeef"
    accent: str = "#0b6e7d"
    accent_text: str = "#ffffff"
    explained: str = "#c8552b"
    covered: str = "#0b6e7d"
    warning: str = "#fff4dc"
    warning_line: str = "#d9a441"
    urgent: str = "#fde8e2"
    urgent_line: str = "#b3261e"


LIGHT = Theme()
_theme = LIGHT


def current() -> Theme:
    """Return the theme that the window has now."""
    return _theme


def apply(app: QApplication, theme: Theme = LIGHT) -> None:
    """Give the application its style, palette, face and style sheet; nothing where it has them already."""
    global _theme  # noqa: PLW0603 - one theme at a time, for everyone
    _theme = theme
    if app.styleSheet() == _sheet(theme):
        return
    app.setStyle("Fusion")
    add_faces()
    app.setFont(face(NORMAL))
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.stage,
        QPalette.ColorRole.Button: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.panel,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Link: theme.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#9aa3a7"))
    app.setPalette(palette)
    app.setStyleSheet(_sheet(theme))


@lru_cache(maxsize=16)
def face(size: int, *, strong: bool = False) -> QFont:
    """Return the bundled face at `size` px."""
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon `name` of assets/icons, crisp at scale 1, 1.5 and 2; pale when disabled."""
    return _icon(name, colour or current().text)


@lru_cache(maxsize=64)
def _icon(name: str, colour: str) -> QIcon:
    drawn = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "#b4babd")):
        for size in (20, 24, 32, 48):
            drawn.addPixmap(_rendered(name, ink, size), mode)
    return drawn


def _rendered(name: str, colour: str, size: int) -> QPixmap:
    svg = (shipped("assets") / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("#223035", colour)
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return picture


def _sheet(theme: Theme) -> str:
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.panel}; border: 1px solid {theme.line}; padding: 4px; }}
QMenuBar {{ background: {theme.window}; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {theme.chosen}; color: {theme.text}; }}
#rail QToolButton {{ border: 0; border-radius: 6px; padding: 5px 2px 4px 2px; font-size: {SMALL}px; }}
#rail QToolButton:hover {{ background: {theme.hover}; }}
#rail QToolButton:checked {{ background: {theme.chosen}; color: {theme.text}; font-weight: 600; }}
#rail QToolButton:focus, QPushButton:focus {{ outline: none; border: 2px solid {theme.accent}; }}
#panel {{ background: {theme.panel}; border-left: 1px solid {theme.line}; }}
#heading {{ font-size: {LARGE}px; font-weight: 600; }}
#quiet {{ color: {theme.quiet}; font-size: {SMALL}px; }}
#notice {{ background: {theme.warning}; border-bottom: 1px solid {theme.warning_line}; }}
#notice QLabel {{ color: {theme.text}; }}
#advice {{ background: {theme.warning}; border-bottom: 1px solid {theme.warning_line}; border-left: 8px solid {theme.warning_line}; }}
#advice[advice="emergency"] {{ background: {theme.urgent}; border-color: {theme.urgent_line}; }}
#strip {{ background: {theme.stage}; border-top: 1px solid {theme.line}; border-bottom: 1px solid {theme.line}; }}
#strip[advice="same_day"], #strip[advice="soon"] {{ background: {theme.warning}; border-color: {theme.warning_line}; }}
#strip[advice="emergency"] {{ background: {theme.urgent}; border-color: {theme.urgent_line}; }}
#warning_questions {{ background: {theme.panel}; }}
#strip QPushButton, QPushButton#answer {{ padding: 5px 10px; }}
#strip QPushButton:focus, QPushButton#answer:focus {{ padding: 4px 9px; }}
QPushButton {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 6px 14px; background: {theme.panel}; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:checked {{ background: {theme.chosen}; border-color: {theme.accent}; }}
QPushButton:default, #primary {{ background: {theme.accent}; color: {theme.accent_text}; border-color: {theme.accent}; }}
QPushButton:disabled {{ color: #9aa3a7; background: {theme.window}; }}
QListView {{ border: 0; background: {theme.panel}; outline: 0; }}
QTextBrowser {{ border: 0; background: {theme.panel}; }}
QTabBar::tab {{ padding: 8px 12px; border: 0; color: {theme.quiet}; background: transparent; }}
QTabBar::tab:selected {{ color: {theme.text}; font-weight: 600; border-bottom: 2px solid {theme.accent}; }}
QTabBar::tab:hover {{ color: {theme.text}; }}
#page {{ background: {theme.panel}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.line}; }}
QLineEdit, QPlainTextEdit {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 8px; background: {theme.panel}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 1px solid {theme.accent}; }}
QSplitter::handle {{ background: {theme.line}; }}
QScrollBar:vertical {{ width: 10px; background: transparent; }}
QScrollBar::handle:vertical {{ background: #cfc9c0; border-radius: 5px; min-height: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; height: 0; }}
"""
