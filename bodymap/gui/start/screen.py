"""Is there a screen, and does this machine have what Qt needs to use it? Asked before Qt, which would abort."""

import ctypes
import os
import socket
import sys

from bodymap.errors import BodymapError
from bodymap.words import tr

_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_BASE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_WITHOUT_SCREEN = {"offscreen", "minimal", "vnc"}


def has_screen() -> bool:
    """Return whether a window could be seen, or Qt was told to do without."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return _x_answers(os.environ.get("DISPLAY", ""))


def _x_answers(display: str) -> bool:
    """Return whether an X server listens at `display`."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    try:
        if host in {"", "unix"}:
            with socket.socket(socket.AF_UNIX) as link:
                link.settimeout(2)
                link.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where X puts it
        else:
            socket.create_connection((host, 6000 + int(number)), timeout=2).close()
    except OSError:
        return False
    return True


def demand_libraries() -> None:
    """Raise BodymapError naming the system libraries that are missing and the command that installs them."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(_BASE)
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] not in _WITHOUT_SCREEN and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _XCB
    missing = [package for name, package in wanted.items() if not _loads(name)]
    if missing:
        sudo = "" if os.geteuid() == 0 else "sudo "
        install = f"{sudo}apt-get install -y {' '.join(missing)}"
        raise BodymapError(
            tr("Qt needs system libraries that are missing; install them with: {command}", command=install)
        )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def demand_screen() -> None:
    """Raise BodymapError when there is no screen."""
    if not has_screen():
        raise BodymapError(
            tr(
                "There is no screen here to open a window on; run it on a desktop, or use 'bodymap rank FILE' or "
                "'bodymap demo'."
            )
        )
