"""The archive: a whole library as a zip of JSON, one file a session, and a manifest with its version and checksums.

Reading one is bounded before and while it is unpacked: entries, declared sizes, real sizes. Names in it are only ever
looked at; nothing is unpacked onto the disk.
"""

import hashlib
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from bodymap import __version__
from bodymap.drawing.file import SUFFIX
from bodymap.drawing.whole_file import written_whole
from bodymap.errors import BodymapError
from bodymap.sessions import record
from bodymap.sessions.library import Library
from bodymap.sessions.progress import Progress
from bodymap.sessions.search import Query
from bodymap.sessions.session import now
from bodymap.words import tr

VERSION = 1
MANIFEST = "manifest.json"
KIND = "bodymap_export"
MAX_ENTRIES = 200_000
MAX_ITEM = 60_000_000  # bytes of one entry
MAX_TOTAL = 20_000_000_000  # bytes of all entries
MAX_RATIO = 200  # how many times its packed size a large entry may unfold to
_SMALL = 1_000_000  # entries up to this many bytes may fold as well as they like
_LEVEL = 4  # a third larger than the best, in half the time
_EPOCH = (1980, 1, 1, 0, 0, 0)  # so that the same session always makes the same bytes


def keys_of(library: Library) -> list[str]:
    """Return the ids of all sessions, the earliest first."""
    return [entry.id for entry in library.find(Query(order="oldest", limit=1_000_000_000)).entries]


def write(library: Library, path: Path, keys: Iterable[str] | None = None, progress: Progress | None = None) -> int:
    """Write the sessions `keys` (all by default) to `path`, whole or not at all; return how many there are.

    Raises:
        BodymapError: a session cannot be read, or the file cannot be written; what was at `path` is unchanged.
    """
    chosen = keys_of(library) if keys is None else list(dict.fromkeys(keys))
    sessions, people = [], set()
    with written_whole(path) as out, zipfile.ZipFile(out, "w") as archive:
        for done, key in enumerate(chosen, 1):
            session = library.read(key)
            people.add(session.person)
            data = _bytes(record.to_json(session))
            name = f"sessions/{key}.json"
            archive.writestr(_entry(name), data, compresslevel=_LEVEL)
            sessions.append({"file": name, "sha256": hashlib.sha256(data).hexdigest()})
            if progress:
                progress(done, len(chosen))
        everyone, these = keys is None, set(chosen)
        manifest = {
            KIND: VERSION,
            "program": f"bodymap {__version__}",
            "made": now().isoformat(),
            "sessions": sessions,
            "people": [record.person_json(p) for p in library.people.all() if everyone or p.id in people],
            "care": [record.care_json(c) for c in library.care.of() if everyone or c.session in these],
        }
        archive.writestr(_entry(MANIFEST), _bytes(manifest), compresslevel=_LEVEL)
    return len(chosen)


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def _bytes(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n").encode()


class Archive:
    """An archive being read. Every fault is a BodymapError that names the archive and the entry."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        self.name = name
        _refuse_long_directory(file, name)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError, EOFError) as error:
            raise BodymapError(
                tr("{name} is not a sound zip archive ({error}); copy or export it again.", name=name, error=error)
            ) from error
        entries = [info for info in self._zip.infolist() if not info.is_dir()]
        if sum(info.file_size for info in entries) > MAX_TOTAL:
            raise BodymapError(
                tr("{name} unfolds to more than {gb} GB and was not opened.", name=name, gb=MAX_TOTAL // 1000000000)
            )
        self._entries = {info.filename: info for info in entries}

    @property
    def manifest(self) -> dict[str, Any]:
        """The manifest's value; empty when there is none."""
        if MANIFEST not in self._entries:
            return {}
        value = record.parse(self.read(MANIFEST), f"{self.name}: {MANIFEST}")
        version = value.get(KIND) if isinstance(value, dict) else None
        if not isinstance(version, int):
            raise BodymapError(tr("{name} is not an export of bodymap: its manifest does not say so.", name=self.name))
        if version > VERSION:
            raise BodymapError(
                tr(
                    "{name} was made by a newer bodymap (version {version}); update bodymap.",
                    name=self.name,
                    version=version,
                )
            )
        return dict(value)

    def items(self) -> list[str]:
        """Return the names of the entries that are sessions or drawings."""
        return [name for name in self._entries if name != MANIFEST and name.endswith((".json", SUFFIX))]

    def others(self) -> list[str]:
        """Return the names of the entries that are neither."""
        return [name for name in self._entries if name != MANIFEST and not name.endswith((".json", SUFFIX))]

    def read(self, entry: str) -> bytes:
        """Return an entry's bytes; raises BodymapError when it is too large, damaged or locked."""
        info, name = self._entries[entry], f"{self.name}: {shown(entry)}"
        if info.flag_bits & 1:
            raise BodymapError(tr("{name} is locked with a password; pack it without one.", name=name))
        if info.file_size > MAX_ITEM:
            raise BodymapError(
                tr("{name} unfolds to more than {mb} MB and was left out.", name=name, mb=MAX_ITEM // 1000000)
            )
        if info.file_size > _SMALL and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise BodymapError(
                tr(
                    "{name} unfolds to over {times} times its size and was left out; export it again.",
                    name=name,
                    times=MAX_RATIO,
                )
            )
        try:
            with self._zip.open(info) as packed:
                data = packed.read(MAX_ITEM + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, struct.error, EOFError) as error:
            raise BodymapError(
                tr("{name} is damaged ({error}) and was left out; copy or export it again.", name=name, error=error)
            ) from error
        if len(data) > MAX_ITEM or len(data) != info.file_size:
            raise BodymapError(
                tr("{name} is not as long as the archive says and was left out; export it again.", name=name)
            )
        return data


def shown(name: str) -> str:
    """Return an entry's name as it can be shown: one short line."""
    return "".join(c if c.isprintable() else "?" for c in name)[:120]


def _refuse_long_directory(file: IO[bytes], name: str) -> None:
    """Refuse an archive whose directory lists more entries than a library has; it would take long only to open."""
    size = file.seek(0, os.SEEK_END)
    start = max(size - 65_557 - 20, 0)
    file.seek(start)
    tail = file.read()
    file.seek(0)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) < place + 16:
        raise BodymapError(tr("{name} is not a zip archive, or it is cut short; copy or export it again.", name=name))
    directory: int = struct.unpack("<I", tail[place + 12 : place + 16])[0]
    large = tail.rfind(b"PK\x06\x06", 0, place)
    if large >= 0 and len(tail) >= large + 48:
        directory = max(directory, struct.unpack("<Q", tail[large + 40 : large + 48])[0])
    if directory > MAX_ENTRIES * 100:
        raise BodymapError(tr("{name} lists more than {count} files and was not opened.", name=name, count=MAX_ENTRIES))
