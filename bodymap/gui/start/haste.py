"""What is left undone while the window starts, because it would only take time."""

import gc
import sys

_YIELD_S = 0.0005  # how soon the thread that reads yields to the window
_usual_s = sys.getswitchinterval()


def begin() -> None:
    """Make haste. Nothing that a start makes is garbage, so none is looked for."""
    gc.disable()
    sys.setswitchinterval(_YIELD_S)


def end() -> None:
    """Go on as usual."""
    gc.enable()
    sys.setswitchinterval(_usual_s)
