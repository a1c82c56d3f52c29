"""The pages that read the pattern - questions, press test, together, sides, ties - with real clicks, offscreen."""

from dataclasses import replace
from itertools import pairwise

import pytest
import shapely
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton
from pytest import approx
from shapely import box

from bodymap.atlas.area import pattern_areas
from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle, Related
from bodymap.body.frame import VIEWS, areas_of
from bodymap.drawing.mark import Mark
from bodymap.gui.panel import candidate_rows
from bodymap.gui.panel.candidate_model import Row, rows_of
from bodymap.gui.panel.questions import ANSWERS, ASKED_AT_ONCE
from bodymap.gui.panel.sides_page import kind_words
from bodymap.gui.panel.together import together_html
from bodymap.ranking.candidates import Candidate, best_on_side
from bodymap.ranking.combination import Member, combination
from bodymap.ranking.evidence import Judged
from bodymap.ranking.sides import Sides, half
from bodymap.report.chart import colour_of

LEFT = Qt.MouseButton.LeftButton
LOW_BACK = ((38.0, 575.0), (38.0, 740.0))
PSOAS = "iliopsoas left psoas_upper"


@pytest.fixture
def open_page(qtbot, window):
    """Return a function that clicks the tab of a page of the panel."""

    def click(page):
        pages = window.panel.pages
        bar = pages.tabBar()
        qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(pages.indexOf(page)).center())
        assert pages.currentWidget() is page

    return click


@pytest.fixture
def choose(qtbot, window):
    """Return a function that clicks a muscle's row in the ranking."""

    def click(muscle):
        rows = window.panel.list
        place = next(i for i, row in enumerate(rows.rows.rows) if row.candidate.muscle == muscle)
        index = rows.rows.index(place)
        rows.scrollTo(index)
        qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(index).center())
        assert rows.current.candidate.muscle == muscle

    return click


@pytest.fixture
def follow(qtbot):
    """Return a function that clicks a link in a page of text where it stands."""

    def click(page, href):
        spot = place_of(page, href)
        assert page.anchorAt(spot) == href
        qtbot.mouseClick(page.viewport(), LEFT, pos=spot)

    return click


def place_of(page, href) -> QPoint:
    """Scroll a link into view and return where it is."""
    block = page.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            words = part.fragment()
            if words.charFormat().anchorHref() == href:
                cursor = QTextCursor(page.document())
                cursor.setPosition(words.position() + 1)
                page.setTextCursor(cursor)
                page.ensureCursorVisible()
                return page.cursorRect(cursor).center()
            part += 1
        block = block.next()
    pytest.fail(f"there is no link {href}")


def links_of(page):
    """Return the targets of a page's links in order."""
    found = []
    block = page.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            href = part.fragment().charFormat().anchorHref()
            if href and (not found or found[-1] != href):
                found.append(href)
            part += 1
        block = block.next()
    return found


def rows(window) -> list[Row]:
    return list(window.panel.list.rows.rows)


def order(window):
    return [row.candidate.muscle for row in rows(window)]


def score_of(window, muscle):
    return next(row.candidate.score for row in rows(window) if row.candidate.muscle == muscle)


def kept(window, library):
    return library.load(window.document.session.id).answers


