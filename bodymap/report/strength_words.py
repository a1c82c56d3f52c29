"""What a comparison says of how strong the pain is and how it feels, in sentences."""

from collections.abc import Mapping

from bodymap.drawing.mark import Quality
from bodymap.report.areas_said import square_cm
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.sessions.compare import Comparison
from bodymap.sessions.strength import LEAST_AGAINST, LEAST_INTENSITY, IntensityChange, risen
from bodymap.words import later, number, tr

_INTENSITY: dict[IntensityChange, str] = {
    "no clear change": later(
        "No clear change in the worst intensity: {worst_before} before, {worst_now} now; on average {mean_before} "
        "before, {mean_now} now (of 10)."
    ),
    "stronger": later(
        "Stronger: worst {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now "
        "(of 10)."
    ),
    "weaker": later(
        "Weaker: worst {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now (of 10)."
    ),
    "mixed": later(
        "Partly stronger, partly weaker: worst {worst_before} before, {worst_now} now; on average {mean_before} "
        "before, {mean_now} now (of 10)."
    ),
}
AS_BEFORE = later("As strong as before: worst {worst}, on average {mean} (of 10).")
BOTH = later("In the place painted in both drawings: on average {before} before, {now} now (of 10).")
BOTH_AS_BEFORE = later("In the place painted in both drawings: on average {now} (of 10), as before.")
HALVES = {
    ("front", "left"): later("On the left of the front: on average {before} before, {now} now."),
    ("front", "right"): later("On the right of the front: on average {before} before, {now} now."),
    ("back", "left"): later("On the left of the back: on average {before} before, {now} now."),
    ("back", "right"): later("On the right of the back: on average {before} before, {now} now."),
}
GAINED = later("New in how it feels: {felt}.")
LOST = later("No longer felt: {felt}.")


def strength_sentences(change: Comparison) -> list[str]:
    """Return how strong it was and is, all over and where both are painted, and which ways of feeling came and went."""
    if change.intensity_change == "none painted":
        return []
    lines = [_all_over(change), *_in_both(change), *_by_halves(change)]
    for text, felt in ((GAINED, change.felt_gained), (LOST, change.felt_lost)):
        if felt:
            lines.append(tr(text, felt=_felt(felt)))
    return lines


def _all_over(change: Comparison) -> str:
    before, after = change.before, change.after
    same = (before.worst, number(before.mean, 1)) == (after.worst, number(after.mean, 1))
    if same and change.intensity_change == "no clear change":
        return tr(AS_BEFORE, worst=after.worst, mean=number(after.mean, 1))
    return tr(
        _INTENSITY[change.intensity_change],
        worst_before=before.worst,
        worst_now=after.worst,
        mean_before=number(before.mean, 1),
        mean_now=number(after.mean, 1),
    )


def _in_both(change: Comparison) -> list[str]:
    """Return how strong it was and is where both are painted, unless that is what was said of all of it."""
    if change.both is None:
        return []
    was, now = (number(mean, 1) for mean in change.both)
    if (was, now) == (number(change.before.mean, 1), number(change.after.mean, 1)):
        return []
    return [tr(BOTH_AS_BEFORE, now=now) if was == now else tr(BOTH, before=was, now=now)]


def _by_halves(change: Comparison) -> list[str]:
    """Return how strong it was and is on each side of each view, where they did not go one way, or one alone did."""
    ways = [half.change for half in change.halves]
    if not ways or max(map(abs, ways)) < LEAST_INTENSITY:
        return []
    told = risen((change.before.worst, change.after.worst), change.both)
    alone = max(map(abs, told)) < LEAST_INTENSITY
    if not alone and (max(ways) < LEAST_AGAINST or min(ways) > -LEAST_AGAINST):
        return []
    return [
        tr(HALVES[half.view, half.side], before=number(half.before, 1), now=number(half.after, 1))
        for half in change.halves
    ]


def _felt(felt: Mapping[Quality, float]) -> str:
    """Return ways of feeling with their areas, the largest first."""
    keys = sorted(felt, key=lambda key: -felt[key])
    return ", ".join(f"{tr(QUALITY_WORDS[key]).lower()} ({square_cm(felt[key])})" for key in keys)
