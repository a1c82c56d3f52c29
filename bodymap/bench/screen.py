"""A screen to measure on."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from bodymap.gui.start.screen import has_screen


@contextmanager
def a_screen(size: str = "1280x800") -> Iterator[dict[str, str]]:
    """Yield what names the screen: an X server of our own (of `size` px), else the one there is, or none."""
    server = shutil.which("Xvfb")
    if server is None:
        seen = bool(os.environ.get("DISPLAY")) and has_screen()
        yield {"QT_QPA_PLATFORM": "xcb" if seen else "offscreen"}
        return
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as running:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            running.terminate()
