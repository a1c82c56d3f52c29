"""Qt walks through a list of all widgets to dress them; one that Python frees meanwhile brings the program down."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Collect no garbage within: what our widgets do as they are dressed would else begin it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
