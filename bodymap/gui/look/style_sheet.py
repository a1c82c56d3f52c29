"""The small style sheet over Qt's Fusion style: grounds, edges and padding, in a theme's colours and a size of text."""

from collections.abc import Callable

from bodymap.gui.look.palettes import Theme
from bodymap.shipped import shipped

Px = Callable[[float], int]


def sheet(theme: Theme, px: Px) -> str:
    """Return the style sheet; `px` turns px at 100 % into those of now."""
    return "\n".join((_parts(theme, px), _advice(theme), _buttons(theme, px), _fields(theme, px), _bars(theme, px)))


def _parts(theme: Theme, px: Px) -> str:
    ring = px(theme.ring)
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.panel}; border: 1px solid {theme.edge}; padding: 4px; }}
QMenuBar {{ background: {theme.window}; color: {theme.text}; }}
QMenu {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.edge}; padding: 4px 0;
  icon-size: {px(16)}px; menu-scrollable: 1; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {theme.chosen}; color: {theme.text}; }}
QMenu::item:selected {{ border-color: {theme.accent}; }}
QMenu::item:disabled {{ color: {theme.disabled}; }}
#rail, #rail_page {{ background: {theme.window}; border: 0; }}
#rail QToolButton {{ border: 0; border-radius: 6px; padding: 4px 2px 3px 2px; font-size: {px(12)}px; }}
#quiet_button {{ border: 0; border-radius: 6px; padding: 2px; }}
#quiet_button:hover {{ background: {theme.hover}; }}
#quiet_button:focus {{ outline: none; border: {ring}px solid {theme.accent}; padding: 0; }}
#rail QToolButton:hover {{ background: {theme.hover}; }}
#rail QToolButton:checked {{ background: {theme.chosen}; color: {theme.text}; font-weight: 600;
  border: 1px solid {theme.accent}; padding: 3px 1px 2px 1px; }}
#rail QToolButton:disabled {{ color: {theme.disabled}; }}
#rail QToolButton:focus {{ outline: none; border: {ring}px solid {theme.accent}; padding: {max(4 - ring, 0)}px 0 0 0; }}
#panel {{ background: {theme.panel}; border-left: 1px solid {theme.line}; }}
#page {{ background: {theme.panel}; }}
#heading {{ font-size: {px(18)}px; font-weight: 600; }}
#quiet {{ color: {theme.quiet}; font-size: {px(12)}px; }}
QListView {{ border: 0; background: {theme.panel}; outline: 0; }}
QTextBrowser {{ background: {theme.panel}; }}
QTextBrowser, QScrollArea, QGraphicsView, QListWidget {{ border: {ring}px solid {theme.panel}; }}
#squeezing {{ border-width: 2px; }}
QTextBrowser:focus, QScrollArea:focus, QGraphicsView:focus, QListWidget:focus {{
  border-color: {theme.accent}; }}
QSplitter::handle {{ background: qlineargradient(x1: 0, y1: 0, x2: 1, y2: 0, stop: 0 {theme.track},
  stop: 0.44 {theme.track}, stop: 0.441 {theme.handle}, stop: 0.56 {theme.handle}, stop: 0.561 {theme.track},
  stop: 1 {theme.track}); height: 4px; }}
QSplitter::handle:disabled {{ background: {theme.line}; }}
QSplitter::handle:hover:enabled {{ background: {theme.accent}; }}
"""


def _advice(theme: Theme) -> str:
    return f"""
#notice {{ background: {theme.warning}; border-bottom: 1px solid {theme.warning_line}; }}
#notice QLabel {{ color: {theme.text}; }}
#plan_row {{ border: 0; border-bottom: 1px solid {theme.line}; }}
#care_box {{ background: {theme.warning}; border: 1px solid {theme.warning_line}; border-radius: 6px; }}
#care_band {{ background: {theme.warning}; color: {theme.text}; border-top: 1px solid {theme.warning_line};
  border-bottom: 1px solid {theme.warning_line}; }}
#advice {{ background: {theme.warning}; border-bottom: 1px solid {theme.warning_line};
  border-left: 8px solid {theme.warning_line}; }}
