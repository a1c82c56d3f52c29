"""`bodymap desktop`: put bodymap into this person's menu, with its icon and its kind of file, or take it out again.

Everything goes where the XDG folders say, under this person's home; nobody else's desktop is touched.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bodymap.errors import BodymapError
from bodymap.shipped import FROZEN, shipped

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
# What tells the desktop, folder by folder; where one is missing the desktop finds out by itself, only later.
_TELL = {
    "applications": ("update-desktop-database", "-q"),
    "mime": ("update-mime-database",),
    "icons/hicolor": ("gtk-update-icon-cache", "-q", "-t", "-f"),
}


def add(desktop: argparse.ArgumentParser) -> None:
    """Add what can be done."""
    acts = desktop.add_subparsers(required=True, metavar="ACT")
    install = acts.add_parser("install", help="add bodymap to your menu, and open *.bodymap.json with it")
    install.set_defaults(run=_install)
    remove = acts.add_parser("remove", help="take it out of your menu again; your sessions stay")
    remove.set_defaults(run=_remove)


def _install(_arguments: argparse.Namespace) -> int:
    home = _data_home()
    pictures = _icons()
    try:
        for name, content in {**_texts(), **pictures}.items():
            path = home / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise BodymapError(
            f"{error.filename} cannot be written ({error.strerror}); make room or mend its folder."
        ) from error
    _tell(home)
    print(f"bodymap is in your menu, and opens *.bodymap.json; 'bodymap desktop remove' takes it out of {home} again.")
    return 0


def _remove(_arguments: argparse.Namespace) -> int:
    home = _data_home()
    found = [home / name for name in _names() if (home / name).exists()]
    try:
        for path in found:
            path.unlink()
    except OSError as error:
        raise BodymapError(f"{error.filename} cannot be removed ({error.strerror}); mend its folder.") from error
    if found:
        _tell(home)
    print("bodymap is no longer in your menu." if found else "bodymap was not in your menu.")
    return 0


def _data_home() -> Path:
    """Return this person's XDG_DATA_HOME."""
    if not sys.platform.startswith("linux"):
        raise BodymapError("Menus like this are found on Linux desktops; here, make a shortcut to bodymap by hand.")
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def _names() -> tuple[str, ...]:
    """Return every file that is put there, below the data folder."""
    return (
        "applications/bodymap.desktop",
        "mime/packages/bodymap.xml",
        "icons/hicolor/scalable/apps/bodymap.svg",
        *(f"icons/hicolor/{size}x{size}/apps/bodymap.png" for size in ICON_SIZES),
    )


def _texts() -> Mapping[str, bytes]:
    """Return the entry, naming the program that runs now, and the kind of file."""
    entry = (shipped("packaging") / "bodymap.desktop").read_text(encoding="utf-8")
    command = _command()
    entry = entry.replace("TryExec=bodymap", f"TryExec={_escaped(command[0])}")
    entry = entry.replace("Exec=bodymap %f", f"Exec={' '.join(map(_quoted, command))} %f")
    kind = (shipped("packaging") / "bodymap.xml").read_bytes()
    return dict(zip(_names(), (entry.encode(), kind), strict=False))


def _icons() -> dict[str, bytes]:
    """Return the icon as it is and drawn at each size."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawn = (shipped("assets") / "icons" / "app.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(drawn))
    contents = [drawn]
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        contents.append(bytes(buffer.data().data()))
    return dict(zip(_names()[2:], contents, strict=True))


def _command() -> list[str]:
    """Return how the program that runs now is started."""
    if FROZEN:
        return [sys.executable]
    script = Path(sys.argv[0]).absolute()
    if script.name == "bodymap" and os.access(script, os.X_OK):
        return [str(script)]
    return [sys.executable, "-m", "bodymap"]


def _quoted(word: str) -> str:
    """Return a word of an Exec line: in quotes where it needs them, escaped as a string of the file."""
    word = word.replace("%", "%%")
    if re.search(r"""[^\w%+,./:=@-]""", word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return _escaped(word)


def _escaped(text: str) -> str:
    """Return a string of a desktop entry."""
    return text.replace("\\", "\\\\")


def _tell(home: Path) -> None:
    for folder, (tool, *words) in _TELL.items():
        program = shutil.which(tool)
        if program and (home / folder).is_dir():
            subprocess.run([program, *words, str(home / folder)], check=False, capture_output=True)
