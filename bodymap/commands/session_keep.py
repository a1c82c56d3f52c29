"""`bodymap session` about the file itself: info, backups, restoring, rescuing."""

import argparse
import json
from pathlib import Path
from typing import Any

from bodymap.commands.session_library import counted, opened
from bodymap.errors import BodymapError


def run_info(arguments: argparse.Namespace) -> int:
    """Tell where the library lies, how big it is, what it holds."""
    from bodymap.report.dates import day
    from bodymap.sessions import backups

    with opened(arguments) as library:
        info = library.info()
        kept = backups.listed(library.path)
        if arguments.json:
            value: dict[str, Any] = {
                "path": str(info.path),
                "bytes": info.size,
                "sessions": info.sessions,
                "marks": info.marks,
                "people": info.people,
                "earliest": info.earliest and info.earliest.isoformat(),
                "latest": info.latest and info.latest.isoformat(),
                "backups": [str(backup.path) for backup in kept],
            }
            print(json.dumps(value, ensure_ascii=False))
            return 0
        print(f"{info.path}, {info.size / 1_000_000:.1f} MB")
        people = "1 person" if info.people == 1 else f"{info.people} people"
        print(f"{counted(info.sessions, 'session')} with {counted(info.marks, 'mark')} of {people}")
        if info.earliest and info.latest:
            print(f"from {day(info.earliest)} to {day(info.latest)}")
        for backup in kept:
            why = f" ({backup.reason.replace('-', ' ')})" if backup.reason else ""
            print(f"backup {backup.path}, {day(backup.made)}{why}")
    return 0


def run_backup(arguments: argparse.Namespace) -> int:
    """Back the library up now."""
    from bodymap.sessions import backups

    with opened(arguments) as library:
        print(f"Backed up as {backups.make(library.path).path}.")
        backups.thin(library.path)
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Put a backup in place of the library, also of one that is damaged or gone."""
    from bodymap.sessions.salvage import put_back
    from bodymap.sessions.store import DamagedLibraryError, default_path

    path: Path = arguments.library or default_path()
    chosen = _chosen(path, arguments.backup)
    try:
        if path.exists():
            with opened(arguments) as library:
                before = library.restore_backup(chosen)
        else:
            before = put_back(path, chosen)
    except DamagedLibraryError:
        before = put_back(path, chosen)
    with opened(arguments) as library:
        sessions = counted(library.info().sessions, "session")
    kept = f" What was there before is kept as {before}." if before.exists() else ""
    print(f"Restored {chosen}, with {sessions}.{kept}")
    return 0


def _chosen(library: Path, backup: Path) -> Path:
    from bodymap.sessions import backups

    if str(backup) != "last":
        return backup
    last = backups.last(library)
    if last is None:
        raise BodymapError(f"The library {library} has no backup yet; 'bodymap session backup' makes one.")
    return last.path


def run_rescue(arguments: argparse.Namespace) -> int:
    """Rescue a damaged library."""
    from bodymap.sessions.library import Library
    from bodymap.sessions.salvage import rescue
    from bodymap.sessions.store import DamagedLibraryError, default_path, was_emptied

    path = arguments.library or default_path()
    if not path.is_file() and not was_emptied(path):
        raise BodymapError(f"There is no library {path}; name one with --library.")
    try:
        Library(path, wipe=False).close()
    except DamagedLibraryError:
        rescued = rescue(path)
        print(f"Rescued into {path}: {counted(rescued.sessions, 'session')} with {counted(rescued.marks, 'mark')}.")
        if rescued.orphans:
            print(f"{rescued.orphans} marks had lost their session; they are kept as 'Rescued marks'.")
        print(f"The damaged file is kept as {rescued.kept}.")
        return 0
    print(f"The library {path} is sound; there is nothing to rescue.")
    return 0