#advice[advice="emergency"] {{ background: {theme.urgent}; border-color: {theme.urgent_line}; }}
#strip {{ background: {theme.stage}; border-top: 1px solid {theme.line}; border-bottom: 1px solid {theme.line}; }}
#strip[advice="same_day"], #strip[advice="soon"] {{ background: {theme.warning}; border-color: {theme.warning_line}; }}
#strip[advice="emergency"] {{ background: {theme.urgent}; border-color: {theme.urgent_line}; }}
#warning_questions {{ background: {theme.panel}; }}
"""


def _buttons(theme: Theme, px: Px) -> str:
    high, wide = px(6), px(14)
    low, slim = px(5), px(10)
    ring = px(theme.ring)
    inset = px(5)
    return f"""
QPushButton {{ border: 1px solid {theme.edge}; border-radius: 6px; padding: {high}px {wide}px;
  background: {theme.panel}; color: {theme.text}; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:checked, #primary {{ background: {theme.accent}; color: {theme.accent_text};
  border-color: {theme.accent}; }}
QPushButton:disabled, #primary:disabled {{ color: {theme.disabled};
  background: {theme.window}; border-color: {theme.line}; }}
QPushButton:focus {{ outline: none; border: {ring}px solid {theme.accent};
  padding: {high + 1 - ring}px {wide + 1 - ring}px; }}
#strip QPushButton, QPushButton#answer {{ padding: {low}px {slim}px; }}
#strip QPushButton:focus, QPushButton#answer:focus {{ padding: {low + 1 - ring}px {slim + 1 - ring}px; }}
#primary:focus, QPushButton:checked:focus, QPushButton#answer:checked:focus {{
  border: {inset}px solid; border-radius: 0; {_inner_line(theme)}
  padding: {high + 1 - inset}px {wide + 1 - inset}px; }}
QPushButton#answer:checked:focus {{ padding: {low + 1 - inset}px {slim + 1 - inset}px; }}
"""


def _inner_line(theme: Theme) -> str:
    """Return the colours of a border within what is filled: its own outside, a line of its words' colour inside.

    A line round it would hardly be told from it.
    """
    ways = {"top": "x1:0, y1:0, x2:0, y2:1", "bottom": "x1:0, y1:1, x2:0, y2:0"}
    ways |= {"left": "x1:0, y1:0, x2:1, y2:0", "right": "x1:1, y1:0, x2:0, y2:0"}
    stops = f"stop:0 {theme.accent}, stop:0.58 {theme.accent}, stop:0.6 {theme.accent_text}, stop:1 {theme.accent_text}"
    return " ".join(f"border-{edge}-color: qlineargradient({way}, {stops});" for edge, way in ways.items())


def _fields(theme: Theme, px: Px) -> str:
    grip, ring = px(8) * 2, px(theme.ring)
    small = f"width: {px(14)}px; height: {px(14)}px;"
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{ border: 1px solid {theme.edge}; border-radius: 6px;
  padding: {px(5)}px {px(8)}px; background: {theme.panel}; color: {theme.text}; placeholder-text-color: {theme.quiet};
  selection-background-color: {theme.accent}; selection-color: {theme.accent_text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: {ring}px solid {theme.accent};
  padding: {px(5) + 1 - ring}px {px(8) + 1 - ring}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {theme.disabled};
  background: {theme.window}; }}
QComboBox::drop-down {{ border: 0; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: url("{_sign("down", theme)}"); {small} }}
QPushButton::menu-indicator {{ image: url("{_sign("down", theme)}"); {small} subcontrol-position: right center;
  right: {px(6)}px; }}
QMenu::right-arrow {{ image: url("{_sign("right", theme)}"); {small} right: {px(6)}px; }}
QMenu::item {{ padding: {px(4)}px {px(24)}px {px(4)}px {px(16)}px; border: 1px solid transparent; }}
QMenu::icon {{ left: {px(8)}px; padding: 1px; border: 1px solid transparent; border-radius: 3px; }}
QMenu::icon:checked {{ background: {theme.chosen}; border-color: {theme.accent}; }}
QMenu::indicator {{ {small} left: {px(9)}px; border: 0; background: transparent; image: none; }}
QMenu::indicator:non-exclusive:checked, QMenu::indicator:exclusive:checked {{ image: url("{_sign("check", theme)}"); }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.track};
  border: 1px solid {theme.track_line}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
QSlider::handle:horizontal {{ width: {grip}px; margin: {(4 - grip) // 2}px 0; border-radius: {grip // 2}px;
  background: {theme.accent}; }}
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{ background: {theme.disabled}; }}
QSlider::handle:horizontal:hover {{ background: {theme.text}; }}
QSlider::handle:horizontal:focus {{ width: {grip - 2 * ring}px; border: {ring}px solid {theme.accent};
  background: {theme.panel}; }}
QComboBox QAbstractItemView {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.edge};
  selection-background-color: {theme.chosen}; selection-color: {theme.text}; }}
QCheckBox::indicator {{ width: {px(15)}px; height: {px(15)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ {small} border: 1px solid {theme.edge};
  background: {theme.panel}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {px(7) + 1}px; }}
QCheckBox::indicator:checked {{ image: url("{_sign("check", theme)}"); }}
QRadioButton::indicator:checked {{ background: {theme.accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: {ring}px solid {theme.accent};
  width: {px(15) + 1 - 2 * ring}px; height: {px(15) + 1 - 2 * ring}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {theme.accent}; }}
QProgressBar {{ border: 1px solid {theme.edge}; border-radius: 6px; background: {theme.track};
  height: {px(10)}px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 5px; }}
"""


