"""A reading as JSON and as plain text."""

from typing import Any

from bodymap.atlas.loader import Atlas
from bodymap.ranking.reading import Reading

SHOWN = 12  # rows of a plain text list


def reading_json(reading: Reading) -> dict[str, Any]:
    """Return the reading as the JSON value of `bodymap rank --json`; shares 0-1, areas in mm2."""
    return {
        "candidates": [
            {
                "rank": rank,
                "muscle": c.muscle,
                "side": c.side,
                "pattern": c.pattern,
                "score": c.score,
                "explained": c.explained,
                "covered": c.covered,
            }
            for rank, c in enumerate(reading.candidates, 1)
        ],
        "unexplained": reading.unexplained,
        "combination": [{"muscle": m.muscle, "side": m.side, "adds": m.adds} for m in reading.combination],
        "sides": {
            "left_mm2": reading.sides.left_mm2,
            "right_mm2": reading.sides.right_mm2,
            "mirror": reading.sides.mirror,
            "kind": reading.sides.kind,
            "alike": reading.sides.alike,
        },
    }


def reading_text(title: str, reading: Reading, atlas: Atlas) -> str:
    """Return the reading as lines for a terminal: the first candidates, the combination, what is unexplained."""
    lines = [title]
    if not reading.candidates:
        painted = reading.sides.kind != "none"
        lines.append("  No muscle is known to send pain here." if painted else "  Nothing is painted.")
    for rank, c in enumerate(reading.candidates[:SHOWN], 1):
        name = atlas.muscles[c.muscle].name
        lines.append(
            f"{rank:4}. {name} ({c.side}): explains {c.explained:.0%} of the pain; "
            f"{c.covered:.0%} of its usual area is painted"
        )
    if len(reading.combination) > 1:
        together = ", ".join(f"{atlas.muscles[m.muscle].name} ({m.side}) {m.adds:.0%}" for m in reading.combination)
        lines.append(f"  Together: {together}")
    if reading.unexplained >= 0.01:
        lines.append(f"  {reading.unexplained:.0%} of the pain lies outside every known pattern.")
    if reading.candidates:
        lines.append("  Shares of the pain are of the painted area, weighted by intensity.")
    return "\n".join(lines)
