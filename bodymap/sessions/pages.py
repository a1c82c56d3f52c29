"""Reads the rows of a damaged SQLite file without SQLite: every leaf page of a table that is still there.

The file format is fixed for good (https://www.sqlite.org/fileformat2.html). A page that is broken costs its own rows
and no others, whatever has become of the pages that led to it; what stands in the write-ahead log counts too.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]

_LEAF = 13  # the first byte of a table's leaf page
_HEADER = 100  # bytes before the first page's tree
_DEFAULT_PAGE = 4096
_MOST_BYTES = 50_000_000  # of one row
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


def rows_of(library: Path) -> Iterator[Row]:
    """Yield every row that can be read, page by page; a page that cannot be read is passed over."""
    pages, size = _load(library)
    for number in sorted(pages):
        page = pages[number]
        start = _HEADER if number == 1 else 0
        if len(page) < size or page[start] != _LEAF:
            continue
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        for cell in range(min(count, size // 4)):
            place = start + 8 + 2 * cell
            try:
                yield _record(_payload(pages, size, page, int.from_bytes(page[place : place + 2], "big")))
            except (ValueError, IndexError, struct.error):
                continue


def _load(library: Path) -> tuple[dict[int, bytes], int]:
    data = library.read_bytes() if library.exists() else b""  # its log may still be there
    size = int.from_bytes(data[16:18], "big")
    if size not in {512, 1024, 2048, 4096, 8192, 16384, 32768}:
        size = _DEFAULT_PAGE
    pages = {place // size + 1: data[place : place + size] for place in range(0, len(data), size)}
    log = Path(f"{library}-wal")
    if log.exists():
        pages.update(_committed(log.read_bytes(), size))
    return pages, size


def _committed(log: bytes, size: int) -> dict[int, bytes]:
    """Return the pages that the write-ahead log holds up to its last commit."""
    salt = log[16:24]
    done: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for place in range(32, len(log) - size - 23, size + 24):
        number, commit = struct.unpack(">II", log[place : place + 8])
        if log[place + 8 : place + 16] != salt:  # left from before the log was begun anew
            break
        pending[number] = log[place + 24 : place + 24 + size]
        if commit:
            done.update(pending)
            pending.clear()
    return done


def _payload(pages: dict[int, bytes], size: int, page: bytes, place: int) -> bytes:
    """Return the bytes of the row at `place`, with what overflowed onto other pages."""
    length, place = _varint(page, place)
    _rowid, place = _varint(page, place)
    if length > _MOST_BYTES:
        raise ValueError("too long")
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return page[place : place + length]
    local = least + (length - least) % (size - 4)
    local = local if local <= most else least
    parts, have = [page[place : place + local]], local
    following = int.from_bytes(page[place + local : place + local + 4], "big")
    while have < length:
        more = pages.get(following)
        if more is None or len(more) < size:
            raise ValueError("its rest is gone")
        parts.append(more[4:size])
        have += size - 4
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)[:length]


def _record(payload: bytes) -> Row:
    head, place = _varint(payload, 0)
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place > len(payload):
        raise ValueError("cut short")
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Any, int]:
    if kind == 0:
        return None, place
    if kind in {8, 9}:
        return kind - 8, place
    if kind == 7:
        return struct.unpack(">d", payload[place : place + 8])[0], place + 8
    if kind <= 6:
        end = place + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[place:end], "big", signed=True), end
    if kind < 12:
        raise ValueError("no such kind")
    end = place + (kind - 12) // 2
    data = payload[place:end]
    return (data.decode() if kind % 2 else data), end


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | data[place + 8], place + 9
