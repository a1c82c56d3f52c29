"""Opens a library, and asks the person where it does not open."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bodymap.errors import BodymapError
from bodymap.gui.widgets.work import waited
from bodymap.sessions.library import DamagedLibraryError, Library
from bodymap.sessions.progress import Progress
from bodymap.words import later, tr

OPENING = later("Opening your sessions...")
LARGE = 20_000_000  # bytes; what is smaller is looked through in a moment


def library_at(path: Path, parent: QWidget | None = None) -> Library:
    """Open a library; a large one is looked through beside the window, which says so once it lasts.

    Raises:
        BodymapError: it cannot be opened, or the person stopped it.
    """
    if not path.is_file() or path.stat().st_size < LARGE:
        return Library(path)

    def job(progress: Progress) -> None:
        Library(path, progress=progress).close()

    waited(tr(OPENING), job, parent)
    return Library(path, check=False)


def opened(path: Path, parent: QWidget | None = None, *, named: bool = False) -> tuple[Library | None, str]:
    """Open a library, with the person's help where it needs help; return it and what was done, or None.

    Raises:
        BodymapError: it was `named` on the command line and cannot be opened for another reason than damage.
    """
    try:
        return library_at(path, parent), ""
    except BodymapError as error:
        if named and not isinstance(error, DamagedLibraryError):
            raise
        from bodymap.gui.cabinet.damaged import NotOpened

        dialog = NotOpened(path, error, parent)
        dialog.exec()
        return dialog.library, dialog.said
