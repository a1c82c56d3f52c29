"""Where the areas of the body meet the window: the keyboard on the canvas, the page of them all, the status line."""

from PySide6.QtCore import QObject, Qt, QTimer

from bodymap.body.areas import Area, area_name
from bodymap.gui.canvas.area_marks import AreaMarks
from bodymap.gui.canvas.area_page import AreaPage
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.canvas.status_line import StatusLine
from bodymap.gui.panel.panel import Panel
from bodymap.gui.tools.brush_state import BrushState
from bodymap.gui.widgets.spoken import announce
from bodymap.gui.window.window_layout import Side
from bodymap.sessions.document import Document
from bodymap.words import tr


class AreaDesk(QObject):
    """Wires what goes over the areas of the body; `side` is the panel, or the page of the areas in its place."""

    def __init__(self, document: Document, brush: BrushState, canvas: Canvas, status: StatusLine, panel: Panel) -> None:
        super().__init__(canvas)
        self._brush, self._canvas, self._status = brush, canvas, status
        self.marks = AreaMarks(document, brush)
        self.page = AreaPage(self.marks)
        self.side = Side(panel, self.page)
        keys = canvas.areas
        keys.state, keys.words = self.marks.painted, self.marks.words
        keys.reached.connect(self._reached)
        keys.pressed.connect(self.marks.press)
        keys.erased.connect(self.marks.erase)
        self.marks.pressed.connect(self._told)
        self.page.pressed.connect(self.marks.press)
        self.page.chosen.connect(self._point_at)
        self.page.strength.connect(brush.set_intensity)
        self.page.closed.connect(self.hide_page)
        panel.wanted.connect(self.show_panel)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)
        document.on_change.append(self._soon.start)
        brush.changed.connect(self._brush_changed)
        self._strength = brush.intensity

    def _refresh(self) -> None:
        self._canvas.areas.refresh()
        if self.page_shown:
            self.page.model.refresh()

    # the page

    @property
    def page_shown(self) -> bool:
        """Whether the areas are listed."""
        return self.side.currentWidget() is self.page

    def toggle_page(self) -> None:
        """List the areas, or go back to the panel."""
        if self.page_shown:
            self.hide_page()
        else:
            self.side.setCurrentWidget(self.page)
            self.page.open()

    def hide_page(self) -> None:
        """Go back to the panel, with the keyboard on the area that was chosen."""
        self.show_panel()
        area = self.page.chosen_area
        if area is None:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._canvas.areas.go_to(area)

    def show_panel(self) -> None:
        """Go back to the panel; the keyboard goes where it is wanted."""
        self._canvas.areas.point_at(None)
        self.side.setCurrentIndex(0)
        self._reached(self._canvas.areas.current)

    def _point_at(self, area: Area | None) -> None:
        self._canvas.areas.point_at(area)
        self._reached(area)

    # what is told

    def _reached(self, area: Area | None) -> None:
        """Say where one is and what Enter would do."""
        said = "" if area is None else f"{self.marks.said(area)}. {self._would(area)}"
        self._status.show_words(said.rstrip(), by_keys=area is not None)

    def _would(self, area: Area) -> str:
        if self.marks.would_erase(area):
            return "" if self.marks.painted(area).bare else tr("Enter takes it away.")
        return tr("Enter marks it {felt}.", felt=self.marks.brush_words)

    def _told(self, area: Area) -> None:
        self._reached(area)
        announce(self._canvas, f"{area_name(area)}, {self.marks.words(area)}")

    def _brush_changed(self) -> None:
        area = self._canvas.areas.current
        if self._brush.intensity != self._strength and (area is not None or self.page_shown):
            announce(self._canvas, tr("How strong: {intensity}", intensity=self._brush.intensity))
        self._strength = self._brush.intensity
        if area is not None:
            self._reached(area)
