"""Gives the application the language, the theme, the skin, the motion and the text size that the settings name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bodymap.gui.look import language, theme
from bodymap.gui.look.palettes import CONTRAST, DARK, LIGHT, THEMES, Theme
from bodymap.gui.look.settings import Settings
from bodymap.gui.look.uncollected import nothing_collected

SYSTEM = "system"
SMALLEST, LARGEST = 100, 200  # per cent


def restyle(settings: Settings) -> None:
    """Style the application as the settings say."""
    app = _application()
    language.use(settings.text("language"))
    theme.apply(app, look_of(settings))
    app.setWindowIcon(theme.icon("app"))


@contextmanager
def sheet_at_last() -> Iterator[None]:
    """What is built inside is given the style sheet once, at the end.

    Qt works it out anew for all that a widget holds each time that widget is put into another.
    """
    app = _application()
    sheet = app.styleSheet()
    with nothing_collected():
        app.setStyleSheet("")
    try:
        yield
    finally:
        with nothing_collected():
            app.setStyleSheet(sheet)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there is a window
    return app


def look_of(settings: Settings) -> theme.Look:
    """Return the look that the settings, and the desktop where they leave it to it, ask for."""
    return theme.Look(
        THEMES.get(settings.text("theme")) or desktop_theme(),
        min(max(settings.whole("text_percent"), SMALLEST), LARGEST),
        settings.text("skin"),
        settings.flag("reduced_motion") or desktop_still(),
    )


def desktop_theme() -> Theme:
    """Return the theme that the desktop asks for, as far as Qt can tell."""
    hints = QGuiApplication.styleHints()
    access = hints.accessibility() if hasattr(hints, "accessibility") else None  # from Qt 6.10 on
    if access is not None and access.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def desktop_still() -> bool:
    """Whether the desktop asks that nothing moves; no where Qt cannot tell."""
    hints = QGuiApplication.styleHints()
    access = hints.accessibility() if hasattr(hints, "accessibility") else None
    asked = getattr(access, "motionPreference", None)
    return asked is not None and getattr(asked(), "name", "") == "ReducedMotion"


def on_desktop_change(tell: Callable[..., None]) -> None:
    """Call `tell`, a method of a QObject, when the desktop's colours or contrast change."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(tell, Qt.ConnectionType.QueuedConnection)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(tell, Qt.ConnectionType.QueuedConnection)
