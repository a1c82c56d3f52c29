"""The find desk: opens the finder over the window, and does what is asked there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bodymap.body.areas import areas
from bodymap.body.figure import FigureName, load_figure
from bodymap.errors import BodymapError
from bodymap.gui.studio.studio import Studio
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.work import Works
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.atlas.muscle import Muscle
    from bodymap.gui.find.find_dialog import FindDialog

WAIT = later("bodymap is still reading what is known about muscles; try again in a moment.")


class FindDesk(QObject):
    """Keeps one finder, so that it opens where it was left."""

    def __init__(self, window: QWidget, studio: Studio, notice: Notice, works: Works) -> None:
        super().__init__(window)
        self._window, self._studio, self._notice, self._works = window, studio, notice, works
        self._dialog: FindDialog | None = None
        self._of: tuple[str, FigureName] | None = None  # the atlas and the figure of the dialog
        studio.cautioned.connect(self._refresh)

    def open(self) -> None:
        """Show the finder."""
        atlas = self._studio.atlas
        if atlas is None:
            self._notice.say(tr(WAIT), holds=lambda: self._studio.atlas is None)
            return
        of = (atlas.version, self._studio.document.drawing.figure)
        if self._dialog is None or self._of != of:
            if self._dialog is not None:
                self._dialog.deleteLater()
            self._dialog, self._of = self._made(), of
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.begin()

    def _made(self) -> "FindDialog":
        assert self._studio.atlas is not None  # noqa: S101 - it was asked for
        from bodymap.atlas.reach import Reaches
        from bodymap.gui.find.find_dialog import FindDialog

        atlas, figure = self._studio.atlas, load_figure(self._studio.document.drawing.figure)
        reaches = Reaches(atlas.muscles, figure)
        dialog = FindDialog(atlas, figure, reaches, self._studio.before, self._window)
        dialog.shown.connect(self._show_on_body)
        dialog.printed.connect(self._print)
        dialog.warnings_asked.connect(self._ask_warnings)
        dialog.followed.connect(self._follow_step)
        # A method of its own, not a lambda: it is told nothing any more once the window is built anew.
        self._works.start("", lambda _step: reaches.laid(), self._laid, self._notice.say, quiet=True)
        return dialog

    def _laid(self, _reaches: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        if self._dialog is not None:
            self._dialog.refresh()

    def _show_on_body(self, kind: str, key: str) -> None:
        """Show a muscle's patterns on the body, or go to an area with the keyboard, so that it has the ring."""
        if self._dialog is not None:
            self._dialog.accept()
        if kind == "area":
            canvas = self._studio.canvas
            canvas.areas.go_to(next(area for area in areas(canvas.figure) if area.id == key))
            return
        self._studio.panel.wanted.emit()
        self._studio.open_muscle(key)

    def _ask_warnings(self, muscle: "Muscle") -> None:
        self._show_on_body("muscle", muscle.id)
        self._studio.panel.warnings.ask()

    def _follow_step(self, muscle: "Muscle", place: int) -> None:
        """Begin the same course as from the step in the panel."""
        self._show_on_body("muscle", muscle.id)
        self._studio.panel.detail.followed.emit(muscle, place)

    def _print(self, muscle: str) -> None:
        if self._dialog is None:
            return
        try:
            from bodymap.gui.hand_on.report_preview import ReportPreview
        except ImportError as error:
            self._notice.say(tr("Qt cannot print on this computer ({error}).", error=error))
            return
        try:
            from bodymap.report.muscle_paper import muscle_paper

            preview = ReportPreview(muscle_paper(self._dialog.page.printed(muscle)), self._dialog)
        except BodymapError as error:
            self._notice.say(str(error))
            return
        preview.open()