class TestQuestions:
    @pytest.fixture
    def page(self, window, drag, open_page):
        """Open the questions after a stroke beside the low spine."""
        drag("back", *LOW_BACK)
        open_page(window.panel.questions)
        return window.panel.questions

    @pytest.fixture
    def answer(self, qtbot, window, page):
        """Return a function that clicks an answer of a sign's question."""

        def click(sign, said):
            (button,) = [b for b in buttons(page) if b.accessibleName() == name_of(window, sign, said)]
            page.ensureWidgetVisible(button)
            qtbot.mouseClick(button, LEFT)

        return click

    def asked(self, window, page):
        """Return the signs that are asked or answered, in the order they stand, each with the answer shown."""
        shown = {b.accessibleName(): b.isChecked() for b in buttons(page)}
        by_text = {text: sign for sign, text in window.studio.atlas.signs.items()}
        found = {}
        for name, checked in shown.items():
            word, _, text = name.partition(": ")
            found.setdefault(by_text[text], "")
            if checked:
                found[by_text[text]] = next(key for key, known in ANSWERS.items() if known == word)
        return found

    def test_asks_a_few_that_the_leaders_have(self, window, page):
        found = self.asked(window, page)
        assert len(found) == ASKED_AT_ONCE
        leaders = order(window)[:8]
        muscles = window.studio.atlas.muscles
        for sign in found:
            having = [sign in muscles[leader].signs for leader in leaders]
            assert any(having)
            assert not all(having), "it tells them apart"

    @pytest.mark.parametrize(("said", "factor"), [("yes", 1.08), ("no", 0.95), ("unsure", 1.0)])
    def test_an_answer_moves_who_has_the_sign_and_is_kept(self, window, page, answer, library, said, factor):
        before = {row.candidate.muscle: row.candidate.score for row in rows(window)}
        sign = next(iter(self.asked(window, page)))
        answer(sign, said)
        muscles = window.studio.atlas.muscles
        for row in rows(window):
            muscle = row.candidate.muscle
            if muscle in before:
                moved = factor if sign in muscles[muscle].signs else 1.0
                assert row.candidate.score == approx(before[muscle] * moved), muscle
        scores = [row.candidate.score for row in rows(window)]
        assert scores == sorted(scores, reverse=True)
        assert window.document.session.answers.signs == {sign: said}
        assert kept(window, library).signs == {sign: said}
        assert self.asked(window, page)[sign] == said

    def test_enough_answers_turn_the_order_and_taking_them_back_restores_it(self, window, page, answer):
        before = rows(window)
        muscles = window.studio.atlas.muscles
        first, second = (row.candidate for row in before[:2])
        # Say yes to what only the second has and no to what only the first has, as it is asked.
        given = []
        for _ in range(12):
            for sign, said in self.asked(window, page).items():
                has = tuple(sign in muscles[c.muscle].signs for c in (first, second))
                if said == "" and has in {(True, False), (False, True)}:
                    answer(sign, "no" if has[0] else "yes")
                    given.append(sign)
                    break
                if said == "":
                    answer(sign, "unsure")
                    given.append(sign)
                    break
        assert order(window).index(second.muscle) < order(window).index(first.muscle)
        for sign in given:
            answer(sign, window.document.session.answers.signs[sign])  # chosen again, it is taken back
        assert window.document.session.answers.signs == {}
        assert rows(window) == before, "bit for bit"

    def test_an_answer_can_be_changed(self, window, page, answer, library):
        sign = next(iter(self.asked(window, page)))
        answer(sign, "yes")
        answer(sign, "no")
        assert kept(window, library).signs == {sign: "no"}
        answer(sign, "no")
        assert kept(window, library).signs == {}
        assert self.asked(window, page)[sign] == ""

    def test_answers_come_back_with_their_session(self, window, page, answer):
        sign = next(iter(self.asked(window, page)))
        answer(sign, "yes")
        before, key = rows(window), window.document.session.id
        window.document.new()
        assert rows(window) == []
        assert self.asked(window, page) == {}
        window.document.open_session(key)
        assert rows(window) == before
        assert self.asked(window, page)[sign] == "yes"

    def test_answers_stay_while_one_paints_on(self, window, page, answer, drag):
        sign = next(iter(self.asked(window, page)))
        answer(sign, "yes")
        drag("back", (60.0, 780.0), (90.0, 800.0))
        assert window.document.session.answers.signs == {sign: "yes"}
        speaking = [row for row in rows(window) if sign in row.judged.speaks_for]
        assert speaking
        assert all(row.judged.signs_factor == approx(1.08) for row in speaking)

    def test_what_spoke_for_a_muscle_is_said_where_it_is_explained(self, window, page, answer, open_page, choose):
        sign = next(iter(self.asked(window, page)))
        answer(sign, "yes")
        muscle = next(row.candidate.muscle for row in rows(window) if row.judged.speaks_for)
        open_page(window.panel.pages.widget(0))
        choose(muscle)
        why = window.panel.detail._pages[0].toPlainText()
        assert why.index(window.studio.atlas.signs[sign]) < why.index("8%"), "the sign, then what it did"

    def places(self, page):
        """Return where on the screen each answer of each question stands."""
        QApplication.processEvents()
        return {b.accessibleName(): b.mapToGlobal(QPoint(0, 0)).toTuple() for b in buttons(page)}

    def test_what_is_answered_stays_and_no_question_moves(self, qtbot, window, page, answer):
        before = self.places(page)
        first, second, *_ = self.asked(window, page)
        answer(first, "yes")
        assert self.places(page) == before
        (button,) = [b for b in buttons(page) if b.accessibleName() == name_of(window, second, "yes")]
        qtbot.mouseClick(button, LEFT)
        assert window.document.session.answers.signs == {first: "yes", second: "yes"}
        assert self.places(page) == before
        answer(second, "no")
        assert window.document.session.answers.signs == {first: "yes", second: "no"}
        assert self.places(page) == before

    def test_once_the_page_was_left_answers_stand_below_and_others_are_asked(self, window, page, answer, open_page):
        first = next(iter(self.asked(window, page)))
        answer(first, "unsure")
        open_page(window.panel.pages.widget(0))
        open_page(page)
        found = list(self.asked(window, page))
        assert found[-1] == first
        assert len(found) == ASKED_AT_ONCE + 1

    def test_once_something_else_is_painted_it_is_sorted_anew(self, window, page, answer, drag):
        first = next(iter(self.asked(window, page)))
        answer(first, "yes")
        drag("back", (60.0, 780.0), (90.0, 800.0))
        assert list(self.asked(window, page))[-1] == first

    def test_more_is_asked_when_it_is_wanted(self, qtbot, window, page, answer):
        asked = list(self.asked(window, page))
        for sign in asked:
            answer(sign, "unsure")
        assert list(self.asked(window, page)) == asked
        (more,) = [b for b in page.widget().findChildren(QPushButton) if not b.isCheckable()]
        page.ensureWidgetVisible(more)
        qtbot.mouseClick(more, LEFT)
        found = list(self.asked(window, page))
        assert found[ASKED_AT_ONCE:] == asked, "below, as they were answered"
        assert len(found) == 2 * ASKED_AT_ONCE
        assert window.focusWidget().accessibleName() == name_of(window, found[0], "yes")

    def test_nothing_painted_asks_nothing(self, window, open_page):
        open_page(window.panel.questions)
        assert buttons(window.panel.questions) == []


