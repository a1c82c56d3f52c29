"""What is handed on says right and left as the person's own, shows the paint where it was, and fits its pages."""

import re
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import shapely
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from shapely import MultiPolygon, affinity

from bodymap.drawing.mark import QUALITIES, Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.gui.cabinet.compare_view import headline
from bodymap.report.areas_said import square_cms
from bodymap.report.body_sheet import SIDE_NAMES, WIDTH_MM
from bodymap.report.change_words import areas_read, change_sentences, index_line
from bodymap.report.clinician import write_report
from bodymap.report.clinician_text import Report, body_html, facts
from bodymap.report.paper import without_screen
from bodymap.report.picture import picture, write_picture
from bodymap.report.session_words import session_text
from bodymap.report.svg import TOP_MM, svg
from bodymap.sessions.compare import compare
from bodymap.sessions.session import Answers, Care, Session, kept_ranking, now

SPACE = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def app(qapp):
    with without_screen() as running:
        yield running


def dab(view, x, y, intensity=10, quality="aching", radius=30.0):
    return Mark(view, MultiPolygon([shapely.Point(x, y).buffer(radius)]), intensity, quality)


@pytest.fixture
def session(engine, atlas):
    """A drawing with every part of a report filled."""
    marks = tuple(dab("back", 60, 500 + 40 * n, n, quality, 18) for n, quality in enumerate(QUALITIES))
    drawing = Drawing("neutral", (*marks, dab("front", -105, 926, 6)))
    ranking = kept_ranking(engine.candidates(drawing))
    answers = Answers({"hitch_on_rising": "yes"}, {"iliopsoas left psoas_upper": "my_pain"}, {"fever": "yes"})
    return Session(
        title="After <the> drive", note="Worse & worse.\n=1", drawing=drawing, ranking=ranking, atlas=atlas.version,
        answers=answers,
    )  # fmt: skip


def is_red(colour):
    return colour.red() > colour.green() + 60


def test_the_picture_shows_left_paint_where_its_label_says_left():
    # 100 mm to the person's left: right of the midline in front, left of it behind.
    image = picture(Drawing("neutral", (dab("front", 60, 600), dab("back", 60, 600))), 1200)
    red = [[x for x in range(0, 1200, 4) if is_red(QColor(image.pixel(x, y)))] for y in range(420, 480, 4)]
    columns = sorted({x for row in red for x in row})
    front = [x for x in columns if x < 600]
    back = [x for x in columns if x >= 600]
    middle = (20 + 290 * 1, 20 + 290 * 3)
    assert min(front) > middle[0]
    assert max(back) < middle[1]
    assert SIDE_NAMES == {"front": ("Right", "Left"), "back": ("Left", "Right")}


def test_a_picture_has_the_size_asked_for(tmp_path):
    write_picture(tmp_path / "a.png", Drawing(), 600)
    assert QImage(str(tmp_path / "a.png")).size() == QSize(600, 590)
    with pytest.raises(BodymapError, match="pixels wide"):
        picture(Drawing(), 20)
    with pytest.raises(BodymapError, match="could not be saved"):
        write_picture(tmp_path / "no" / "a.png", Drawing())


def groups(drawing, title=""):
    root = ET.fromstring(svg(drawing, title))  # noqa: S314 - our own
    return root, {g.get("id"): g for g in root.iter(f"{SPACE}g") if g.get("id")}


def test_svg_is_well_formed_and_keeps_sides_and_areas_apart():
    drawing = Drawing("female", (dab("front", 60, 600, 3, "numb"), dab("back", 60, 600, 8)))
    root, views = groups(drawing, 'A & B <"x">')
    assert root.find(f"{SPACE}title").text == 'A & B <"x">'
    for view, (first, second), sign in (("front", ("Right", "Left"), 1), ("back", ("Left", "Right"), -1)):
        texts = {t.text: float(t.get("x", "0")) for t in views[view].findall(f"{SPACE}text")}
        assert texts[first] < 0 < texts[second]
        paths = [p.get("d") for g in views[view].findall(f"{SPACE}g") for p in g.findall(f"{SPACE}path")]
        xs = [float(x) for x in re.findall(r"[ML](-?[\d.]+) ", paths[0])]
        assert min(xs) == pytest.approx(sign * 60 - 30, abs=0.02)
        assert max(xs) == pytest.approx(sign * 60 + 30, abs=0.02)
    assert [g.get("transform") for g in views.values()] == [
        f"translate({WIDTH_MM / 2:g} {TOP_MM:g})", f"translate({WIDTH_MM * 1.5:g} {TOP_MM:g})",
    ]  # fmt: skip
    said = [t.text for g in views["front"].findall(f"{SPACE}g") for t in g.findall(f"{SPACE}title")]
    assert said == ["Numb, 3 of 10"]


