"""A place on the body in plain words."""

import math

from bodymap.body.figure import Figure
from bodymap.body.frame import View

_MIDLINE_MM = 14.0

# landmark -> what a person calls the place; several landmarks may share a name
_FRONT = {
    "vertex": "top of the head", "glabella": "forehead", "eyebrow": "eyebrow", "pupil": "eye", "temple": "temple",
    "ear": "ear", "tmj": "jaw joint", "zygion": "cheekbone", "nose_tip": "nose", "mouth": "mouth",
    "mouth_corner": "corner of the mouth", "jaw_angle": "angle of the jaw", "chin": "chin", "hyoid": "throat",
    "suprasternal_notch": "hollow of the throat", "mid_clavicle": "collarbone", "acromion": "top of the shoulder",
    "coracoid": "front of the shoulder", "humeral_head": "shoulder", "axilla_front": "front of the armpit",
    "sternal_angle": "breastbone", "nipple": "chest", "xiphoid": "lower end of the breastbone",
    "costal_margin": "edge of the ribs", "rib10": "side, low ribs", "umbilicus": "navel",
    "iliac_crest_front": "flank, above the hip bone", "asis": "front of the hip bone", "inguinal_mid": "groin",
    "pubic_symphysis": "pubic bone", "greater_trochanter": "outer hip", "deltoid_insertion": "outer upper arm",
    "mid_arm_front": "front of the upper arm", "antecubital": "crook of the elbow",
    "lateral_epicondyle": "outer elbow", "medial_epicondyle": "inner elbow", "mid_forearm_front": "inner forearm",
    "wrist_front": "wrist, palm side", "thenar": "ball of the thumb", "hypothenar": "edge of the hand", "palm": "palm",
    "thumb_tip": "thumb", "index_tip": "index finger", "middle_tip": "middle finger", "ring_tip": "ring finger",
    "little_tip": "little finger", "index_mcp": "base of the index finger", "middle_mcp": "base of the middle finger",
    "ring_mcp": "base of the ring finger", "little_mcp": "base of the little finger",
    "mid_thigh_front": "front of the thigh", "medial_mid_thigh": "inner thigh", "lateral_mid_thigh": "outer thigh",
    "suprapatellar": "above the kneecap", "patella": "kneecap", "medial_knee": "inner knee",
    "lateral_knee": "outer knee", "tibial_tuberosity": "below the kneecap", "fibular_head": "outer side below the knee",
    "mid_shin": "shin", "medial_mid_leg": "inner shin", "lateral_mid_leg": "outer shin", "ankle_front": "front of the ankle",
    "medial_malleolus": "inner ankle", "lateral_malleolus": "outer ankle", "dorsum_foot": "top of the foot",
    "great_toe": "big toe", "second_toe": "second toe", "fifth_toe": "little toe",
}  # fmt: skip
_BACK = {
    "crown": "crown of the head", "occiput": "back of the head", "suboccipital": "base of the skull",
    "mastoid": "behind the ear", "ear": "ear", "C4": "back of the neck", "C7": "base of the neck",
    "T2": "upper back, spine", "T5": "upper back, spine", "T8": "mid back, spine", "T11": "lower ribs, spine",
    "L1": "low back, spine (L1)", "L2": "low back, spine (L2)", "L3": "low back, spine (L3)",
    "L4": "low back, spine (L4)", "L5": "low back, spine (L5)", "S2": "sacrum", "S4": "sacrum", "coccyx": "tailbone",
    "neck_shoulder_angle": "angle of the neck", "superior_scapular_angle": "above the shoulder blade",
    "medial_scapular_border": "inner edge of the shoulder blade", "inferior_scapular_angle": "lower tip of the shoulder blade",
    "mid_scapula": "shoulder blade", "acromion": "top of the shoulder", "posterior_deltoid": "back of the shoulder",
    "axilla_back": "back of the armpit", "rib12_tip": "low back, below the ribs", "rib10": "side, low ribs",
    "iliac_crest_back": "top of the hip bone", "psis": "sacroiliac joint", "greater_trochanter": "outer hip",
    "ischial_tuberosity": "sitting bone", "gluteal_fold": "fold below the buttock", "mid_buttock": "buttock",
    "deltoid_insertion": "outer upper arm", "mid_arm_back": "back of the upper arm", "olecranon": "point of the elbow",
    "lateral_epicondyle": "outer elbow", "medial_epicondyle": "inner elbow", "mid_forearm_back": "back of the forearm",
    "wrist_back": "back of the wrist", "dorsum_hand": "back of the hand", "first_web": "web of the thumb",
    "thumb_tip": "thumb", "index_tip": "index finger", "middle_tip": "middle finger", "ring_tip": "ring finger",
    "little_tip": "little finger", "index_mcp": "knuckle of the index finger", "middle_mcp": "knuckle of the middle finger",
    "ring_mcp": "knuckle of the ring finger", "little_mcp": "knuckle of the little finger",
    "mid_thigh_back": "back of the thigh", "medial_mid_thigh": "inner thigh", "lateral_mid_thigh": "outer thigh",
    "popliteal_crease": "back of the knee", "medial_knee": "inner knee", "lateral_knee": "outer knee",
    "mid_calf": "calf", "medial_calf": "inner calf", "lateral_calf": "outer calf", "calf_muscle_end": "lower calf",
    "achilles": "Achilles tendon", "medial_malleolus": "inner ankle", "lateral_malleolus": "outer ankle", "heel": "heel",
}  # fmt: skip
_NAMES: dict[View, dict[str, str]] = {"front": _FRONT, "back": _BACK}


def place_name(x: float, y: float, view: View, figure: Figure) -> str:
    """Return the named place nearest to (x, y) in mm, with its side: "left buttock"."""
    marks = figure.landmarks[view]
    nearest = min(_NAMES[view], key=lambda name: math.hypot(marks[name][0] - abs(x), marks[name][1] - y))
    if marks[nearest][0] < 1 and abs(x) <= _MIDLINE_MM:
        return _NAMES[view][nearest]
    side = "left" if x > 0 else "right"
    return f"{side}, {_NAMES[view][nearest]}" if marks[nearest][0] < 1 else f"{side} {_NAMES[view][nearest]}"
