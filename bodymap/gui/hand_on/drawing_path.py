"""Where a drawing is to go."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from bodymap.drawing.file import SUFFIX
from bodymap.words import tr


def drawing_filter() -> str:
    """Return which files a file dialog shows for drawings."""
    return tr("Drawings (*{suffix});;All files (*)", suffix=SUFFIX)


def ask_drawing_path(name: str, window: QWidget) -> Path | None:
    """Ask for it, with a name without ending to begin with; return None where the person leaves it."""
    name += SUFFIX
    path, _ = QFileDialog.getSaveFileName(window, tr("Save drawing"), name, drawing_filter())
    if not path:
        return None
    return Path(path if path.endswith(".json") else path + SUFFIX)