def test_svg_is_well_formed_whatever_the_texts_hold():
    mark = replace(dab("front", 60, 600, 3), note="at\x1b night")
    root, views = groups(Drawing("female", (mark,)), "low\x0b back\x00\ufffe \U0001f600")
    assert root.find(f"{SPACE}title").text == "low back \U0001f600"
    assert views["front"].find(f"{SPACE}g/{SPACE}title").text.endswith(": at night")


def test_svg_shows_of_overlapping_marks_only_what_is_seen():
    _, views = groups(Drawing("neutral", (dab("front", 0, 600, 3), dab("front", 0, 600, 9))))
    assert len(views["front"].findall(f"{SPACE}g")) == 1


def test_a_report_of_everything_fits_two_pages(session, atlas, tmp_path):
    earlier = replace(session, created=now() - timedelta(days=20), drawing=Drawing(marks=session.drawing.marks[:2]))
    many = tuple(dab("back", -80 + 12 * n, 700, 4, radius=14) for n in range(20))
    full = replace(
        session, drawing=Drawing("neutral", session.drawing.marks + many), note="word " * 2000,
        answers=Answers(dict.fromkeys(atlas.signs, "no"), dict.fromkeys(map(str, range(30)), "tender"), {"a": "yes"}),
    )  # fmt: skip
    care = tuple(Care("iliopsoas", f"Step {n}", "yes") for n in range(40))
    path = tmp_path / "full.pdf"
    assert write_report(path, Report(full, atlas, "Anna Example", earlier, care)) == 2
    assert path.read_bytes().startswith(b"%PDF")


def test_a_short_report_is_one_page(session, atlas, tmp_path):
    short = replace(session, drawing=Drawing(marks=session.drawing.marks[:2]), answers=Answers(), note="")
    assert write_report(tmp_path / "short.pdf", Report(short, atlas)) == 1
    assert write_report(tmp_path / "empty.pdf", Report(Session(), atlas)) == 1


