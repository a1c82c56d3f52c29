"""What a muscle is called wherever it stands: by its everyday name, and after it by the anatomical one."""

from bodymap.atlas.muscle import Muscle
from bodymap.words import known


def everyday_name(muscle: Muscle) -> str:
    """Return what people call it."""
    return known(muscle.everyday or muscle.name)


def anatomical_name(muscle: Muscle) -> str:
    """Return what anatomists call it, or nothing where people call it the same."""
    name = known(muscle.name)
    return name if name != everyday_name(muscle) else ""


def name_in_line(muscle: Muscle) -> str:
    """Return both names in a line, the anatomical one in brackets."""
    anatomical = anatomical_name(muscle)
    return f"{everyday_name(muscle)} ({anatomical})" if anatomical else everyday_name(muscle)
