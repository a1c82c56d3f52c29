"""Where a PDF is to go."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from bodymap.words import tr


def ask_pdf_path(name: str, window: QWidget) -> Path | None:
    """Ask for it, with `name` to begin with; return None where the person leaves it."""
    chosen, _ = QFileDialog.getSaveFileName(window, tr("Save as PDF"), f"{name}.pdf", "PDF (*.pdf)")
    if not chosen:
        return None
    return Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