def test_a_report_that_cannot_be_written_leaves_the_old_one(session, atlas, tmp_path, monkeypatch):
    path = tmp_path / "r.pdf"
    path.write_bytes(b"old")

    def fail(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(BodymapError, match="No space left"):
        write_report(path, Report(session, atlas))
    assert path.read_bytes() == b"old"


def test_the_report_says_what_was_painted_answered_and_what_it_is_not(session, atlas):
    text = body_html(Report(session, atlas, warnings={"fever": "Fever with it?"}))
    for words in (
        "Warning signs answered with yes", "Fever with it?", "pressing brings on the pain", "Worse &amp; worse.<br/>=1",
        "It is not a diagnosis", "Left", "Front of the right thigh, upper part", atlas.signs["hitch_on_rising"],
    ):  # fmt: skip
        assert words in text, words
    assert "Fever with it? (says that" not in text
    seen = replace(session, answers=Answers(warnings={"fever": "seen", "loss": "no"}))
    said = "Fever with it? (says that a doctor has looked at this pain and allows self-care)"
    assert said in body_html(Report(seen, atlas, warnings={"fever": "Fever with it?"}))
    assert "moved by the press tests and signs that are answered below." in text
    told = replace(session, answers=Answers(signs={"a": "unsure"}, press={"b": "tender"}))  # which move nothing
    assert "Ranked by overlap with published patterns only." in body_html(Report(told, atlas))
    first = session.ranking[0]
    assert atlas.muscles[first["muscle"]].name in text
    assert f"Accounts for {first['explained']:.0%} of the painted area" in text
    assert "Since" not in text


@pytest.mark.parametrize(
    ("strong", "weak", "words"),
    [
        (9, 1, "Accounts for 90% of the painted area, weighted by intensity (50% unweighted); 100% of"),
        (6, 5, "Accounts for 55% of the painted area, weighted by intensity; 100% of"),  # 6 / 11: 4.5 points apart
        (9, 8, "Accounts for 53% of the painted area, weighted by intensity; 100% of"),
        (4, 4, "Accounts for 50% of the painted area; 100% of"),
        (1, 0, "Accounts for 50% of the painted area; 100% of"),  # none counts as 1 of 10
    ],
)
def test_the_report_says_where_a_share_is_weighted(engine_of, square_shape, pattern_of, strong, weak, words):
    engine = engine_of(("m", [pattern_of("p", [square_shape(20, 600, 60, 630)], [square_shape(20, 630, 60, 650)])]))
    boxes = ((20, strong), (60, weak))  # the pattern, and as much beside it
    marks = [Mark("back", MultiPolygon([shapely.box(x, 600, x + 40, 650)]), felt) for x, felt in boxes]
    drawing = Drawing("neutral", tuple(marks))
    told = Session(drawing=drawing, ranking=kept_ranking(engine.candidates(drawing)), atlas=engine.atlas.version)
    assert words in body_html(Report(told, engine.atlas))


def test_the_report_says_no_share_that_a_ranking_from_elsewhere_leaves_out(atlas):
    ranking = ({"muscle": "iliopsoas", "side": "left", "score": 0.5},)
    said = body_html(Report(Session(ranking=ranking), atlas))
    assert "Iliopsoas" in said
    assert "Accounts for" not in said


def test_the_report_gives_the_measures(session, atlas):
    drawing = Drawing("neutral", (Mark("front", MultiPolygon([shapely.box(0, 500, 100, 600)]), 4),))
    told = dict(facts(Report(replace(session, drawing=drawing), atlas)))
    assert told["Worst intensity"] == "4 of 10"
    assert told["Painted area"].startswith("100\u00a0cm²")
    assert told["Left / right"] == "100\u00a0cm² / 0\u00a0cm²"
    assert told["Sides"] == "on the left"


def test_a_ranking_that_was_not_kept_is_said_to_be_missing():
    area = MultiPolygon([shapely.box(0, 500, 60, 560)])
    never = Session(drawing=Drawing("neutral", (Mark("back", area, 8),)))
    ranked = replace(never, ranking=({"muscle": "iliopsoas", "side": "left"},), atlas="a")
    assert change_sentences(compare(never, ranked), str)[-1] == "No ranking was kept of the earlier session."
    assert change_sentences(compare(ranked, never), str)[-1] == "No ranking was kept of the later session."


def test_changes_in_words():
    before = Session(drawing=Drawing("neutral", (Mark("back", MultiPolygon([shapely.box(0, 500, 60, 560)]), 8),)))
    moved = affinity.translate(before.drawing.marks[0].area, 40, -20)
    after = replace(before, drawing=Drawing("neutral", (Mark("back", MultiPolygon([*moved.geoms]), 5),)))
    lines = change_sentences(compare(before, after), str)
    assert lines[0] == "Where it hurts has shifted."
    assert "36\u00a0cm² (" in lines[1]
    assert "28\u00a0cm² gained, 28\u00a0cm² lost, 8\u00a0cm² in both." in lines[1]
    assert lines[2] == "On the back its centre lies 4\u00a0cm to the left and 2\u00a0cm up from where it was."
    assert lines[3] == "Weaker: worst 8 before, 5 now; on average 8.0 before, 5.0 now (of 10)."
    same = change_sentences(compare(before, before), str)
    assert same == [
        "The same area as before.",
        "Painted area: 36\u00a0cm² (0.4% of the body), as before.",
        "As strong as before: worst 8, on average 8.0 (of 10).",
    ]
    assert "index of the two areas 0.12" in index_line(compare(before, after))


def back(*boxes, intensity=4):
    marks = [Mark("back", MultiPolygon([shapely.box(*corners)]), intensity) for corners in boxes]
    return Session(drawing=Drawing("neutral", tuple(marks)))


def test_pain_in_another_place_is_said_to_be_there_and_not_to_be_smaller():
    neck, calf = (-60, 170, 60, 240), (150, 1300, 180, 1400)  # 84 and 30 cm2, a metre apart
    lines = change_sentences(compare(back(neck), back(calf)), str)
    assert lines[0] == (
        "It hurts in another place now. Before: left back of the neck and right back of the neck. Now: left calf."
    )
    assert not [line for line in lines if "centre" in line or "smaller" in line]
    stray = (50, 240, 60, 250)  # 1 cm2 of the neck's paint is not drawn again elsewhere
    assert change_sentences(compare(back(neck, stray), back(calf, stray)), str)[0].startswith("It hurts in another")


NAPE_TO_SHOULDER = [(-20, 150), (-22, 240), (-60, 270), (-150, 300), (-225, 390)]  # a line over the back's right


def test_a_stroke_over_several_places_is_told_by_them(atlas):
    stroke = Mark("back", MultiPolygon([shapely.LineString(NAPE_TO_SHOULDER).buffer(18)]), 7)
    session = Session(drawing=Drawing("neutral", (stroke,)))
    said = "op of the right shoulder, near the neck; right back of the neck; back of the right shoulder; and elsewhere"
    assert f"<td>T{said}</td>" in body_html(Report(session, atlas))
    lines = change_sentences(compare(session, back((150, 1300, 180, 1400))), str)
    assert lines[0] == f"It hurts in another place now. Before: t{said}. Now: left calf."


def test_a_session_for_a_terminal_tells_what_is_seen_of_each_mark():
    half = shapely.box(-60, 450, 0, 500)
    text = session_text(back((-60, 450, 60, 500), half.bounds), "")
    assert "1. left mid back (back view): 4 of 10, aching, 30\u00a0cm²" in text
    assert "2. right mid back (back view): 4 of 10, aching, 30\u00a0cm²" in text
    over = session_text(back(half.bounds, (-60, 450, 60, 500)), "").splitlines()[2:]
    assert over[1:] == [
        "  1. left mid back and right mid back (back view): 4 of 10, aching, 60\u00a0cm²",
        "  1 more painted over by later marks",
    ]


def test_a_dab_drawn_again_beside_itself_has_shifted():
    lines = change_sentences(compare(back((50, 500, 70, 520)), back((80, 500, 100, 520))), str)
    assert lines[0] == "Where it hurts has shifted."
    assert lines[2].startswith("On the back its centre lies 3\u00a0cm to the left")
    tiny, beside = (50, 500, 70, 520), (80, 400, 200, 600)  # nothing shared, but all that hurt is near what hurts
    assert change_sentences(compare(back(tiny), back(beside)), str)[0] == "It hurts in a larger area."


def test_places_beyond_the_third_are_counted():
    places = compare(
        back((150, 1300, 180, 1400)), back(*((60, y, 90, y + 20) for y in (250, 400, 600, 800, 1000)))
    ).is_at
    assert places.words.endswith("; and 2 more")


def test_nothing_is_called_the_same_that_is_not():
    small, more = (-50, 500, 50, 600), (-110, 500, 110, 600)  # 100 of 220 cm2: a Jaccard index of 0.45
    lines = change_sentences(compare(back(small), back(more)), str)
    assert lines[0] == "No clear change in where it hurts; two drawings of the same pain differ as much."
    grown = change_sentences(compare(back(small), back(small, (-50, 600, 50, 604))), str)  # 0.96
    assert grown[0] == lines[0]
    assert "4\u00a0cm² gained" in grown[1]
    strong = replace(back(small, intensity=6).drawing.marks[0], intensity=6)
    weak = Mark("back", MultiPolygon([shapely.box(-50, 500, 40, 600)]), 0)
    edge = Mark("back", MultiPolygon([shapely.box(40, 500, 50, 600)]), 6)
    before, after = (Session(drawing=Drawing("neutral", marks)) for marks in ((weak, edge), (strong,)))
    said = change_sentences(compare(before, after), str)
    assert said[2].startswith("Stronger: worst 6 before, 6 now; on average 0.6 before, 6.0 now")


def spots(*marks):
    """A session of (corners, intensity, quality) on the back."""
    drawn = [Mark("back", MultiPolygon([shapely.box(*corners)]), *felt) for corners, *felt in marks]
    return Session(drawing=Drawing("neutral", tuple(drawn)))


def test_pain_that_fell_where_it_was_is_not_called_stronger_for_a_new_spot():
    was = spots(((0, 500, 60, 560), 5, "aching"))  # 36 cm2
    # A spot of 30 x 60 at 7 comes in at the other side, and of what was there 1 is left: (36 x 1 + 18 x 7) / 54 is 3.
    now = spots(((0, 500, 60, 560), 1, "aching"), ((-60, 500, -30, 560), 7, "numb"))
    change = compare(was, now)
    lines = change_sentences(change, str)
    assert change.intensity_change == "mixed"
    assert lines[-4:-2] == [
        "Partly stronger, partly weaker: worst 5 before, 7 now; on average 5.0 before, 3.0 now (of 10).",
        "In the place painted in both drawings: on average 5.0 before, 1.0 now (of 10).",
    ]
    assert lines[-2] == "New in how it feels: numb (18\u00a0cm²)."
    assert compare(now, was).intensity_change == "mixed"


def test_pain_that_eased_everywhere_is_not_mixed_though_its_average_rose():
    wide, spot = (-60, 500, 60, 600), (0, 600, 30, 630)  # 120 cm2 of 2 that go, 9 cm2 of 8 that come down to 6
    change = compare(spots((wide, 2, "aching"), (spot, 8, "aching")), spots((spot, 6, "aching")))
    assert change.after.mean > change.before.mean + 3
    assert change.intensity_change == "weaker"


def test_a_change_from_aching_to_numb_is_told():
    place = (0, 500, 60, 560)
    change = compare(spots((place, 5, "aching")), spots((place, 5, "numb")))
    assert change_sentences(change, str)[-2:] == [
        "New in how it feels: numb (36\u00a0cm²).",
        "No longer felt: aching (36\u00a0cm²).",
    ]
    assert change.clear
    assert headline(change) == "Feels another way"


def test_what_is_read_of_a_change_adds_up():
    read = areas_read(compare(back((-13, 500, 13, 540)), back((-13, 500, 13, 540), (-14, 600, 14, 655))))
    # 10.4 before, 15.4 more: rounded one by one 10 and 15 would make 26
    assert (read.before, read.after, read.gained) == ("10\u00a0cm²", "26\u00a0cm²", "16\u00a0cm²")
    assert (read.lost, read.kept) == ("", "10\u00a0cm²")


def test_sentences_need_no_qt():
    code = "import sys, bodymap.report.change_words, bodymap.report.session_words; sys.exit('PySide6' in sys.modules)"
    import subprocess

    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path.cwd()).returncode == 0


