"""Where the body's named areas meet: each view's left half, written once for every figure (see `bodymap.body.cut`)."""

from bodymap.body.cut import Part, above, inner, outer
from bodymap.body.frame import View
from bodymap.body.limb_areas import BACK_LEG, BACK_OF_HAND, FRONT_LEG, PALM, arm

_FACE = (
    outer("ear", "ear -6 -18", "ear -8 +38"),
    above("top_of_head", "eyebrow +0 -32"),
    above(
        (outer("temple", "temple -12 -60", "temple -14 +20"), "forehead"),
        *("glabella +0 -2", "eyebrow +0 -8", "eyebrow +20 +0", "temple +10 +8"),
    ),
    inner("nose", "nasion +7 -40", "nose_tip +16 +0", "nose_tip +17 +16"),
    inner("mouth", "mouth_corner +5 -15", "mouth_corner +6 +14"),
    inner("chin", "mouth_corner +0 +14", "chin +20 +30"),
    outer("jaw_joint", "zygion +6 -60", "zygion +6 +17"),
    above("eye", "pupil +0 +13"),
    above("cheek", "mouth_corner +6 +14", "zygion +8 +17"),
    "jaw",
)
_FRONT_SHOULDER = (
    above("top_of_shoulder", "acromion -60 +20", "acromion +30 +14"),
    outer("outer_shoulder", "humeral_head +26 -60", "humeral_head +34 +90"),
    above("front_of_shoulder", "axilla_front +0 -38"),
    "front_of_armpit",
)
_CHEST = (
    outer("side_of_chest", "nipple +20 -90", "nipple +20 +70"),
    above("upper_chest", "nipple +0 -45"),
    "chest",
)
_FRONT_TRUNK = (
    outer(_FRONT_SHOULDER, "acromion -40 -60", "coracoid -20 -5", "axilla_front -12 -20", "axilla_front +1 +8"),
    above("collarbone", "suprasternal_notch +0 +8", "mid_clavicle +0 +18", "acromion -32 +18"),
    inner("breastbone", "sternal_angle +18 -60", "xiphoid +16 +8"),
    above(_CHEST, "xiphoid +0 +8", "nipple +0 +35", "nipple +50 +30"),
    inner("pit_of_stomach", "xiphoid +30 -5", "xiphoid +34 +75"),
    above(
        (outer("side_of_low_ribs", "rib10 -14 -120", "rib10 -14 +30"), "edge_of_ribs"),
        *("xiphoid +20 +10", "costal_margin +0 +14", "rib10 +0 +14"),
    ),
    outer("flank", "iliac_crest_front -32 -90", "iliac_crest_front -30 +40"),
    above("upper_belly", "umbilicus +0 -32"),
    inner("navel", "umbilicus +26 -40", "umbilicus +26 +30"),
    above("belly", "umbilicus +0 +30"),
    outer("front_of_hip_bone", "asis -32 -46", "asis -24 +34"),
    outer("outer_hip", "greater_trochanter -30 -40", "greater_trochanter -30 +40"),
    above("lower_belly", "pubic_symphysis +0 -38", "inguinal_mid -16 -26", "asis -20 +34"),
    inner("pubic_area", "pubic_tubercle +16 -40", "pubic_tubercle +8 +20", "crotch +14 +20"),
    "groin",
)


_BACK_HEAD = (
    outer("ear", "ear -6 -18", "ear -8 +38"),
    above("crown_of_head", "crown +0 +25"),
    outer("behind_ear", "mastoid -16 -32", "mastoid -14 +40"),
    above("back_of_head", "occiput +0 +28"),
    "base_of_skull",
)
_BACK_SHOULDER = (
    above("top_of_shoulder", "acromion -60 +22"),
    outer("outer_shoulder", "posterior_deltoid +10 -80", "posterior_deltoid +10 +70"),
    above("back_of_shoulder", "axilla_back +0 -38"),
    "back_of_armpit",
)
_BACK_TRUNK = (
    outer(_BACK_SHOULDER, "acromion -44 -60", "acromion -50 +20", "axilla_back -8 -20", "axilla_back -1 +8"),
    inner("spine_upper", "T1 +16 -60", "T7 +16 +12"),
    inner("spine_middle", "T7 +16 +12", "T12 +16 +15"),
    inner("spine_low", "T12 +16 +15", "S1 +16 -14"),
    inner("sacrum", "S1 +27 -14", "psis -14 +10", "coccyx +14 -20"),
    inner("tailbone", "coccyx +14 -20", "coccyx +14 +26"),
    above("top_of_shoulder_at_neck", "T2 +0 +4", "superior_scapular_angle +0 +8", "acromion -44 +20"),
    outer(
        "shoulder_blade",
        "medial_scapular_border +6 -90",
        "medial_scapular_border +6 +0",
        "inferior_scapular_angle -8 +14",
    ),
    above("inner_edge_of_shoulder_blade", "inferior_scapular_angle +0 +14"),
    above((outer("side_of_ribs", "rib10 -18 -210", "rib10 -14 -30"), "mid_back"), "T12 +0 +15"),
    outer("side_of_low_ribs", "rib10 -14 -90", "rib10 -14 +18"),
    above("low_back_below_ribs", "L3 +0 -15"),
    outer("flank", "rib10 -20 -10", "iliac_crest_back -16 -20"),
    outer("top_of_hip_bone", "iliac_crest_back -28 -20", "S1 +86 -14"),
    above("low_back", "S1 +0 -14"),
    inner("sacroiliac_joint", "psis +22 -80", "mid_buttock -27 -45"),
    outer("outer_hip", "greater_trochanter -30 -160", "greater_trochanter -30 +160"),
    above("upper_buttock", "mid_buttock +0 -45"),
    above("buttock", "ischial_tuberosity +0 -28"),
    "lower_buttock",
)
_FRONT_GAP = ("rib10 +40 +0", "iliac_crest_front +40 +0", "greater_trochanter +40 +0", "greater_trochanter +90 +300")
_BACK_GAP = ("rib10 +40 +0", "iliac_crest_back +58 +0", "greater_trochanter +40 +0", "greater_trochanter +90 +300")
BODY: dict[View, Part] = {
    "front": (
        above(_FACE, "chin +0 +10", "chin +24 +4", "jaw_angle +4 +4"),
        above(
            (inner("throat", "hyoid +24 -40", "suprasternal_notch +20 +5"), "side_of_neck"),
            *("suprasternal_notch +0 -8", "sternoclavicular +0 -20", "neck_shoulder_angle +6 +4"),
        ),
        outer(
            arm(front=True, hand=PALM),
            *("deltoid_insertion +28 -76", "axilla_front +4 +2", "axilla_front +7 +75", *_FRONT_GAP),
        ),
        above(_FRONT_TRUNK, "crotch +0 +5", "crotch +12 +0", "inguinal_mid +0 +26", "greater_trochanter +0 +28"),
        FRONT_LEG,
    ),
    "back": (
        above(_BACK_HEAD, "suboccipital +0 +10", "mastoid +8 +16"),
        above(
            (outer("side_of_neck", "mastoid -24 +0", "neck_shoulder_angle -30 +30"), "back_of_neck"),
            *("C7 +0 +6", "neck_shoulder_angle +4 +4"),
        ),
        outer(
            arm(front=False, hand=BACK_OF_HAND),
            *("deltoid_insertion +28 -76", "axilla_back -2 +3", "axilla_back +5 +75", *_BACK_GAP),
        ),
        above(_BACK_TRUNK, "gluteal_fold +0 +4", "greater_trochanter +0 +80"),
        BACK_LEG,
    ),
}
