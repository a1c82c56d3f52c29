"""Files that keep what is costly to make, sealed with what it was made from; one that does not fit is made again.

Whatever is wrong with such a file, nothing in it is the only copy of anything, and reading it runs no code.
"""

import io
import os
import pickle
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

from bodymap import __version__
from bodymap.body.view import FigureName
from bodymap.shipped import FROZEN, shipped

FORMAT = 5
SEAL = 64 + 8  # bytes before the content
# Only what such files are made of: to look up a name imports its module, and some of ours run when imported.
_OURS = {
    f"bodymap.{name}"
    for name in ("atlas.fault", "atlas.loader", "atlas.muscle", "atlas.shape", "atlas.warnings", "ranking.cutting")
}
_PLAIN = {("builtins", "set"), ("builtins", "frozenset")}
Kept = dict[str, Any]


def key_of(folder: Path, figure: FigureName) -> str:
    """Return what is kept depends on besides the files that are read: version, format, folder, figure, our code."""
    package = Path(__file__).parents[1]
    code = [*sorted((package / "atlas").glob("*.py")), *sorted((package / "body").glob("*.py"))]
    code += [package / "ranking" / name for name in ("cutting.py", "atoms.py")]
    if FROZEN:  # the code is in the program's one file
        code = [Path(sys.executable)]
    files = [*code, shipped("assets") / "figures" / f"{figure}.svg"]
    stamps = [(p.name, p.stat().st_mtime_ns, p.stat().st_size) for p in files]
    return sha256(repr((FORMAT, __version__, str(folder.resolve()), figure, stamps)).encode()).hexdigest()


class Unpickler(pickle.Unpickler):
    """Reads only our own dataclasses: a cache file is data, and may not name code to run."""

    def find_class(self, module: str, name: str) -> Any:
        """Return one of our dataclasses; raises UnpicklingError for anything else."""
        if module in _OURS or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if (module, name) in _PLAIN or hasattr(found, "__dataclass_fields__"):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} has no place in the cache")


def read(path: Path, key: str) -> Kept:
    """Return what is kept, or nothing where there is none, it is of another make, or it is broken."""
    try:
        data = path.read_bytes()
        seal, content = data[:SEAL], memoryview(data)[SEAL:]
        if seal != seal_of(key, content):
            return {}
        kept = Unpickler(io.BytesIO(content)).load()
    except Exception:  # noqa: BLE001 - a broken cache is only slower
        return {}
    return kept if isinstance(kept, dict) else {}


def write(path: Path, key: str, kept: Kept) -> None:
    """Keep something; where that fails it is made again at the next start, and nothing else."""
    content = pickle.dumps(kept, protocol=5)
    put(path, seal_of(key, content) + content)


def put(path: Path, content: bytes) -> None:
    """Put a whole file in place, or leave what is there."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)


def seal_of(key: str, content: bytes | memoryview) -> bytes:
    """Return what stands before the content: it fits neither another key nor content that a fault has changed."""
    return f"{key}{crc32(content):08x}".encode()
