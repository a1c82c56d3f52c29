"""The plan on paper: at most two pages whatever is in it, its words, and pictures with the spot on the right side."""

import shutil
import subprocess
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from bodymap.care.leads import Lead
from bodymap.care.plan import Planned, plan_today, seconds_of
from bodymap.care.spot import spot_of
from bodymap.care.task import Task
from bodymap.ranking.warnings import Caution
from bodymap.report.pages import write_pdf
from bodymap.report.paper import without_screen
from bodymap.report.plan_sheet import PlanSheet, fitting, paged, plan_paper
from bodymap.report.plan_text import beware_words, reason
from bodymap.report.spot_art import SPOT_COLOUR, paint_spot

DAY = datetime(2026, 3, 3, 12, tzinfo=UTC)
BELLY = "<b>Belly.</b> Press only lightly here and never where you feel a pulse. " + "Not at all in pregnancy. " * 4


@pytest.fixture(autouse=True)
def _painting(qapp):
    with without_screen():
        yield


def words_of(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_its_file_is_named_after_whose_plan_it_is(neutral):
    assert plan_paper(PlanSheet((), neutral, DAY, (), "Anna K.")).name == "Anna K - plan 3 March 2026"
    assert plan_paper(PlanSheet((), neutral, DAY)).name == "plan 3 March 2026"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_it_names_what_to_do_why_and_when_to_stop(atlas, neutral, tmp_path):
    lead = Lead(atlas.muscles["quadratus_lumborum"], "left", (), 1)
    plan = plan_today([lead], Caution(), neutral)
    path = tmp_path / "plan.pdf"
    assert write_pdf(path, plan_paper(PlanSheet(plan.steps, neutral, DAY, (BELLY,), "Anna Example"))) == 2
    said = " ".join(words_of(path).split())
    for words in ("Plan for today", "3 March 2026", "Anna Example", "Belly. Press only lightly here", "Did it help?"):
        assert words in said
    for one in plan.steps:
        assert one.step.title in said
        assert one.step.steps[0].split(".")[0][:40] in said
    assert "For Deep side muscle of the low back" in said
    assert "Quadratus lumborum), left, the first in your list." in said
    assert "Not for you in these cases: pregnancy, kidney disease or blood in the urine, or blood thinners" in said


def test_the_longest_seven_steps_of_the_atlas_fit_two_pages(atlas, neutral):
    every = [
        Planned(Lead(muscle, "both"), place, seconds_of(Task(muscle, place, "both")))
        for muscle in atlas.muscles.values()
        for place in range(len(muscle.self_care))
    ]
    every.sort(key=lambda one: -sum(map(len, (*one.step.steps, *one.step.stop_if, *one.step.not_if, one.step.feel))))
    sheet = PlanSheet(tuple(every[:7]), neutral, DAY, (BELLY,) * 3, "Anna Example")
    size, blocks, caution = fitting(sheet)
    pages = paged(size, blocks, caution)
    assert [place for page in pages for place in page] == [*range(7)]
    assert len(pages) <= 2
    assert size >= 8.0


def test_a_plan_of_the_chest_tells_whom_to_ask_first_and_is_set_to_be_read_from_the_floor(atlas, neutral, tmp_path):
    plan = plan_today([Lead(atlas.muscles["pectoralis_major"], "left", (), 1)], Caution(), neutral)
    sheet = PlanSheet(plan.steps, neutral, DAY, tuple(beware_words(plan.beware)))
    assert fitting(sheet)[0] >= 10.0
    words = plan_paper(sheet).words
    for told in (
        "Ask a doctor to check heart, lungs and breast before you treat chest pain as muscular.",
        "Sudden pressing chest pain that spreads to arm, jaw or back",
        "A breast lump, a change of skin or nipple, or discharge needs a doctor.",
    ):
        assert words.count(told) == 1
    assert words.index("Ask a doctor") < words.index(plan.steps[0].step.title)
    assert 1 <= write_pdf(tmp_path / "chest.pdf", plan_paper(sheet)) <= 2


@pytest.mark.parametrize(("side", "at_left"), [("left", True), ("right", False)])
def test_the_spot_is_on_the_persons_side_seen_from_behind(atlas, neutral, side, at_left):
    spot = spot_of(Task(atlas.muscles["quadratus_lumborum"], 0, side), neutral)
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_spot(painter, QRectF(0, 0, 300, 300), neutral, spot)
    painter.end()
    red = QColor(SPOT_COLOUR)
    inset = [x for x in range(300) for y in range(215, 300) if _like(image.pixelColor(x, y), red)]
    assert inset, "the frame in the small body"
    middle = 263.3 if at_left else 36.7  # of the small body, in the corner away from the midline of what is shown
    leans = sum(inset) / len(inset) - middle
    assert leans == pytest.approx(-4.5 if at_left else 4.5, abs=2.0), "74 mm from the midline at 16 mm a pixel"


def _like(one, other):
    return all(abs(a - b) < 40 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_a_step_of_a_muscle_that_shares_its_place_says_so(atlas):
    lead = Lead(atlas.muscles["quadratus_lumborum"], "left", (), 1, tied=True)
    assert reason(lead).endswith("left, one of those that share the first place in your list.")
