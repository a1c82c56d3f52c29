"""Areas as a person reads them, rounded so that what is read adds up."""

from collections.abc import Sequence

from bodymap.words import number, tr

LEAST_TOLD_MM2 = 5.0  # less reads as nothing
FINE_MM2 = 1000.0  # below it areas are read in tenths of a cm2


def square_cm(mm2: float) -> str:
    """Return an area as a person reads it."""
    cm2 = mm2 / 100
    return f"{number(cm2, 0 if mm2 >= FINE_MM2 or mm2 < LEAST_TOLD_MM2 else 1)}\u00a0cm²"


def square_cms(parts: Sequence[float]) -> list[str]:
    """Return areas (mm2) as a person reads them, so that what is read adds up to what is read of their sum.

    Each is rounded down, and what is missing goes to those that lost most.
    """
    digits = 0 if sum(parts) >= FINE_MM2 else 1  # as in `square_cm` of the sum
    exact = [part / 100 * 10**digits for part in parts]
    whole = [int(value) for value in exact]
    missing = round(sum(parts) / 100 * 10**digits) - sum(whole)
    for index in sorted(range(len(parts)), key=lambda one: whole[one] - exact[one])[:missing]:
        whole[index] += 1
    return [units_said(value, part, digits) for value, part in zip(whole, parts, strict=True)]


def units_said(units: int, mm2: float, digits: int) -> str:
    """Return so many cm2 (or tenths, with a digit); of what is there and reads as none, that it is less than one."""
    if units or mm2 < LEAST_TOLD_MM2:
        return f"{number(units / 10**digits, digits if units else 0)}\u00a0cm²"
    return tr("under {area}", area=f"{number(1 / 10**digits, digits)}\u00a0cm²")
