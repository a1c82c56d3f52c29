"""The warning signs: the shipped file is whole, every published sign is in it, and a faulty one is refused whole."""

import pytest

from bodymap.atlas.loader import load_atlas
from bodymap.atlas.warnings import ADVICE, WARNING_SIGNS, shipped_warning_signs
from bodymap.atlas.warnings_file import check_warning_signs, load_warning_signs
from bodymap.cli import main
from bodymap.shipped import shipped

WHOLE = """\
advice:
  emergency: {title: Call, do: Call now.}
  same_day: {title: Today, do: Ring today.}
  soon: {title: Soon, do: Make an appointment.}
areas:
  thigh:
    name: Thigh
    shapes:
      - ellipse: {view: front, at: mid_thigh_front, radii: [30, 40], side: both}
    questions: [lump]
    sources: [Somewhere 2020]
  any:
    name: Anywhere
    shapes: []
    questions: [fever]
    sources: [Somewhere 2020]
massage:
  groin:
    name: Groin
    shapes:
      - ellipse: {view: front, at: inguinal_mid, radii: [20, 20], side: both}
    caution: Do not press here.
questions:
  lump: {ask: Is there a lump?, advice: same_day, why: It should be looked at., instead_of: [fever]}
  fever: {ask: Do you have a fever?, advice: soon, why: It may be an infection.}
"""

# Every sign of the published lists, as a word that its question holds; by area.
PUBLISHED = {
    "low_back": ["genitals", "buttocks", "urine", "stool", "both legs", "serious accident", "fever", "lost weight",
                 "night", "cancer", "steroid"],
    "neck": ["clumsy", "unsteady", "urine", "blow", "fever", "neck too stiff", "dizziness", "double vision", "speaking",
             "swallowing"],
    "head": ["suddenly", "worst", "fever", "neck too stiff", "weakness", "confusion", "sight", "blow to the head",
             "over 50", "scalp", "chew", "lie down", "cough", "exert", "pregnant", "cancer"],
    "upper_back": ["pressure", "back", "short of breath", "serious accident", "both legs", "urine", "fever", "cancer",
                   "lost weight", "night", "steroid"],
    "chest_arms_jaw": ["sudden", "pressure", "arm", "neck", "jaw", "back", "sweating", "sick", "short of breath",
                           "light-headed", "climb stairs"],
    "cheek_and_jaw": ["over 50", "chew", "scalp", "temple"],
    "abdomen_flank_groin": ["suddenly", "severe", "touched", "vomited blood", "black or bloody", "pass urine",
                            "pass stool", "fever", "pregnant", "fainted"],
    "groin": ["testicle", "suddenly", "lump", "pushed back", "each step", "running", "under 18"],
    "calf": ["swollen", "warm", "red", "tender", "surgery", "bed", "journey", "cancer"],
    "numb_saddle_or_legs": ["genitals", "buttocks", "urine", "stool", "both legs"],
    "numb_arms_or_hands": ["clumsy", "unsteady", "suddenly on one side", "face droop", "speech"],
    "numb_face": ["suddenly on one side", "face droop", "speech"],
    "any": ["fever", "lost weight", "night", "numbness or weakness", "spreading", "serious fall"],
}  # fmt: skip


@pytest.fixture
def refused(tmp_path):
    """Return what is said of the sound file with one text replaced."""

    def said(old: str = "", new: str = "") -> list[str]:
        assert old in WHOLE
        (tmp_path / WARNING_SIGNS).write_text(WHOLE.replace(old, new, 1))
        signs = load_warning_signs(tmp_path)
        assert bool(signs.questions) != bool(signs.faults), "a file with a fault is refused whole"
        return [str(fault) for fault in signs.faults]

    return said


def test_the_shipped_file_is_clean_on_every_figure():
    assert check_warning_signs() == ()
    assert shipped_warning_signs().faults == ()


@pytest.mark.parametrize("area", PUBLISHED)
def test_every_published_sign_is_asked(area):
    signs = shipped_warning_signs()
    text = " ".join(signs.questions[key].ask for key in signs.areas[area].questions)
    assert [word for word in PUBLISHED[area] if word.lower() not in text.lower()] == []


def test_the_areas_are_those_of_the_list_with_a_source_each():
    signs = shipped_warning_signs()
    assert list(signs.areas) == list(PUBLISHED)
    assert all(area.sources for area in signs.areas.values())
    assert set(signs.massage) == {"calf", "front_of_neck", "abdomen"}


