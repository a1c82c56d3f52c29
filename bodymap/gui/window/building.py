"""What is seen of a window: built over what it works with, and built anew in another look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bodymap.gui.look import styling, theme
from bodymap.gui.look.settings import RESTYLING
from bodymap.gui.widgets import spoken
from bodymap.gui.window import carried_over, furniture, window_memory

if TYPE_CHECKING:
    from bodymap.gui.window.window import Window

HAND_MS = 200  # after which it is seen anew whether a button is held, or somebody still writes
LAYOUTS = 3  # until each part has the room that its neighbours leave it


class Building(QObject):
    """Builds what is seen, and anew when the theme, the language or the size of text changes.

    Document, brush, what is known and the work that is being done stay. A change waits for the dialogs that would be
    lost with it: all of them where it comes from the desktop, as at sunset, else those before which nothing can be done
    here, and those that wait for a work; and for the hand that draws or holds a menu open. One that comes from the
    desktop waits too while somebody writes, or makes what is not done yet.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._built: list[QObject] = []  # what goes when it is built anew
        self._chosen = False  # whether a look was chosen that waits
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_again)
        self._build()
        window.settings.changed.connect(self._set)
        styling.on_desktop_change(self._desktop_changed)

    def settle(self) -> None:
        """Have all that was built in its place, before a press that came meanwhile."""
        middle = self._window.centralWidget()
        if middle is not None:
            middle.show()  # which Qt would do an event later
        for _ in range(LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def anew(self, reading: tuple[int, float] | None = None) -> None:
        """Build what is seen anew, in the theme, language and text size of now; nothing else changes.

        `reading` is where the page of a muscle was read, before the look changed under it.
        """
        window = self._window
        muscle, page = window.studio.looked_at, window.panel.pages.currentIndex()
        step, reading = window.help.step, reading or window.panel.detail.reading
        say_again, left = window.notice.say_again, window.cabinet.guides.back.left
        before = carried_over.stood(window)
        furniture.clear(window, self._built)
        self._build()
        window.cabinet.guides.back.left = left
        self.settle()
        if window.engine is not None:  # also where the studio of before still waited for it
            window.take_engine(window.engine)
            window.panel.pages.setCurrentIndex(page)
            if muscle:
                window.studio.open_muscle(muscle)
                self.settle()
                window.panel.detail.read_on(reading)
        carried_over.put_back(window, before)
        if step is not None:
            window.help.show_hints(step)
        if say_again is not None:
            say_again()

    def _build(self) -> None:
        window = self._window
        before = window.children()
        with styling.sheet_at_last():
            furniture.furnish(window)
        self._built = [child for child in window.children() if child not in before]
        window.show_state()
        window_memory.put_panel_back(window.panel.splitter, window.settings)
        spoken.name_parts(window)

    def _set(self, name: str) -> None:
        """Heed a setting that has changed."""
        if name in RESTYLING:
            self._chosen = True
            self._restyle()

    def _desktop_changed(self, *_: object) -> None:
        if styling.look_of(self._window.settings) != theme.look():
            self._restyle()

    def _restyle(self) -> None:
        """Build what is seen anew in the look of now; where a dialog would be lost with it, once that is closed."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or QApplication.activePopupWidget() is not None:
            self._again.start(HAND_MS)  # a stroke or a menu would be lost under the hand
            return
        dialog = furniture.dialog_over(self._window, blocking=self._chosen)
        if dialog is not None:
            dialog.finished.connect(self._look_again_soon)
            dialog.destroyed.connect(self._look_again_soon)
            return
        if not self._chosen and carried_over.in_use(self._window):
            self._again.start(HAND_MS)
            return
        self._chosen = False
        reading = self._window.panel.detail.reading
        styling.restyle(self._window.settings)
        self.anew(reading)

    def _look_again_soon(self, *_: object) -> None:
        self._again.start(0)  # once, however often it is told; what the dialog leads to may be another

    def _look_again(self) -> None:
        if self._chosen and self._window.isVisible():
            self._restyle()
        elif self._window.isVisible():
            self._desktop_changed()
