"""What our own methods raise when Qt calls them is told, whoever raised it.

Before Python 3.12 an exception that C code raises (a shape that GEOS refuses, a widget that is gone) is a class and a
text until somebody catches it. PySide 6.10 and 6.11 take the text for the exception, write into it where it came from,
and the program is gone before it could tell of anything. So each method that Qt may call catches and raises again.
"""

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def tell_what_c_raises() -> None:
    """Heed every class that is made from now on of one of Qt's."""
    if sys.version_info < (3, 12):
        QObject.__init_subclass__ = classmethod(_heeded)  # type: ignore[assignment]


def _heeded(cls: type[QObject], /, **named: object) -> None:
    super(QObject, cls).__init_subclass__(**named)
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("__") and hasattr(super(cls, cls), name):
            setattr(cls, name, _raising_again(method))


def _raising_again(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def told(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception:  # noqa: TRY203 - to be caught is what makes it whole
            raise

    return told
