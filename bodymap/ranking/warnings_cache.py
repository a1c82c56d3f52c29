"""The warning signs as they were last read and checked, kept in the user's cache folder like the atlas."""

from functools import lru_cache
from pathlib import Path

from platformdirs import user_cache_path

from bodymap.atlas.loader import signature
from bodymap.atlas.warnings import WARNING_SIGNS, WarningSigns, shipped_warning_signs
from bodymap.ranking import kept_file
from bodymap.shipped import shipped

SIGNS = "signs"


def default_path() -> Path:
    """Return where they are kept."""
    return user_cache_path("bodymap", appauthor=False) / "warning-signs.cache"


@lru_cache(maxsize=1)
def kept_warning_signs() -> WarningSigns:
    """Return the shipped warning signs, reading the file only where it has changed."""
    folder = shipped("regions")
    key = kept_file.key_of(folder, "neutral")
    stamp = signature(folder / WARNING_SIGNS)
    kept = kept_file.read(default_path(), key)
    signs = kept.get(SIGNS) if kept.get("signature") == stamp else None
    if not isinstance(signs, WarningSigns):
        signs = shipped_warning_signs()
        kept_file.write(default_path(), key, {"signature": stamp, SIGNS: signs})
    return signs
