"""The underlined letters of a menu: each chooses one row, in every language."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence


def letter_of(text: str) -> str:
    """Return the underlined letter of a row's words, lower case; nothing where none is."""
    return QKeySequence.mnemonic(text).toString()[-1:].casefold()


def part_letters(rows: Sequence[QAction]) -> None:
    """Give a row whose letter is that of one before it another that is free, or none.

    With two rows of one letter Qt only goes from the one to the other, and chooses neither.
    """
    taken: set[str] = set()
    doubles = []
    for row in rows:
        letter = letter_of(row.text())
        if letter in taken:
            doubles.append(row)
        elif letter:
            taken.add(letter)
    for row in doubles:
        words = row.text().replace("&", "")
        first = [at for at, sign in enumerate(words) if sign.isalpha() and not words[:at][-1:].isalpha()]
        rest = [at for at, sign in enumerate(words) if sign.isalpha() and at not in first]
        free = next((at for at in first + rest if words[at].casefold() not in taken), None)
        if free is not None:
            taken.add(words[free].casefold())
            words = f"{words[:free]}&{words[free:]}"
        row.setText(words)
