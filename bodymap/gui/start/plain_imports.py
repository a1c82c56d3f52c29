"""Modules are imported as Python does it.

PySide reads the source of every module that imports another, in search of `from __feature__`, of which we have none.
While one thread loads pydantic, that search in another asks the half of it that is there, and the atlas is not read.
"""

import builtins


def import_as_python_does() -> None:
    """Let no import be searched from now on; called once Qt is loaded."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
