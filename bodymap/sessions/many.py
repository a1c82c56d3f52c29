"""One change to many sessions: all of them, or none."""

from collections.abc import Callable, Sequence

from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress, untold

Change = Callable[[Library, str], None]  # what is done to the session of that id


def change_all(library: Library, keys: Sequence[str], change: Change, progress: Progress = untold) -> None:
    """Make a change to each session; where one cannot be changed, or `progress` raises, none is.

    Raises:
        BodymapError: a session is gone, or the change could not be saved.
    """
    with library.writing():
        for done, key in enumerate(keys):
            progress(done, len(keys))
            change(library, key)
