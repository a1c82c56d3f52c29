"""The help desk: what bodymap is and is not, and what it is made of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from bodymap.gui.about import About
from bodymap.gui.first_run import FirstNote
from bodymap.gui.studio import Studio


class HelpDesk(QObject):
    """Opens what the Help menu offers."""

    def __init__(self, window: QWidget, studio: Studio) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each of its commands does."""
        return {"about": self.show_note, "versions": self.show_versions}

    def show_note(self) -> None:
        """Show what bodymap is and is not."""
        self._open(FirstNote(self._window))

    def show_versions(self) -> None:
        """Show versions, licences and sources."""
        self._open(About(self._studio.atlas, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
