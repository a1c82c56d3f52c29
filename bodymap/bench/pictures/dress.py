"""How a window is dressed for its pictures: theme, language, size."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "es")
SIZES = ((1280, 800), (1920, 1080))
UNPICTURED = "unpictured"


@dataclass(frozen=True)
class Dress:
    """A theme, a language and a size (px). Not `pictured`, it is only searched for what is cut."""

    theme: str
    language: str = "en"
    size: tuple[int, int] = SIZES[0]
    pictured: bool = True

    @property
    def name(self) -> str:
        """What the folder of its pictures is called."""
        return f"{self.theme}-{self.language}-{self.size[0]}x{self.size[1]}"

    @property
    def written(self) -> str:
        """All of it as one word, for `read`."""
        return self.name if self.pictured else f"{self.name}-{UNPICTURED}"

    @classmethod
    def read(cls, word: str) -> "Dress":
        """Return the dress that was `written` so."""
        theme, language, size, *rest = word.split("-")
        width, _, height = size.partition("x")
        return cls(theme, language, (int(width), int(height)), pictured=not rest)


def every(
    themes: Sequence[str] = THEMES,
    sizes: Sequence[tuple[int, int]] = SIZES,
    languages: Sequence[str] = LANGUAGES[:1],
) -> list[Dress]:
    """Return every dress of these themes, sizes and languages."""
    return [Dress(theme, language, size) for language, theme, size in product(languages, themes, sizes)]
