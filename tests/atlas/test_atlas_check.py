"""`check_atlas` finds each fault it is there for: a sound file with one thing made wrong."""

import pytest

from bodymap.atlas.checks import check_atlas
from bodymap.atlas.loader import load_atlas
from bodymap.atlas.muscle import Dose

WHOLE = """\
id: {id}
name: Name
latin: Musculus
about: What it is.
uberon: UBERON:0002380
patterns:
  - id: belly
    name: Belly
    felt: Here.
    evidence: textbook
    press: {{view: front, at: inguinal_mid, find: Here.}}
    core:
      - polygon: {{view: front, points: [[40, 600], [80, 600], [80, 640], [40, 640]]}}
    spillover:
      - polygon: {{view: front, points: [[40, 640], [80, 640], [80, 680], [40, 680]]}}
signs: [one, two, three]
causes: [a, b, c]
related: {{similar: [{other}]}}
self_care:
  - {{kind: press, title: P, steps: [Press {id}.], feel: Ache., dose: {{hold_s: 20}}, stop_if: [it is sharp]}}
  - {{kind: stretch, title: S, steps: [Pull {id}.], feel: Pull., dose: {{hold_s: 30}}, stop_if: [it is sharp]}}
  - {{kind: heat_cold, title: H, steps: [Warm {id}.], dose: {{minutes: 10}}}}
  - {{kind: see_a_professional, title: D, steps: [Ask.]}}
sources: ['A Textbook, 3rd ed. 2019']
"""
LONG = "Lie down on your back and let both knees fall slowly to one side."


@pytest.fixture
def faults(tmp_path):
    """Return a function that gives what the check says of one muscle's text after a replacement."""
    (tmp_path / "thigh").mkdir()
    (tmp_path / "signs").mkdir()
    (tmp_path / "signs" / "all.yaml").write_text("one: First?\ntwo: Second?\nthree: Third?\n")

    def of(*changes, other=()):
        for name, partner, edits in (("first", "second", changes), ("second", "first", other)):
            text = WHOLE.format(id=name, other=partner)
            for old, new in edits:
                assert text.count(old) == 1, old
                text = text.replace(old, new)
            (tmp_path / "thigh" / f"{name}.yaml").write_text(text)
        return [str(fault) for fault in check_atlas(load_atlas(tmp_path))]

    return of


def test_a_sound_atlas_has_no_faults(faults):
    assert faults() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ("[one, two, three]", "[one, two]", 16, "has 2 signs, 3 are needed"),
        ("[a, b, c]", "[a]", 17, "has 1 causes, 3 are needed"),
        ("  - {kind: see_a_professional, title: D, steps: [Ask.]}\n", "", 20, "has 3 self-care, 4 are needed"),
        ("kind: heat_cold", "kind: see_a_professional", 20, None),
        ("UBERON:0002380", "UBERON:238", 5, "is not an Uberon id"),
        ("similar: [second]", "similar: [secund]", 18, "there is no muscle 'secund'"),
        ("similar: [second]", "similar: [first]", 18, "not its own relative"),
        ("[one, two, three]", "[one, two, four]", 16, "there is no sign 'four'"),
        ("    evidence: textbook\n", "    evidence: textbook\n    signs: [four]\n", 11, "muscle has no sign 'four'"),
        ("A Textbook, 3rd ed. 2019", "My aunt", 24, "no volume, edition or DOI"),
        ("dose: {hold_s: 20}", "dose: {hold_s: 400}", 20, "hold_s is 400"),
        ("dose: {hold_s: 20}", "dose: {hold_s: 100}", 20, "over 90 seconds bruises"),
        ("dose: {hold_s: 20}", "dose: {per_day: 2}", 20, "does not say how long"),
        (", dose: {minutes: 10}", "", 22, "the step has no dose"),
        ("feel: Pull., ", "", 21, "does not say 'feel'"),
        ("dose: {hold_s: 20}, stop_if: [it is sharp]", "dose: {hold_s: 20}", 20, "does not say 'stop_if'"),
        ("about: What it is.", "about: " + "word " * 200, 4, "keep it within 700"),
        ("about: What it is.", "about: ' '", 4, "the text is empty"),
        ("[40, 680]]", "[41, 679]]", 15, None),
        ("points: [[40, 640], [80, 640], [80, 680], [40, 680]]", "points: [[40, 610], [80, 610], [80, 645], [40, 645]]",
         15, "86% of this spillover lies in the core"),  # 30 of 35 mm
        ("points: [[40, 600], [80, 600], [80, 640], [40, 640]]", "points: [[40, 600], [45, 600], [45, 605], [40, 605]]",
         13, "covers 25 mm2"),
        ("points: [[40, 640], [80, 640], [80, 680], [40, 680]]", "points: [[-499, 0], [499, 0], [0, 1700]]",
         15, "mm2 of the body; 60 to 130000 mm2 is plausible"),
    ],
)  # fmt: skip
def test_each_fault_is_found_where_it_stands(faults, old, new, line, why):
    said = faults((old, new))
    if why is None:
        assert said == []  # a change that is no fault: the check does not cry wolf
        return
    assert [one for one in said if one.startswith(f"thigh/first.yaml:{line}:") and why in one], said


def test_a_pattern_without_a_core_is_a_fault_unless_it_is_hidden(faults):
    core = "    core:\n      - polygon: {view: front, points: [[40, 600], [80, 600], [80, 640], [40, 640]]}\n"
    assert any("has no core" in one for one in faults((core, "")))
    assert not faults((core, ""), ("causes: [a, b, c]", "causes: [a, b, c]\nhidden: mouth"))


def test_a_step_in_the_same_words_in_two_muscles_is_a_fault(faults):
    first, second = ("[Pull first.]", f"[{LONG}]"), ("[Pull second.]", f"['{LONG.upper()}']")
    (one,) = faults(first, other=(second,))
    assert one.startswith("thigh/second.yaml:21:")
    assert "stand in thigh/first.yaml too; make it a protocol" in one


def test_a_file_of_more_than_150_lines_is_a_fault(faults):
    said = faults(("causes: [a, b, c]", "causes:\n" + "\n".join(f"  - cause {n}" for n in range(140))))
    assert any("keep it within 150" in one for one in said)


def test_all_faults_come_in_one_run_in_order(faults):
    said = faults(("[a, b, c]", "[a]"), ("[one, two, three]", "[one]"), other=(("[a, b, c]", "[a]"),))
    assert len(said) == 3
    assert said == sorted(said)


@pytest.mark.parametrize(
    ("dose", "said"),
    [
        (Dose(), ""),
        (Dose(hold_s=30, repeats=3, per_day=2), "Hold 30 seconds, 3 times, 2 times a day"),
        (Dose(minutes=1, repeats=1, per_day=1), "1 minute, once, once a day"),
        (Dose(minutes=15, per_week=3, weeks=1), "15 minutes, 3 days a week, for 1 week"),
        (Dose(per_week=1, weeks=6), "Once a week, for 6 weeks"),
    ],
)
def test_a_dose_is_said_as_a_person_would(dose, said):
    assert str(dose) == said