def test_areas_that_are_read_add_up():
    # 48.6 + 116.7 = 165.3: rounded one by one they would be 49 and 117, that is 166
    assert square_cms([4860.0, 11670.0]) == ["48\u00a0cm²", "117\u00a0cm²"]
    assert square_cms([400.0, 340.0]) == ["4.0\u00a0cm²", "3.4\u00a0cm²"]
    assert square_cms([20.0, 5000.0]) == ["under 1\u00a0cm²", "50\u00a0cm²"]
    assert square_cms([0.0, 5000.0]) == ["0\u00a0cm²", "50\u00a0cm²"]
    # 0.08 + 3.93 + 0.30 = 4.31
    assert square_cms([8.0, 392.9, 30.0]) == ["0.1\u00a0cm²", "3.9\u00a0cm²", "0.3\u00a0cm²"]
    assert square_cms([6.0, 397.0]) == ["under 0.1\u00a0cm²", "4.0\u00a0cm²"]
    assert square_cms([]) == []


def test_a_mark_that_another_lies_over_counts_what_is_seen(atlas):
    under, over = dab("back", 60, 600, 5, "aching", 40), dab("back", 60, 600, 9, "burning", 20)
    report = Report(Session(drawing=Drawing("neutral", (under, over))), atlas)
    # circles of 50.3 and 12.6 cm2: 37.7 of the first are seen, and 38 + 12 are 50
    assert "38\u00a0cm²" in body_html(report)
    assert "12\u00a0cm²" in body_html(report)