def buttons(page):
    """Return the buttons of the answers."""
    return [button for button in page.widget().findChildren(QPushButton) if button.isCheckable()]


def name_of(window, sign, said):
    return f"{ANSWERS[said]}: {window.studio.atlas.signs[sign]}"


class TestPress:
    @pytest.fixture
    def page(self, qtbot, window, drag, choose):
        """Open the press test of the iliopsoas after a stroke beside the low spine."""
        drag("back", *LOW_BACK)
        choose("iliopsoas")
        return press_page(qtbot, window)

    @pytest.mark.parametrize(("said", "factor"), [("my_pain", 1.58), ("tender", 1.0), ("nothing", 1 / 1.58)])
    def test_a_link_answers_ranks_anew_and_is_kept(self, window, page, follow, library, said, factor):
        before = score_of(window, "iliopsoas")
        others = {row.candidate.muscle: row.candidate.score for row in rows(window)}
        follow(page, f"press:{PSOAS}|{said}")
        assert window.document.session.answers.press == {PSOAS: said}
        assert kept(window, library).press == {PSOAS: said}
        now = {one.candidate.muscle: one for one in reversed(window.studio._judged)}
        assert now["iliopsoas"].candidate.score == approx(before * factor)
        assert now["iliopsoas"].press == said
        assert all(now[m].candidate.score == others[m] for m in others if m != "iliopsoas")
        scores = [one.candidate.score for one in window.studio._judged]
        assert scores == sorted(scores, reverse=True)

    def test_the_answer_given_is_a_link_that_takes_it_back(self, window, page, follow, library):
        before, score = rows(window), score_of(window, "iliopsoas")
        follow(page, f"press:{PSOAS}|my_pain")
        assert score_of(window, "iliopsoas") > score
        assert f"press:{PSOAS}|my_pain" not in links_of(page)
        follow(page, f"press:{PSOAS}|")
        assert rows(window) == before, "bit for bit"
        assert kept(window, library).press == {}

    def test_an_answer_can_be_changed(self, window, page, follow):
        follow(page, f"press:{PSOAS}|my_pain")
        follow(page, f"press:{PSOAS}|nothing")
        assert window.document.session.answers.press == {PSOAS: "nothing"}

    def test_the_muscle_stays_chosen_and_the_page_where_it_was(self, window, page, follow):
        follow(page, f"press:{PSOAS}|nothing")
        assert window.panel.list.current.candidate.muscle == "iliopsoas"
        assert window.panel.detail.tabs.currentWidget() is page

    def test_every_trigger_point_has_its_picture_and_its_answers(self, window, page):
        patterns = window.studio.atlas.muscles["iliopsoas"].patterns
        asked = [href.removeprefix("press:").rpartition("|")[0] for href in links_of(page)]
        wanted = {f"iliopsoas left {p.id}" for p in patterns}
        assert set(asked) == wanted
        assert all(asked.count(key) == 3 for key in wanted)
        kind = QTextDocument.ResourceType.ImageResource
        for pattern in patterns:
            assert not page.document().resource(kind, QUrl(f"spot:{pattern.id}")).isNull()

    def test_a_muscle_on_both_sides_is_pressed_on_each(self, qtbot, window, paint, choose, follow):
        window.document.paint(paint("back", box(-100, 585, 100, 700)))
        (row,) = [row for row in rows(window) if row.candidate.muscle == "iliopsoas"]
        assert row.candidate.side == "both"
        choose("iliopsoas")
        page = press_page(qtbot, window)
        before = score_of(window, "iliopsoas")
        follow(page, "press:iliopsoas right psoas_upper|my_pain")
        assert window.document.session.answers.press == {"iliopsoas right psoas_upper": "my_pain"}
        assert score_of(window, "iliopsoas") == approx(1.58 * before)
        assert {"press:iliopsoas left psoas_upper|my_pain", "press:iliopsoas right psoas_upper|"} <= set(links_of(page))

    def test_a_muscle_that_is_no_candidate_is_not_asked(self, qtbot, window):
        window.studio.open_muscle("gastrocnemius")
        assert links_of(press_page(qtbot, window)) == []


