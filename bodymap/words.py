"""Every text that a person reads passes through here, so that it can be read in another language.

English is the source. The core knows no Qt: the window hands its translator in with `speak`, and without one the
English stands. `pyside6-lupdate` finds the texts by the names `tr` and `later` (see assets/translations/README.md),
so their first argument is written out: no name, no f-string, and no `tr` inside an f-string.
"""

import unicodedata
from collections.abc import Callable, Iterable

Translate = Callable[[str, str, str, int], str]  # context, text, comment, number -> what to say; "" where unknown

_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ATLAS = "atlas"  # the context of the texts of region files
_translate: Translate | None = None
_point = "."
_percent = "%"
_smooth: Callable[[str], str] = str


def speak(
    translate: Translate | None, point: str = ".", percent: str = "%", smooth: Callable[[str], str] = str
) -> None:
    """Say everything from now on through `translate`; None goes back to English.

    `point` is the decimal sign, `percent` what follows a share, `smooth` mends what is put together from parts.
    """
    global _translate, _point, _percent, _smooth
    _translate, _point, _percent, _smooth = translate, point, percent, smooth


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """Return what to say for `text`, with `{name}` filled in from `values` and `%n` with `n`.

    `comment` parts two texts that are the same in English. In a text with `%n`, "(s)" is the English plural.
    """
    said = _translate("", text, comment, n) if _translate else ""
    if not said:
        said = text.replace("(s)", "" if n == 1 else "s").replace("%n", str(n)) if n >= 0 else text
    return said.format(**values) if values else said


def later(text: str) -> str:
    """Name a text that is translated where it is shown (`tr(CONSTANT)`): for constants and tables."""
    return text


def harmless(text: str, *, lines: bool = False) -> str:
    """Return a text from elsewhere as one line that can be printed and kept, or as several where `lines`.

    What would move a terminal's cursor, turn the direction of what follows or cannot be written as UTF-8 is a "?".
    """
    text = text if lines else " ".join(text.splitlines())
    return "".join("?" if _harms(one) else one for one in text)


def _harms(one: str) -> bool:
    return one not in "\t\n" and (one in _TURNING or unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"})


def known(text: str) -> str:
    """Return what to say for a text of the atlas (region files, signs, warning signs)."""
    said = _translate(ATLAS, text, "", -1) if _translate and text else ""
    return said or text


def either(conditions: Iterable[str]) -> str:
    """Return conditions, any of which counts, as one sentence has them: "it burns, it stabs, or you feel sick"."""
    *others, last = [*conditions] or [""]
    return smooth(tr("{one}, or {other}", one=", ".join(others), other=last)) if others else last


def both(one: str, *other: str) -> str:
    """Return one or two things as a phrase: "left buttock and right buttock"."""
    return smooth(tr("{one} and {other}", one=one, other=other[0])) if other else one


def smooth(said: str) -> str:
    """Return a text that was put together from parts as the language has it: in Spanish "y" before "ingle" is "e"."""
    return _smooth(said)


def number(value: float, digits: int = 0) -> str:
    """Return a number with `digits` decimals, as the language writes it."""
    return f"{value:.{digits}f}".replace(".", _point)


def share(value: float, digits: int = 0) -> str:
    """Return a share (0-1) in per cent with `digits` decimals, as the language writes it."""
    return f"{number(100 * value, digits)}{_percent}"