def test_an_emergency_says_whom_to_call():
    title = shipped_warning_signs().advice["emergency"].title
    assert title == "Call the emergency number now: 112, 999 or 911"


def test_the_heart_and_the_squeezed_nerves_are_emergencies():
    questions = shipped_warning_signs().questions
    for key in ("chest_pressure", "chest_company", "saddle_numbness", "bladder_or_bowel", "both_legs"):
        assert questions[key].advice == "emergency", key
    for key in ("testicle_sudden", "hernia_stuck", "sudden_one_side"):
        assert questions[key].advice == "emergency", key
    for key in ("chest_on_effort", "hip_bone", "jaw_tires_over_50"):
        assert questions[key].advice == "same_day", key
    for key in ("one_calf_swollen", "clot_risk"):
        assert questions[key].advice == "same_day", key
        assert "massage" in questions[key].why, key


def test_no_alarm_in_the_words():
    signs = shipped_warning_signs()
    texts = [t for q in signs.questions.values() for t in (q.ask, q.why)]
    texts += [u.caution for u in signs.massage.values()] + [a.title + a.do for a in signs.advice.values()]
    assert [text for text in texts if "!" in text] == []
    assert [q.why for q in signs.questions.values() if q.why.count(".") != 1] == [], "one sentence each"


def test_the_atlas_leaves_the_file_alone(atlas):
    assert (shipped("regions") / WARNING_SIGNS).is_file()
    assert WARNING_SIGNS not in atlas.sources
    assert not [fault for fault in atlas.faults if fault.file == WARNING_SIGNS]


def test_a_broken_file_costs_no_muscle_and_is_named_by_the_check(tmp_path, capsys):
    (tmp_path / WARNING_SIGNS).write_text(WHOLE.replace("advice: same_day", "advice: sameday"))
    assert load_atlas(tmp_path).sources == {}
    assert main(["atlas", "check", str(tmp_path)]) == 1
    assert "warning_signs.yaml:24:" in capsys.readouterr().out


def test_a_folder_of_ones_own_need_hold_none(tmp_path):
    assert check_warning_signs(tmp_path) == ()


def test_a_sound_file_is_read(refused):
    assert refused() == []


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ("advice: same_day", "advice: sameday", "24:41", "did you mean 'same_day'"),
        ("questions: [lump]", "questions: [lumps]", "10:17", "there is no question 'lumps'"),
        ("questions: [lump]", "questions: [fever]", "24:9", "no area asks 'lump'"),
        ("instead_of: [fever]", "instead_of: [lump]", "24:94", "no other question 'lump'"),
        ("why: It should be looked at., ", "", "24:9", "'why' is missing"),
        ("ask: Is there a lump?", "aks: Is there a lump?", "24:", "did you mean 'ask'"),
        ("Is there a lump?", "There is a lump", "24:15", "is not a question"),
        ("Is there a lump?", f"Is {'very ' * 40}sore?", "24:15", "characters"),
        ("caution: Do not press here.", "caution: ''", "22:14", "the text is empty"),
        ("at: mid_thigh_front", "at: mid_thigh", "9:9", "did you mean 'medial_mid_thigh'|no landmark"),
        ("  soon: {title: Soon, do: Make an appointment.}\n", "", "2:3", "'soon' is missing"),
        ("sources: [Somewhere 2020]", "sources: []", "11:14", "has no sources"),
        ("questions: [fever]", "questions: []", "15:16", "has no questions"),
        ("name: Thigh", "name: Thigh\n    name: Leg", "8:5", "has 'name' twice"),
        ("questions: [lump]", "questions: [lump]\n    when: [nub]", "11:12", "did you mean 'numb'"),
        ("massage:", "faults: []\nmassage:", "17:9", "'faults' is not a field here"),
        ("massage:", "massages:", "18:3", "did you mean 'massage'"),
    ],
)
def test_each_fault_is_named_with_its_place(refused, old, new, place, what):
    import re

    said = refused(old, new)
    assert any(f"{WARNING_SIGNS}:{place}" in text and re.search(what, text) for text in said), said


def test_no_file_at_all_is_said(tmp_path):
    (fault,) = load_warning_signs(tmp_path).faults
    assert "cannot be read" in fault.what


def test_advice_runs_from_now_to_soon():
    assert ADVICE == ("emergency", "same_day", "soon")
