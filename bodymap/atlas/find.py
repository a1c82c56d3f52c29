"""Finds muscles and areas of the body by what people call them: name, Latin, alias, or a sign that points to them.

What people say of a place or a complaint comes first (`everyday_words.py`), and words for pain do not count. Every
other word that is asked must be there, in any order, in English or in the language that is shown; case and accents do
not count. What is called so comes before what is only known by that alias, and both before what only a sign points
to; the beginning of a word counts more than its inside, which counts in names only and from four letters on. A word
that nothing holds is taken for a slip of the fingers, and the words one slip away are looked for instead.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bodymap.atlas.everyday_words import BY_WORDS, Meant, meant_by, sayings, without_pain
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.areas import Area, area_name
from bodymap.words import known

Kind = Literal["muscle", "area"]
Where = Literal["name", "latin", "alias", "part", "sign", "about"]

# What it costs to be found, in places of the list: by where a word stands, and by how it stands there.
_WHERE: dict[Where, float] = {"name": 0.0, "latin": 0.1, "alias": 1.0, "part": 1.2, "sign": 4.0, "about": 5.0}
_WHOLE, _FIRST, _BEGINS, _INSIDE, _SLIP = 0.0, 0.25, 0.5, 2.0, 8.0
_PHRASE = ((lambda text, asked: text == asked, 1.0), (str.startswith, 0.5), (str.__contains__, 0.25))
_LEAST_FOR_A_SLIP = 4  # letters
_LEAST_INSIDE = 4  # letters for the inside of a word
_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Found:
    """A muscle or an area by its id, and why: the `text` in which the words were found, and `where` it stands."""

    kind: Kind
    id: str
    where: Where = "name"
    text: str = ""


@dataclass(frozen=True)
class _Text:
    where: Where
    text: str
    folded: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, where: Where, text: str) -> "_Text":
        plain = folded(text)
        return cls(where, text, plain, tuple(_WORD.findall(plain)))


@dataclass
class _Entry:
    found: Found
    called: list[_Text] = field(default_factory=list)  # names and aliases; words may stand in several of them
    signs: list[_Text] = field(default_factory=list)  # words that are in no name must stand in one and the same


class Finder:
    """All muscles of an atlas and some areas, ready to be asked; made anew for another language."""

    def __init__(self, atlas: Atlas, areas: Iterable[Area]) -> None:
        self._atlas = atlas
        self._entries = [_of_muscle(muscle, atlas.signs) for muscle in atlas.muscles.values()]
        self._entries += [
            _Entry(Found("area", area.id), list(_texts("name", dict.fromkeys((area_name(area), area.name)))))
            for area in areas
        ]
        self._names = {word for entry in self._entries for text in entry.called for word in text.words}
        self._words = {word for entry in self._entries for text in entry.signs for word in text.words}

    def find(self, asked: str) -> list[Found]:
        """Return what is meant by `asked`, then what holds every word of it, the best first; nothing for nothing."""
        words = _WORD.findall(folded(asked))
        if not words:
            return []
        kept, phrase = without_pain(words), folded(" ".join(asked.split()))
        meant = meant_by(words)
        called = self._called([{word: 0.0} for word in kept], phrase, signs=meant is None)
        if meant is None and not called:
            meant = _nearly_said(" ".join(kept))
        if meant is None:
            return called or self._called([self._meant(word) for word in kept], phrase, signs=True)
        first = self._of(meant)
        there = {(one.kind, one.id) for one in first}
        return first + [one for one in called if not meant.only and (one.kind, one.id) not in there]

    def _called(self, meant: Sequence[Mapping[str, float]], phrase: str, *, signs: bool) -> list[Found]:
        """Return what holds one of each of the words meant, the best first; in names only, or in `signs` too."""
        answers = []
        for place, entry in enumerate(self._entries):
            answer = _best(entry if signs else replace(entry, signs=[]), meant, phrase)
            if answer is not None:
                answers.append((answer[0], place, answer[1]))
        return [found for _, _, found in sorted(answers, key=lambda answer: answer[:2])]

    def _of(self, meant: Meant) -> list[Found]:
        """Return the areas that are meant, then the muscles whose signs, or what is said about them, name it."""
        ids = [entry.found for entry in self._entries if entry.found.kind == "area"]
        found = {("area", one.id): one for name in meant.areas for one in ids if one.id.rpartition("/")[2] == name}
        for sign in meant.signs:
            for muscle in self._atlas.muscles.values():
                if sign in muscle.signs and sign in self._atlas.signs:
                    text = known(self._atlas.signs[sign])
                    found.setdefault(("muscle", muscle.id), Found("muscle", muscle.id, "sign", text))
        for muscle in self._atlas.muscles.values() if meant.about else ():
            sentence = _sentence(muscle.about, meant.about)
            if sentence:
                found.setdefault(("muscle", muscle.id), Found("muscle", muscle.id, "about", sentence))
        return list(found.values())

    def _meant(self, word: str) -> Mapping[str, float]:
        """Return the words to look for, with what each costs more: the word itself, or those one slip away."""
        if any(word in one for words in (self._names, self._words) for one in words):
            return {word: 0.0}
        for words in (self._names, self._words):
            near = [one for one in words if _begins_with_a_slip(word, one)]
            if near:
                return dict.fromkeys(near, _SLIP)
        return {word: 0.0}


def folded(text: str) -> str:
    """Return a text without case and accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def one_slip(one: str, other: str) -> bool:
    """Whether they are the same but for one letter: too many, missing, wrong, or changed with its neighbour."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[:2][::-1] and rest[2:] == other_rest[2:])
    )


def _nearly_said(asked: str) -> Meant | None:
    """Return what is meant by what was typed so far, or with one slip."""
    if len(asked) < _LEAST_FOR_A_SLIP:
        return None
    near = next(iter(sayings(asked)), "") or next((said for said in BY_WORDS if one_slip(asked, said)), "")
    return BY_WORDS.get(near)


def _sentence(text: str, beginnings: Sequence[str]) -> str:
    """Return the first sentence of a text, as it is shown or else in English, in which a word begins so."""
    for one in (sentence for shown in (known(text), text) for sentence in _SENTENCE.split(shown)):
        if any(word.startswith(tuple(beginnings)) for word in _WORD.findall(folded(one))):
            return one
    return ""


def _begins_with_a_slip(asked: str, word: str) -> bool:
    """Whether `word`, or as much of it as was typed so far, is one slip away from what was asked."""
    size = len(asked)
    return size >= _LEAST_FOR_A_SLIP and any(one_slip(asked, word[:end]) for end in (size - 1, size, size + 1))


def _of_muscle(muscle: Muscle, signs: Mapping[str, str]) -> _Entry:
    called: list[_Text] = []
    for where, texts in (
        ("name", (muscle.name, muscle.everyday)),
        ("latin", (muscle.latin,)),
        ("alias", muscle.aliases),
        ("part", tuple(part.name for part in muscle.parts)),
    ):
        called += _both_ways(where, texts)  # type: ignore[arg-type]
    asked = _both_ways("sign", (signs[sign] for sign in muscle.signs if sign in signs))
    return _Entry(Found("muscle", muscle.id), called, list(asked))


def _both_ways(where: Where, texts: Iterable[str]) -> Iterator[_Text]:
    """Yield each text as it is shown, then in English where that differs."""
    given = [text for text in texts if text]
    return _texts(where, dict.fromkeys((*map(known, given), *given)))


def _texts(where: Where, texts: Iterable[str]) -> Iterator[_Text]:
    return (_Text.of(where, text) for text in texts)


def _best(entry: _Entry, meant: Sequence[Mapping[str, float]], asked: str) -> tuple[float, Found] | None:
    """Return what it costs to find the entry, and why it is found; None where a word is missing."""
    best: tuple[float, Found] | None = None
    named = [min((_cost(text, words) for text in entry.called), default=None, key=_price) for words in meant]
    for sign in (None, *entry.signs):
        if sign is None:
            costs = named
        else:
            costs = [min(cost, _cost(sign, words), key=_price) for cost, words in zip(named, meant, strict=True)]
        held = [cost for cost in costs if cost is not None]
        if len(held) < len(meant):
            continue
        price, why = max(held, key=_price)
        price = sum(cost for cost, _ in held) - _phrase(entry.called, asked)
        if best is None or price < best[0]:
            best = price, Found(entry.found.kind, entry.found.id, why.where, why.text)
    return best


def _price(cost: tuple[float, _Text] | None) -> float:
    return cost[0] if cost else float("inf")


def _cost(text: _Text, meant: Mapping[str, float]) -> tuple[float, _Text] | None:
    """Return what it costs to find one of the words meant in this text; None where it is not there."""
    prices = [extra + how for word, extra in meant.items() if (how := _how(text, word)) is not None]
    return (_WHERE[text.where] + min(prices), text) if prices else None


def _how(text: _Text, word: str) -> float | None:
    if word not in text.folded:
        return None
    if text.folded == word:
        return _WHOLE
    if text.folded.startswith(word):
        return _FIRST
    if any(one.startswith(word) for one in text.words):
        return _BEGINS
    return _INSIDE if len(word) >= _LEAST_INSIDE and text.where != "sign" else None


def _phrase(texts: Iterable[_Text], asked: str) -> float:
    """Return what the words gain where they stand in a name side by side as they were asked."""
    gains = [gain for text in texts for stands, gain in _PHRASE if stands(text.folded, asked)]
    return max(gains, default=0.0)
