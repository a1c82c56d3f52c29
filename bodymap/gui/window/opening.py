"""What a person meets first: the offer to go on where the last session stopped, or a greeting; and what is missing."""

from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.errors import BodymapError
from bodymap.gui.help.first_run import SEEN
from bodymap.words import later, tr

if TYPE_CHECKING:
    from bodymap.gui.window.window import Window
    from bodymap.sessions.document import Document
    from bodymap.sessions.library import Library

YOURS = later("Your last session ({which}) is kept. Go on with it, or start a new one by painting.")
OTHERS = later(
    "The last session ({which}) is kept, for {person}. Go on with it, or start a new one of your own by painting."
)


def welcome(window: "Window", crashed: Path | None) -> None:
    """Offer to go on where the last session stopped, show the first-run note once.

    `crashed` is the log, where the program was brought down last time.
    """
    library = window.library
    if library is None:
        return
    window.cabinet.begin()
    if library.read_only:
        return
    try:
        offer_to_go_on(window, crashed)
        if not library.recall(SEEN):
            window.help.welcome()
            library.remember(SEEN, "yes")
        else:
            window.help.show_hints_once()
    except BodymapError as error:
        window.notice.say(str(error))


def offer_to_go_on(window: "Window", crashed: Path | None) -> None:
    """Offer to go on with the session of last time; say where it is written how that ended, if it was `crashed`."""
    stopped = ""
    if crashed is not None:
        stopped = tr("bodymap was brought down last time; where it failed is written in {path}.", path=crashed)
        window.notice.say(stopped)
    key = window.document.unfinished() if window.document.session.empty else ""  # unless somebody already paints anew
    entry = window.library.entry(key) if window.library and key else None
    if entry is not None:
        from bodymap.gui.texts.session_words import spoken_date
        from bodymap.gui.texts.whose import client
        from bodymap.gui.widgets.notice import while_open

        day = spoken_date(entry)
        which = tr("'{title}', {day}", title=entry.title, day=day) if entry.title else day
        person = client(window.library, entry.person)
        text = tr(OTHERS if person else YOURS, which=which, person=person)
        here, document, library = while_open(window.document), window.document, window.library
        window.notice.say(
            f"{stopped} {text}".strip(),
            tr("Go on"),
            lambda: window.open_session(key),
            tr("Start new"),
            holds=lambda: here() and document.session.empty and _kept(document, library, key),
            rest=stopped,
            again=lambda: offer_to_go_on(window, crashed),
        )


def _kept(document: "Document", library: "Library | None", key: str) -> bool:
    """Whether the library that is open is still that one, and keeps the session."""
    if library is None or document.library is not library:
        return False
    try:
        return library.has(key)
    except BodymapError:  # which is said when the session is opened
        return True


def say_what_is_left_out(window: "Window") -> None:
    """Name any region file that is left out of what is ranked, because something is wrong with it."""
    engine = window.studio.engine
    faults = (*window.studio.warnings.signs.faults, *(engine.atlas.faults if engine else ()))
    files = len({fault.file for fault in faults})
    if files == 1:
        window.notice.say(tr("One region file is left out: {fault} 'bodymap atlas check' lists all.", fault=faults[0]))
    elif files:
        text = tr("%n region files are left out: {fault} 'bodymap atlas check' lists all.", "", files, fault=faults[0])
        window.notice.say(text)
