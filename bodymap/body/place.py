"""A place on the body in plain words."""

import math

from bodymap.body.figure import Figure
from bodymap.body.frame import View
from bodymap.words import later, tr

_MIDLINE_MM = 14.0

# landmark -> what a person calls the place; several landmarks may share a name
_FRONT = {
    "vertex": later("top of the head"), "glabella": later("forehead"), "eyebrow": later("eyebrow"),
    "pupil": later("eye"), "temple": later("temple"), "ear": later("ear"), "tmj": later("jaw joint"),
    "zygion": later("cheekbone"), "nose_tip": later("nose"), "mouth": later("mouth"),
    "mouth_corner": later("corner of the mouth"), "jaw_angle": later("angle of the jaw"), "chin": later("chin"),
    "hyoid": later("throat"), "suprasternal_notch": later("hollow of the throat"), "mid_clavicle": later("collarbone"),
    "acromion": later("top of the shoulder"), "coracoid": later("front of the shoulder"),
    "humeral_head": later("shoulder"), "axilla_front": later("front of the armpit"),
    "sternal_angle": later("breastbone"), "nipple": later("chest"), "xiphoid": later("lower end of the breastbone"),
    "costal_margin": later("edge of the ribs"), "rib10": later("side, low ribs"), "umbilicus": later("navel"),
    "iliac_crest_front": later("flank, above the hip bone"), "asis": later("front of the hip bone"),
    "inguinal_mid": later("groin"), "pubic_symphysis": later("pubic bone"), "greater_trochanter": later("outer hip"),
    "deltoid_insertion": later("outer upper arm"), "mid_arm_front": later("front of the upper arm"),
    "antecubital": later("crook of the elbow"), "lateral_epicondyle": later("outer elbow"),
    "medial_epicondyle": later("inner elbow"), "mid_forearm_front": later("inner forearm"),
    "wrist_front": later("wrist, palm side"), "thenar": later("ball of the thumb"),
    "hypothenar": later("edge of the hand"), "palm": later("palm"), "thumb_tip": later("thumb"),
    "index_tip": later("index finger"), "middle_tip": later("middle finger"), "ring_tip": later("ring finger"),
    "little_tip": later("little finger"), "index_mcp": later("base of the index finger"),
    "middle_mcp": later("base of the middle finger"), "ring_mcp": later("base of the ring finger"),
    "little_mcp": later("base of the little finger"), "mid_thigh_front": later("front of the thigh"),
    "medial_mid_thigh": later("inner thigh"), "lateral_mid_thigh": later("outer thigh"),
    "suprapatellar": later("above the kneecap"), "patella": later("kneecap"), "medial_knee": later("inner knee"),
    "lateral_knee": later("outer knee"), "tibial_tuberosity": later("below the kneecap"),
    "fibular_head": later("outer side below the knee"), "mid_shin": later("shin"),
    "medial_mid_leg": later("inner shin"), "lateral_mid_leg": later("outer shin"),
    "ankle_front": later("front of the ankle"), "medial_malleolus": later("inner ankle"),
    "lateral_malleolus": later("outer ankle"), "dorsum_foot": later("top of the foot"), "great_toe": later("big toe"),
    "second_toe": later("second toe"), "fifth_toe": later("little toe"),
}  # fmt: skip
_BACK = {
    "crown": later("crown of the head"), "occiput": later("back of the head"),
    "suboccipital": later("base of the skull"), "mastoid": later("behind the ear"), "ear": later("ear"),
    "C4": later("back of the neck"), "C7": later("base of the neck"), "T2": later("upper back, spine"),
    "T5": later("upper back, spine"), "T8": later("mid back, spine"), "T11": later("lower ribs, spine"),
    "L1": later("low back, spine (L1)"), "L2": later("low back, spine (L2)"), "L3": later("low back, spine (L3)"),
    "L4": later("low back, spine (L4)"), "L5": later("low back, spine (L5)"), "S2": later("sacrum"),
    "S4": later("sacrum"), "coccyx": later("tailbone"), "neck_shoulder_angle": later("angle of the neck"),
    "superior_scapular_angle": later("above the shoulder blade"),
    "medial_scapular_border": later("inner edge of the shoulder blade"),
    "inferior_scapular_angle": later("lower tip of the shoulder blade"), "mid_scapula": later("shoulder blade"),
    "acromion": later("top of the shoulder"), "posterior_deltoid": later("back of the shoulder"),
    "axilla_back": later("back of the armpit"), "rib12_tip": later("low back, below the ribs"),
    "rib10": later("side, low ribs"), "iliac_crest_back": later("top of the hip bone"),
    "psis": later("sacroiliac joint"), "greater_trochanter": later("outer hip"),
    "ischial_tuberosity": later("sitting bone"), "gluteal_fold": later("fold below the buttock"),
    "mid_buttock": later("buttock"), "deltoid_insertion": later("outer upper arm"),
    "mid_arm_back": later("back of the upper arm"), "olecranon": later("point of the elbow"),
    "lateral_epicondyle": later("outer elbow"), "medial_epicondyle": later("inner elbow"),
    "mid_forearm_back": later("back of the forearm"), "wrist_back": later("back of the wrist"),
    "dorsum_hand": later("back of the hand"), "first_web": later("web of the thumb"), "thumb_tip": later("thumb"),
    "index_tip": later("index finger"), "middle_tip": later("middle finger"), "ring_tip": later("ring finger"),
    "little_tip": later("little finger"), "index_mcp": later("knuckle of the index finger"),
    "middle_mcp": later("knuckle of the middle finger"), "ring_mcp": later("knuckle of the ring finger"),
    "little_mcp": later("knuckle of the little finger"), "mid_thigh_back": later("back of the thigh"),
    "medial_mid_thigh": later("inner thigh"), "lateral_mid_thigh": later("outer thigh"),
    "popliteal_crease": later("back of the knee"), "medial_knee": later("inner knee"),
    "lateral_knee": later("outer knee"), "mid_calf": later("calf"), "medial_calf": later("inner calf"),
    "lateral_calf": later("outer calf"), "calf_muscle_end": later("lower calf"), "achilles": later("Achilles tendon"),
    "medial_malleolus": later("inner ankle"), "lateral_malleolus": later("outer ankle"), "heel": later("heel"),
}  # fmt: skip
_NAMES: dict[View, dict[str, str]] = {"front": _FRONT, "back": _BACK}
_FORMS = ("{place}", later("left, {place}"), later("right, {place}"), later("left {place}"), later("right {place}"))


def place_name(x: float, y: float, view: View, figure: Figure) -> str:
    """Return the named place nearest to (x, y) in mm, with its side: "left buttock"."""
    landmark, form = _nearest(x, y, view, figure)
    return tr(_FORMS[form], place=tr(_NAMES[view][landmark]))


def english_place_name(x: float, y: float, view: View, figure: Figure) -> str:
    """Return the same in English whatever the language, for what is written into files."""
    landmark, form = _nearest(x, y, view, figure)
    return _FORMS[form].format(place=_NAMES[view][landmark])


def _nearest(x: float, y: float, view: View, figure: Figure) -> tuple[str, int]:
    """Return the nearest landmark that has a name, and which of `_FORMS` names its side."""
    marks = figure.landmarks[view]
    landmark = min(_NAMES[view], key=lambda name: math.hypot(marks[name][0] - abs(x), marks[name][1] - y))
    central = marks[landmark][0] < 1
    if central and abs(x) <= _MIDLINE_MM:
        return landmark, 0
    return landmark, (1 if central else 3) + (x <= 0)
