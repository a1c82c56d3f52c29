"""What a muscle is called wherever it stands: by its everyday name, and after it by the anatomical one."""

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.words import known


def everyday_name(muscle: Muscle) -> str:
    """Return what people call it."""
    return known(muscle.everyday or muscle.name)


def plain_name(muscle: str) -> str:
    """Return a muscle's id as words, where the atlas is not at hand."""
    return muscle.replace("_", " ").capitalize()


def muscle_name(key: str, atlas: Atlas | None) -> str:
    """Return a muscle's everyday name, or its id as words where the atlas does not have it."""
    muscle = atlas.muscles.get(key) if atlas else None
    return everyday_name(muscle) if muscle else plain_name(key)


def anatomical_name(muscle: Muscle) -> str:
    """Return what anatomists call it, or nothing where people call it the same."""
    name = known(muscle.name)
    return name if name != everyday_name(muscle) else ""


def name_in_line(muscle: Muscle) -> str:
    """Return both names in a line, the anatomical one in brackets."""
    anatomical = anatomical_name(muscle)
    return f"{everyday_name(muscle)} ({anatomical})" if anatomical else everyday_name(muscle)
