"""The help desk: what bodymap is and is not, the first steps, and what it is made of."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from bodymap.gui.look.settings import Settings
from bodymap.gui.studio.studio import Studio

if TYPE_CHECKING:
    from bodymap.gui.help.hints import Hints


class HelpDesk(QObject):
    """Opens what the Help menu offers; `parts` are those of the window that the first steps speak of."""

    def __init__(self, window: QMainWindow, studio: Studio, settings: Settings, parts: Mapping[str, QWidget]) -> None:
        super().__init__(window)
        self._window, self._studio, self._settings = window, studio, settings
        self._parts = dict(parts)
        self._hints: Hints | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each of its commands does."""
        return {
            "keys": self.show_keys,
            "hints": self.show_hints,
            "about": self.show_note,
            "versions": self.show_versions,
        }

    def welcome(self) -> None:
        """Greet somebody who is here for the first time: the note, then the first steps."""
        self.show_note().finished.connect(lambda _result: self.show_hints_once())

    def show_note(self) -> QDialog:
        """Show what bodymap is and is not."""
        from bodymap.gui.help.first_run import FirstNote

        return self._open(FirstNote(self._window))

    def show_keys(self) -> QDialog:
        """Show what every key does."""
        from bodymap.gui.menus.keys_page import KeysPage

        return self._open(KeysPage(self._window))

    def show_versions(self) -> QDialog:
        """Show versions, licences and sources."""
        from bodymap.gui.help.about import About

        return self._open(About(self._studio.atlas, self._window))

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    # the first steps

    @property
    def step(self) -> int | None:
        """Which of the first steps is shown; None while none is."""
        return self._hints.step if self._hints else None

    def show_hints_once(self) -> None:
        """Show the first steps to somebody who has not seen them."""
        if not self._settings.flag("hints_seen"):
            self.show_hints()

    def show_hints(self, step: int = 0) -> None:
        """Show the first steps, from one of them on."""
        from bodymap.gui.help.hints import Hints

        if self._hints is not None:
            self._hints.end()
        over = self._window.centralWidget()
        assert over is not None  # noqa: S101 - the window is built
        hints = Hints(over, self._parts)
        self._hints = hints
        self._studio.canvas.stroke_ended.connect(hints.painted)
        self._studio.canvas.areas.pressed.connect(hints.painted)
        hints.ended.connect(self._hints_ended)
        for _ in range(step):
            hints.go_on()

    def _hints_ended(self) -> None:
        self._hints = None
        self._settings.set("hints_seen", True)
        self._studio.canvas.setFocus()