def _sign(name: str, theme: Theme) -> str:
    """Return the file of a small sign in the theme's ink, as a style sheet wants it."""
    return (shipped("assets") / "icons" / f"{name}{'_pale' if theme.pale else ''}.svg").as_posix()


def _bars(theme: Theme, px: Px) -> str:
    ring = px(theme.ring)
    wide = 12 if px(12) < 18 else 7  # four pages side by side in the panel, also where text is large
    return f"""
QTabBar::tab {{ padding: {px(8)}px {wide}px; border: 0; border-bottom: 2px solid transparent;
  color: {theme.quiet}; background: transparent; }}
QTabBar::tab:selected {{ color: {theme.text}; font-weight: 600; border-bottom: 2px solid {theme.accent}; }}
QTabBar::tab:hover {{ color: {theme.text}; }}
QTabBar::tab:focus {{ border: {ring}px solid {theme.accent}; border-radius: 6px;
  padding: {px(8) - ring}px {wide - ring}px {px(8) + 2 - ring}px {wide - ring}px; }}
#panel QTabWidget::tab-bar {{ left: {4 if wide == 12 else 0}px; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::scroller {{ width: {px(28)}px; }}
QTabBar QToolButton {{ border: 1px solid {theme.line}; background: {theme.panel}; }}
QTabBar QToolButton::right-arrow {{ image: url("{_sign("right", theme)}"); }}
QTabBar QToolButton::left-arrow {{ image: url("{_sign("left", theme)}"); }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.line}; }}
QScrollBar:vertical {{ width: 10px; background: transparent; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; }}
QScrollBar::handle {{ background: {theme.handle}; border-radius: 5px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent;
  width: 0; height: 0; }}
"""


def html(theme: Theme, px: Px) -> str:
    """Return the style of the texts that are written as HTML."""
    return f"""
p, li {{ line-height: 135%; margin-top: {px(4)}px; margin-bottom: {px(6)}px; }}
h2 {{ font-size: {px(18)}px; font-weight: 600; }}
h3 {{ font-size: {px(15)}px; margin-top: {px(16)}px; margin-bottom: {px(8)}px; }}
h3, b {{ font-weight: 600; }}
.quiet {{ color: {theme.quiet}; }}
.care {{ background-color: {theme.warning}; }}
.urgent {{ background-color: {theme.urgent}; }}
a {{ color: {theme.accent}; text-decoration: none; }}
"""
