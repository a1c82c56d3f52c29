"""Reads the atlas beside the window, so that the bodies are there first. What it needs is loaded beside it too."""

from PySide6.QtCore import QThread, Signal

from bodymap.body.view import FigureName
from bodymap.errors import BodymapError


class AtlasThread(QThread):
    """Loads the atlas and cuts its atoms for the figure that is shown; `ready` brings the engine."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, figure: FigureName) -> None:
        super().__init__()
        self._figure = figure

    def run(self) -> None:
        """Load, cut, tell."""
        from bodymap.ranking.engine import Engine
        from bodymap.ranking.warnings_cache import kept_warning_signs

        try:
            kept_warning_signs()  # read here, so that the window need not wait for them
            engine = Engine.ready(self._figure)
        except BodymapError as error:
            self.failed.emit(error)
            return
        self.ready.emit(engine)
