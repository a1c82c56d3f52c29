"""Memory that was let go is handed back to the machine."""

import ctypes
import sys
from contextlib import suppress

LARGE = 1 << 20  # bytes: pictures of the bodies, not what a stroke is made of
_M_MMAP_THRESHOLD = -3  # of mallopt, from malloc.h


def hand_back_large_blocks() -> None:
    """Have each large block lie by itself, so that it is handed back once it is let go.

    Left alone, glibc learns from the first picture that such blocks come and go, puts them among the small ones, and
    after an hour keeps half as much again as is in use. Elsewhere than on glibc nothing happens.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE)