def press_page(qtbot, window):
    """Click the tab of the press test and return its page."""
    tabs = window.panel.detail.tabs
    page = window.panel.detail._pages[1]
    qtbot.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(tabs.indexOf(page)).center())
    assert tabs.currentWidget() is page
    return page


def pattern_marks(atlas, figure, muscle, number=0, side="left"):
    """Return marks over one whole pattern of a muscle."""
    area = pattern_areas(atlas.muscles[muscle], side, figure)[number]
    marks = []
    for view in VIEWS:
        zone = shapely.union(area.core[view], area.spillover[view])
        whole = areas_of(shapely.intersection(zone, figure.outline[view]))
        if not whole.is_empty:
            marks.append(Mark(view, whole))
    return marks


class TestTogether:
    @pytest.fixture
    def page(self, window, atlas, neutral, open_page):
        """Open the page with the whole of one pattern of the calf and one of the forearm painted, far apart."""
        for muscle in ("gastrocnemius", "brachioradialis"):
            for mark in pattern_marks(atlas, neutral, muscle):
                window.document.paint(mark)
        open_page(window.panel.together)
        return window.panel.together

    def test_lists_the_members_with_what_each_adds(self, window, page):
        drawing = window.document.drawing
        members = combination(window.studio.engine.overlap("neutral"), drawing)
        assert {("gastrocnemius", "left"), ("brachioradialis", "left")} <= {(m.muscle, m.side) for m in members}
        assert [href for href in links_of(page) if href.startswith("muscle:")] == [
            f"muscle:{m.muscle}" for m in members
        ]
        text, muscles = page.toPlainText(), window.studio.atlas.muscles
        places = [text.index(muscles[m.muscle].everyday) for m in members]
        assert places == sorted(places)
        for place, member in zip(places, members, strict=True):
            assert f"{member.adds:.0%}" in text[place:]
        # By geometry: the two patterns are far apart, so each adds at least the share of paint that is its own.
        whole = sum(mark.area.area for mark in drawing.marks)
        own = {"gastrocnemius": 0.0, "brachioradialis": 0.0}
        for muscle in own:
            marks = pattern_marks(window.studio.atlas, window.canvas.figure, muscle)
            own[muscle] = sum(mark.area.area for mark in marks) / whole
        assert sum(own.values()) == approx(1)
        adds = {m.muscle: m.adds for m in members}
        for muscle, share in own.items():
            assert adds[muscle] == approx(share, abs=0.02)

    def test_each_member_has_its_colour_in_the_list_and_on_the_body(self, window, page):
        members = window.studio.pages.members
        assert len(members) >= 2
        colours = {m.muscle: colour_of(i) for i, m in enumerate(members)}
        assert len(set(colours.values())) == len(members)
        html = page.toHtml()
        assert all(colour in html for colour in colours.values())
        drawn = {(area.id, colour) for area, colour in window.canvas._shown[0]}
        assert drawn == {(p, colours[m.muscle]) for m in members for p in m.pattern.split("+")}
        window.canvas.finish_fade()
        image = window.canvas.grab().toImage()
        for muscle in ("gastrocnemius", "brachioradialis"):
            assert inked(window, image, muscle, QColor(colours[muscle])), muscle

    def test_a_name_opens_its_muscle(self, window, page, follow):
        follow(page, "muscle:brachioradialis")
        assert window.panel.list.current.candidate.muscle == "brachioradialis"
        assert window.panel.pages.currentWidget() is page

    @pytest.mark.usefixtures("page")
    def test_on_another_page_the_body_shows_the_chosen_muscle_again(self, window, open_page, choose):
        ranking = window.panel.pages.widget(0)
        open_page(ranking)
        assert not window.canvas._shown[0]
        choose("gastrocnemius")
        assert len({colour for _, colour in window.canvas._shown[0]}) == 1
        open_page(window.panel.together)
        assert len({colour for _, colour in window.canvas._shown[0]}) == len(window.studio.pages.members)

    def test_it_follows_the_drawing(self, window, page):
        for _ in window.document.drawing.marks:
            window.document.undo()
        assert links_of(page) == []
        assert not window.canvas._shown[0]
        window.document.redo()
        assert links_of(page)


