"""The named areas of arm and leg (see `bodymap.body.cut`)."""

from bodymap.body.cut import Part, above, inner, outer

PALM = (
    outer("ball_of_thumb", "palm -4 -70", "palm +2 -14", "index_mcp -2 -18", "index_mcp +20 -22"),
    outer("palm", "hypothenar +12 -70", "hypothenar +12 +60"),
    "edge_of_hand",
)
BACK_OF_HAND = (
    outer("web_of_thumb", "first_web -12 -50", "first_web -8 +0", "index_mcp -2 -18", "index_mcp +20 -22"),
    "back_of_hand",
)
FRONT_LEG = (
    above(
        (
            outer("outer_thigh", "greater_trochanter -22 +0", "lateral_mid_thigh -20 +0", "lateral_knee -24 -20"),
            inner("inner_thigh", "crotch +30 -60", "medial_mid_thigh +28 +0", "medial_knee +22 -20"),
            above("front_of_thigh_upper", "mid_thigh_front +0 +30"),
            "front_of_thigh_lower",
        ),
        "suprapatellar +0 -26",
    ),
    above(
        (
            outer("outer_knee", "lateral_knee -26 -90", "lateral_knee -22 +50"),
            inner("inner_knee", "medial_knee +20 -90", "medial_knee +26 +50"),
            above("above_kneecap", "patella +0 -22"),
            "kneecap",
        ),
        "tibial_tuberosity +0 -20",
    ),
    above(
        (
            outer("outer_shin", "fibular_head -18 -40", "lateral_mid_leg -24 +0", "lateral_malleolus -14 -40"),
            inner("inner_shin", "medial_knee +28 +10", "medial_mid_leg +22 +0", "medial_malleolus +12 -30"),
            above("shin_upper", "mid_shin +0 +20"),
            "shin_lower",
        ),
        "medial_malleolus +0 -38",
    ),
    above(
        (
            outer("outer_ankle", "ankle_front +10 -60", "ankle_front +12 +30"),
            inner("inner_ankle", "ankle_front -11 -60", "ankle_front -12 +30"),
            "front_of_ankle",
        ),
        "dorsum_foot +0 -14",
    ),
    above("top_of_foot", "great_toe +0 -16"),
    inner("big_toe", "great_toe +9 -30", "great_toe +9 +40"),
    outer("little_toe", "fifth_toe -13 -30", "fifth_toe -13 +40"),
    "middle_toes",
)

BACK_LEG = (
    above(
        (
            outer("outer_thigh", "lateral_mid_thigh -20 -140", "lateral_mid_thigh -20 +0", "lateral_knee -24 -20"),
            inner("inner_thigh", "medial_mid_thigh -30 -140", "medial_mid_thigh +28 +0", "medial_knee +22 -20"),
            above("back_of_thigh_upper", "mid_thigh_back +0 +20"),
            "back_of_thigh_lower",
        ),
        "popliteal_crease +0 -42",
    ),
    above(
        (
            outer("outer_knee", "lateral_knee -24 -90", "lateral_knee -22 +50"),
            inner("inner_knee", "medial_knee +22 -90", "medial_knee +26 +50"),
            "back_of_knee",
        ),
        "popliteal_crease +0 +40",
    ),
    above(
        (
            outer("outer_calf", "lateral_calf -19 -110", "lateral_calf -19 +0", "calf_muscle_end +20 +0"),
            inner("inner_calf", "medial_calf +19 -110", "medial_calf +19 +0", "calf_muscle_end -20 +0"),
            "calf",
        ),
        "calf_muscle_end +0 -20",
    ),
    above("lower_calf", "achilles +0 -50"),
    inner("inner_ankle", "achilles -11 +25", "achilles -11 +90"),
    outer("outer_ankle", "achilles +13 +25", "achilles +13 +90"),
    above("achilles_tendon", "heel +0 -22"),
    "heel",
)


def arm(front: bool, hand: Part) -> Part:  # noqa: FBT001 - one of two views
    """Return the arm from the armpit down; both views are cut alike, and called differently in the middle."""
    where, mid = ("front", "mid_arm_front") if front else ("back", "mid_arm_back")
    upper: Part = (
        outer("outer_upper_arm", "deltoid_insertion -6 -110", "deltoid_insertion -4 +0", "lateral_epicondyle -14 -20"),
        outer(f"{where}_of_upper_arm", f"{mid} -28 -110", f"{mid} -28 +0", "medial_epicondyle +22 -20"),
        "inner_upper_arm",
    )
    elbow: Part = (
        outer("outer_elbow", "lateral_epicondyle -20 -50", "lateral_epicondyle -8 +50"),
        outer(
            "crook_of_elbow" if front else "point_of_elbow", "medial_epicondyle +16 -50", "medial_epicondyle +26 +50"
        ),
        "inner_elbow",
    )
    forearm: Part = (
        outer(
            f"{where}_of_forearm_thumb_side",
            *(
                "medial_epicondyle +46 +0",
                f"mid_forearm_{where} +4 +0",
                f"wrist_{where} +4 -10",
                f"wrist_{where} +20 +30",
            ),
        ),
        f"{where}_of_forearm_little_finger_side",
    )
    return (
        above(upper, "medial_epicondyle -10 -30", "lateral_epicondyle +10 -34"),
        above(elbow, "medial_epicondyle -5 +38", "lateral_epicondyle +20 +28"),
        above(forearm, "ulnar_styloid -24 -22", "radial_styloid +10 -34"),
        above(f"{where}_of_wrist", "ulnar_styloid -10 +16", "radial_styloid +14 +10"),
        outer("thumb", "thenar +14 -14", "thenar +27 +29"),
        above(
            hand,
            *("little_mcp -20 +5", "little_mcp +4 +10", "ring_mcp +10 +21", "middle_mcp +9 +2", "index_mcp +14 -7"),
        ),
        outer("index_finger", "middle_mcp +9 -30", "middle_mcp +9 +4", "index_tip -18 +0", "index_tip -12 +60"),
        outer("middle_finger", "ring_mcp +9 -30", "ring_mcp +10 +22", "ring_tip +13 +0", "ring_tip +13 +60"),
        outer("ring_finger", "little_mcp +4 -30", "little_tip +11 +0", "little_tip +14 +60"),
        "little_finger",
    )
