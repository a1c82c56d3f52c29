"""A spot of the body in plain words: its area, and what lies near: "left buttock, near the sacroiliac joint"."""

import math
import re
from functools import lru_cache

from bodymap.body.areas import area_at, area_name
from bodymap.body.figure import FIGURES, Figure, FigureName, load_figure
from bodymap.body.frame import VIEWS, View
from bodymap.words import later, tr

NEAR_MM = 45.0  # from a landmark that is still told
VERTEBRA = re.compile(r"[CTLS][0-9]+")
SPINE = "spine_"  # the areas of the spine are told with their vertebra

_FRONT = {
    "tmj": later("near the jaw joint"),
    "jaw_angle": later("near the angle of the jaw"),
    "suprasternal_notch": later("near the hollow of the throat"),
    "mid_clavicle": later("near the collarbone"),
    "acromion": later("near the tip of the shoulder"),
    "coracoid": later("near the front of the shoulder"),
    "axilla_front": later("near the armpit"),
    "nipple": later("near the nipple"),
    "xiphoid": later("near the lower end of the breastbone"),
    "costal_margin": later("near the edge of the ribs"),
    "asis": later("near the front of the hip bone"),
    "inguinal_mid": later("near the groin"),
    "pubic_symphysis": later("near the pubic bone"),
    "greater_trochanter": later("near the outer hip"),
    "medial_epicondyle": later("near the inner elbow"),
    "lateral_epicondyle": later("near the outer elbow"),
    "antecubital": later("near the crook of the elbow"),
    "wrist_front": later("near the wrist"),
    "patella": later("near the kneecap"),
    "tibial_tuberosity": later("near the bump below the kneecap"),
    "fibular_head": later("near the outer side below the knee"),
    "medial_malleolus": later("near the inner ankle"),
    "lateral_malleolus": later("near the outer ankle"),
}
_BACK = {
    "mastoid": later("near the bone behind the ear"),
    "suboccipital": later("near the base of the skull"),
    "C7": later("near the bump at the base of the neck"),
    "neck_shoulder_angle": later("near the angle of the neck"),
    "superior_scapular_angle": later("near the upper corner of the shoulder blade"),
    "inferior_scapular_angle": later("near the lower tip of the shoulder blade"),
    "acromion": later("near the tip of the shoulder"),
    "axilla_back": later("near the armpit"),
    "rib12_tip": later("near the lowest rib"),
    "iliac_crest_back": later("near the top of the hip bone"),
    "psis": later("near the sacroiliac joint"),
    "coccyx": later("near the tailbone"),
    "ischial_tuberosity": later("near the sitting bone"),
    "greater_trochanter": later("near the outer hip"),
    "olecranon": later("near the point of the elbow"),
    "medial_epicondyle": later("near the inner elbow"),
    "lateral_epicondyle": later("near the outer elbow"),
    "wrist_back": later("near the wrist"),
    "popliteal_crease": later("near the fold of the knee"),
    "fibular_head": later("near the outer side below the knee"),
    "achilles": later("near the Achilles tendon"),
    "medial_malleolus": later("near the inner ankle"),
    "lateral_malleolus": later("near the outer ankle"),
}
NEAR: dict[View, dict[str, str]] = {"front": _FRONT, "back": _BACK}

Landmark = tuple[float, float, str, str]  # x and y on the left side, what it is called, the area that holds it


def spot_name(figure: Figure, view: View, x: float, y: float) -> str:
    """Return what (x, y) mm is called, in the language of now: "Left buttock, near the sacroiliac joint".

    Nothing beside the body.
    """
    area = area_at(figure, view, x, y)
    if area is None:
        return ""
    place = area_name(area)
    part = area.id.rsplit("/", 1)[1]
    if part.startswith(SPINE):
        return tr("{place}, at {vertebra}", place=place, vertebra=_vertebra(figure, y))
    distance, near, home = min(
        (math.hypot(lx - abs(x), ly - y), near, home) for lx, ly, near, home in _landmarks(figure.name, view)
    )
    if distance > NEAR_MM or home == part:
        return place
    return tr("{place}, {near}", place=place, near=tr(NEAR[view][near]))


def _vertebra(figure: Figure, y: float) -> str:
    marks = figure.landmarks["back"]
    return min((name for name in marks if VERTEBRA.fullmatch(name)), key=lambda name: abs(marks[name][1] - y))


@lru_cache(maxsize=len(FIGURES) * len(VIEWS))
def _landmarks(name: FigureName, view: View) -> tuple[Landmark, ...]:
    """Return the landmarks worth telling, each with the part of the body that holds it."""
    figure = load_figure(name)
    found = []
    for landmark in NEAR[view]:
        x, y = figure.landmarks[view][landmark]
        home = area_at(figure, view, x, y)
        found.append((x, y, landmark, home.id.rsplit("/", 1)[1] if home else ""))
    return tuple(found)