def inked(window, image, muscle, colour):
    """Return whether the edge of a muscle's largest painted core is drawn on the canvas in the colour."""
    area = pattern_areas(window.studio.atlas.muscles[muscle], "left", window.canvas.figure)[0]
    view = max(VIEWS, key=lambda v: area.core[v].area)
    ring = max(area.core[view].geoms, key=lambda part: part.area).exterior
    hits = 0
    for step in range(60):
        spot = ring.interpolate(step / 60, normalized=True)
        at = window.canvas.stage.to_px(spot.x, spot.y, view).toPoint() * image.devicePixelRatio()
        near = [image.pixelColor(at.x() + i, at.y() + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        hits += any(
            max(abs(one.red() - colour.red()), abs(one.green() - colour.green()), abs(one.blue() - colour.blue())) < 60
            for one in near
        )
    return hits > 30


def named(key, name, satellites=()):
    related = Related(satellites=tuple(satellites))
    return Muscle(key, name, "", "", (), (), (), (), (), related=related)


class TestTogetherInWords:
    """Which words follow which name; the atlas is made up, so the relations are known."""

    @pytest.fixture
    def atlas(self):
        leader, follower, other = named("a", "Alpha", ["b"]), named("b", "Beta"), named("c", "Gamma", ["a"])
        return Atlas({m.id: m for m in (leader, follower, other)}, {}, (), "", {})

    def parts(self, html, names):
        """Cut the text into what is said of each name, and what comes after the last."""
        text = html.replace("&#9632;", "")
        paragraphs = text.split("<p>")
        return {name: next(p for p in paragraphs if f"<b>{name}</b>" in p) for name in names}

    def members(self, *shares):
        return [Member(key, "left", "p", adds) for key, adds in shares]

    def test_a_satellite_is_named_with_its_leader(self, atlas):
        said = self.parts(together_html(self.members(("a", 0.6), ("b", 0.3)), 0.0, atlas), ("Alpha", "Beta"))
        assert "Alpha" in said["Beta"]
        assert "satellite" in said["Beta"]
        assert "Beta" not in said["Alpha"]

    def test_a_leader_after_its_satellite_is_none_itself(self, atlas):
        html = together_html(self.members(("b", 0.6), ("a", 0.3)), 0.0, atlas)
        assert "satellite" not in html

    def test_what_is_not_related_is_not_named_so(self, atlas):
        html = together_html(self.members(("b", 0.6), ("c", 0.3)), 0.0, atlas)
        assert "satellite" not in html

    def test_what_remains_is_said(self, atlas):
        html = together_html(self.members(("a", 0.5), ("b", 0.25)), 0.1, atlas)
        assert [share for share in ("50%", "25%", "10%") if share in html] == ["50%", "25%", "10%"]
        assert html.count("25%") == 2, "Beta's quarter and the quarter that remains"
        assert "10%" not in together_html(self.members(("a", 0.5), ("b", 0.25)), 0.0, atlas)
        whole = together_html(self.members(("a", 0.75), ("b", 0.25)), 0.0, atlas)
        assert "0%" not in whole
        assert whole.count("%") == 2

    def test_without_members_it_says_why(self, atlas):
        unpainted, unknown = together_html([], 0.0, atlas), together_html([], 1.0, atlas)
        assert unpainted
        assert unknown
        assert unpainted != unknown


class TestSides:
    @pytest.fixture
    def painted(self, window, paint):
        """Paint unevenly on both sides, on both views, with three intensities."""
        for mark in (
            paint("back", box(15, 560, 80, 720), 8),
            paint("back", box(-60, 620, -15, 700), 4),
            paint("front", box(60, 880, 110, 980), 2),
        ):
            window.document.paint(mark)
        return window.document.drawing

    @pytest.fixture
    def page(self, painted, window, choose, open_page):  # noqa: ARG002 - painted first
        choose("iliopsoas")
        open_page(window.panel.sides)
        return window.panel.sides

    def test_left_right_and_both_read_as_the_ranking_reads_them(self, window, page, painted):
        overlap = window.studio.engine.overlap("neutral")
        readings = page.bodies._readings
        assert [r.side for r in readings] == ["left", "right", "both"]
        for reading in readings:
            published = "both_sides" if reading.side == "both" else None
            read = best_on_side(overlap.atoms, overlap.of(painted), "iliopsoas", reading.side, published)
            assert (reading.explained, reading.covered) == (read.explained, read.covered)
            assert {area.id for area in reading.areas} == set(read.patterns)
            assert f"{reading.explained:.0%}" in page.bodies.accessibleName()
            assert f"{reading.covered:.0%}" in page.bodies.accessibleName()

    @pytest.mark.parametrize("muscle", ["iliopsoas", "quadratus_lumborum", "multifidus"])
    def test_the_numbers_are_the_areas_one_sees(self, window, page, painted, muscle):
        window.panel.list.select(muscle)
        for reading in page.bodies._readings:
            hit = size = covered = weight = 0.0
            for view in VIEWS:
                zones = [z for area in reading.areas for z in (area.core[view], area.spillover[view])]
                zone = shapely.union_all(zones)
                size += zone.area
                covered += shapely.intersection(zone, painted.area(view)).area
                for mark in painted.marks:
                    if mark.view == view:
                        hit += mark.weight * shapely.intersection(zone, mark.area).area
                        weight += mark.weight * mark.area.area
            assert reading.explained == approx(hit / weight, abs=1e-6), reading.side
            assert reading.covered == approx(covered / size, abs=1e-6), reading.side

    def test_a_side_without_paint_reads_nothing_and_still_shows_its_pattern(self, window, paint, choose, open_page):
        window.document.paint(paint("back", box(20, 560, 80, 720)))
        choose("iliopsoas")
        open_page(window.panel.sides)
        left, right, _ = window.panel.sides.bodies._readings
        assert left.explained > 0
        assert (right.explained, right.covered) == (0.0, 0.0)
        assert {area.id for area in right.areas} == {area.id for area in left.areas}, "the same pattern, mirrored"
        assert all(shapely.union_all(list(a.core.values())).centroid.x < 0 for a in right.areas)

    def test_the_paint_lies_over_each_of_the_three(self, page):
        bodies = page.bodies
        with_paint = bodies.grab().toImage()
        bodies.show_readings(bodies._figure, (), bodies._readings)
        without = bodies.grab().toImage()
        third = with_paint.width() // 3
        for column in range(3):
            differ = sum(
                with_paint.pixel(x, y) != without.pixel(x, y)
                for x in range(column * third, (column + 1) * third, 2)
                for y in range(0, min(with_paint.height(), without.height()), 2)
            )
            assert differ > 5, column

    def test_says_how_the_paint_lies_and_who_leads_on_each_side(self, window, page, painted):
        # Left: 65 x 160 mm behind and 50 x 100 in front; right 45 x 80.
        assert "154\u00a0cm" in page.kind.text()
        assert "36\u00a0cm" in page.kind.text()
        engine, muscles = window.studio.engine, window.studio.atlas.muscles
        for side in ("left", "right"):
            first = next(c for c in engine.candidates(half(painted, side)) if c.side == side)
            assert muscles[first.muscle].everyday in page.leaders.text()
        both = [c.muscle for c in engine.candidates(painted) if c.side == "both"]
        assert both, "so much on the right that one side cannot explain it"
        assert muscles[both[0]].everyday in page.leaders.text()

    def test_what_the_literature_says_differs_is_shown_only_where_there_is_something(self, window, page, atlas):
        assert atlas.muscles["iliopsoas"].both_sides.felt in page.difference.text()
        assert page.difference.isVisible()
        plain = next(row for row in rows(window) if atlas.muscles[row.candidate.muscle].both_sides is None)
        window.panel.list.select(plain.candidate.muscle)
        assert not page.difference.isVisible()

    def test_a_muscle_without_sides_has_one_reading(self, window, atlas, neutral, choose, open_page):
        for mark in pattern_marks(atlas, neutral, "sphincter_ani", side="midline"):
            window.document.paint(mark)
        choose("sphincter_ani")
        open_page(window.panel.sides)
        (reading,) = window.panel.sides.bodies._readings
        assert reading.side == "midline"
        assert (reading.explained, reading.covered) == (approx(1, abs=1e-6), approx(1, abs=1e-6))

    @pytest.mark.usefixtures("painted")
    def test_nothing_chosen_shows_no_bodies(self, window, open_page):
        open_page(window.panel.sides)
        assert not window.panel.sides.bodies.isVisible()
        window.panel.list.select("iliopsoas")
        assert window.panel.sides.bodies.isVisible()

    @pytest.mark.parametrize(
        ("sides", "words"),
        [
            (Sides(2000, 0, 0, "left"), ["left", "20 cm"]),
            (Sides(0, 2550, 0, "right"), ["right", "26 cm"]),  # 25.5, to the even
            (Sides(1000, 1000, 1, "midline"), ["midline"]),
            (Sides(2000, 1900, 0.8, "both"), ["20 cm", "19 cm", "80%"]),
            (Sides(2000, 1900, 0.41, "both"), ["20 cm", "19 cm", "not alike"]),
            (Sides(4860, 11670, 0.1, "both"), ["left 48 cm", "right 117 cm"]),  # which add up to 165, as in the report
            (Sides(40, 0, 0, "left"), ["0.4 cm"]),
        ],
    )
    def test_the_kind_in_words(self, sides, words):
        said = kind_words(sides).replace("\u00a0", " ")
        assert [word for word in words if word in said] == words


def candidate(muscle, score, side="left"):
    return Candidate(muscle, side, "p", score, 0.5, 0.4, 0.3)


class TestTies:
    """A score within 1.5 % of the first of its rank shares the rank."""

    def ranked(self, *scores):
        atlas = Atlas({f"m{i}": named(f"m{i}", f"M{i}") for i in range(len(scores))}, {}, (), "", {})
        return rows_of([Judged(candidate(f"m{i}", score)) for i, score in enumerate(scores)], atlas)

    @pytest.mark.parametrize(
        ("scores", "ranks"),
        [
            ((0.8, 0.79, 0.78), ["1=", "1=", "3"]),  # 0.788 is the least that shares
            ((0.8, 0.788, 0.777), ["1=", "1=", "3"]),  # near the second, but not the first
            ((0.8, 0.7), ["1", "2"]),
            ((0.8, 0.6, 0.6, 0.5), ["1", "2=", "2=", "4"]),
            ((0.5, 0.5, 0.5), ["1=", "1=", "1="]),
            ((0.5,), ["1"]),
            ((), []),
        ],
    )
    def test_near_equals_share_a_rank(self, scores, ranks):
        assert [f"{row.rank}{'=' * row.tied}" for row in self.ranked(*scores)] == ranks

    def test_the_sides_of_one_muscle_are_no_tie(self):
        atlas = Atlas({"m": named("m", "M")}, {}, (), "", {})
        (row,) = rows_of([Judged(candidate("m", 0.5)), Judged(candidate("m", 0.5, "both"))], atlas)
        assert (row.rank, row.tied, row.candidate.side) == (1, False, "left")

    @pytest.mark.usefixtures("qapp")
    def test_the_sign_is_painted_beside_the_rank(self):
        (row,) = self.ranked(0.5)
        plain, tied = (self.painted(one) for one in (row, replace(row, tied=True)))
        differ = [(x, y) for x in range(380) for y in range(68) if plain.pixel(x, y) != tied.pixel(x, y)]
        assert differ, "something is added"
        assert max(x for x, _ in differ) < 44, "only where the rank stands"

    def painted(self, row):
        image = QImage(380, 68, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        candidate_rows._paint_row(painter, QRect(0, 0, 380, 68), row, chosen=False)
        painter.end()
        return image

    def test_in_the_window_ranks_follow_the_scores(self, qtbot, window, paint):
        window.document.paint(paint("back", box(10, 300, 120, 900)))
        while window.panel.more.isVisible():
            qtbot.mouseClick(window.panel.more, LEFT)
        shown = rows(window)
        assert len(shown) > 12
        assert any(row.tied for row in shown)
        for before, after in pairwise(shown):
            head = next(row.candidate.score for row in shown if row.rank == before.rank)
            shares = after.candidate.score >= 0.985 * head
            assert after.rank == (before.rank if shares else shown.index(after) + 1)
        for row in shown:
            assert row.tied is (sum(other.rank == row.rank for other in shown) > 1)
