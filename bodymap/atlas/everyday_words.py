"""What people say of places and complaints, and where it leads: to areas of the body, and to muscles.

A complaint leads to a muscle only where the region files say so: by a sign that names it, or by what stands `about` the
muscle. English and Spanish side by side, without accents; nobody need ask in the language that is shown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PAIN = frozenset(
    (
        *("pain", "pains", "painful", "ache", "aches", "aching", "sore", "soreness", "hurt", "hurts", "hurting", "my"),
        *("dolor", "dolores", "duele", "duelen", "dolorido", "dolorida", "adolorido", "adolorida", "mi", "mis"),
    )
)
LINKING = frozenset(
    (
        *("a", "an", "the", "in", "at", "on", "of", "and"),
        *("el", "la", "los", "las", "un", "una", "de", "del", "en", "y"),
    )
)


@dataclass(frozen=True)
class Meant:
    """What one of several `words` means.

    Attributes:
        areas: names of areas as in their ids, of either side.
        signs: ids of signs that name it, the most telling first.
        about: beginnings of words by which what is said about a muscle names it.
        only: nothing else is meant, however it is called.
    """

    words: tuple[str, ...]
    areas: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    only: bool = False


LOW_BACK = ("low_back", "low_back_below_ribs", "spine_low")
HEAD = ("temple", "forehead", "back_of_head", "base_of_skull", "top_of_head", "crown_of_head")
BUTTOCK = ("buttock", "upper_buttock", "lower_buttock")
THIGH_BEHIND = ("back_of_thigh_upper", "back_of_thigh_lower")
HEADACHE = (
    *("temporalis_clench_temple", "neck_half_hat_headache", "neck_vague_inside_head", "scm_pinch_headache"),
    *("scm_both_foreheads", "headache"),
)
TINGLES = ("teres_minor_fingers_tingle", "brachialis_thumb_tingle", "neck_scalp_tingles", "foot_big_toe_tingles")

MEANT: tuple[Meant, ...] = (
    Meant(("back", "espalda"), (*LOW_BACK, "mid_back", "spine_middle", "spine_upper")),
    Meant(("lower back", "lumbago", "lumbalgia", "lumbar", "lumbares", "espalda baja"), LOW_BACK),
    Meant(  # not a muscle, and no muscle's doing
        (
            *("slipped disc", "slipped disk", "herniated disc", "herniated disk", "bulging disc", "disc", "disk"),
            *("hernia discal", "hernia de disco", "disco herniado", "disco lumbar", "hernia lumbar"),
        ),
        LOW_BACK,
        only=True,
    ),
    Meant(("headache", "headaches", "head", "migraine", "migraines"), HEAD, HEADACHE),
    Meant(("migrana", "migranas", "jaqueca", "cefalea", "cabeza"), HEAD, HEADACHE),
    Meant(
        (
            *("pins and needles", "pins needles", "needles", "tingling", "tingle", "tingles", "prickling"),
            *("hormigueo", "hormigueos", "hormigas", "cosquilleo"),
        ),
        signs=(*TINGLES, "thigh_strip_under_skin"),
        only=True,  # a sign that denies tingling names it too
    ),
    Meant(
        ("charley horse", "charlie horse", "calf cramp", "leg cramp", "leg cramps", "calambre en la pantorrilla"),
        ("calf", "inner_calf", "outer_calf", *THIGH_BEHIND),
        ("leg_cramp_pointing_foot", "night_cramps"),
    ),
    Meant(
        ("cramp", "cramps", "cramping", "calambre", "calambres"),
        ("calf", *THIGH_BEHIND),
        (
            *("leg_cramp_pointing_foot", "night_cramps", "leg_small_toes_claw", "leg_big_toe_press_down"),
            *("foot_toe_crunch", "pelvic_night_cramp_anus", "belly_cramp_no_meal"),
        ),
    ),
    Meant(("sciatica", "sciatic", "ciatica", "ciatico"), (*BUTTOCK, *THIGH_BEHIND), about=("sciatic", "ciatic")),
    Meant(("bum", "behind", "backside", "butt", "bottom", "rear", "arse", "ass"), BUTTOCK),
    Meant(("nalga", "nalgas", "trasero", "culo", "pompis", "gluteo", "gluteos", "cola"), BUTTOCK),
    Meant(("stiff neck", "crick in neck", "torticolis"), ("back_of_neck", "side_of_neck")),
    Meant(
        ("tummy", "stomach", "barriga", "panza", "estomago", "tripa"),
        ("pit_of_stomach", "upper_belly", "belly", "lower_belly", "navel"),
    ),
    Meant(("crotch", "entrepierna", "ingle"), ("groin",)),
)
BY_WORDS = {words: meant for meant in MEANT for words in meant.words}


def without_pain(words: list[str]) -> list[str]:
    """Return the words but those for pain and those that link others; all of them where there are no more."""
    kept = [word for word in words if word not in PAIN]
    return [word for word in kept if word not in LINKING] or kept or words


def meant_by(words: list[str]) -> Meant | None:
    """Return what the words mean together, with or without those for pain; None where that is not known."""
    return next((BY_WORDS[said] for said in _sayings(words) if said in BY_WORDS), None)


def sayings(word: str) -> Iterable[str]:
    """Return what begins with what was typed so far."""
    return (said for said in BY_WORDS if said.startswith(word))


def _sayings(words: list[str]) -> Iterator[str]:
    yield " ".join(words)
    yield " ".join(word for word in words if word not in PAIN)
    yield " ".join(without_pain(words))
