"""Holds the ranking that was kept with a session against today's: a line in the panel, and both beside each other."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.studio import Studio
from bodymap.sessions.document import Document
from bodymap.sessions.session import kept_ranking
from bodymap.sessions.since_then import SinceThen, since_then


class SinceDesk(QObject):
    """Compares whenever the list was ranked."""

    def __init__(self, window: QWidget, document: Document, studio: Studio, panel: Panel) -> None:
        super().__init__(panel)  # goes with it
        self._window = window
        self._document = document
        self._studio = studio
        self._panel = panel
        self._since: SinceThen | None = None
        studio.ranked.connect(self.show_since)
        panel.since.asked.connect(self._show_both)

    def show_since(self) -> None:
        """Show what differs between the ranking kept with the session and today's."""
        document = self._document
        self._since = None
        if document.as_kept and document.session.ranking and self._studio.atlas is not None:
            session = document.session
            self._since = since_then(session.ranking, session.atlas, self._today(), document.atlas)
        self._panel.since.show_since(self._since)

    def _today(self) -> tuple[dict[str, object], ...]:
        ranker = self._document.ranker
        return kept_ranking(ranker(self._document.drawing)) if ranker else ()

    def _show_both(self) -> None:
        if self._since is not None:
            from bodymap.gui.panel.since_view import SinceView

            kept = self._document.session.ranking
            view = SinceView(kept, self._today(), self._since, self._studio.atlas, self._window)
            view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            view.open()
