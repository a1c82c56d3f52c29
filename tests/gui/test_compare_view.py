"""Two sessions compared: the areas are worked out by hand, and the picture is read pixel by pixel."""

from datetime import UTC, datetime, timedelta

import pytest
import shapely
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from shapely import MultiPolygon

from bodymap.body.frame import screen_x
from bodymap.drawing.mark import Drawing, Mark
from bodymap.gui.bodies.two_bodies import HEAD_PX, LEGEND_PX, WIDE_MM
from bodymap.gui.cabinet.compare_view import CompareView
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.sessions.session import Session

THEN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def mark(left, top, wide, high, intensity=5, view="back") -> Mark:
    return Mark(view, MultiPolygon([shapely.box(left, top, left + wide, top + high)]), intensity)


def session(*marks, days=0, **more) -> Session:
    moment = THEN + timedelta(days=days)
    return Session(created=moment, changed=moment, drawing=Drawing("neutral", marks), **more)


# The earlier box is 100 x 100 mm; the later one is the same size 60 mm lower: 40 mm in common.
BEFORE = session(mark(-50, 500, 100, 100, 8), title="Before")
AFTER = session(mark(-50, 560, 100, 100, 8), days=3, title="After")


@pytest.fixture
def view(qtbot, qapp, atlas):
    def shown(before, after) -> CompareView:
        dialog = CompareView(before, after, atlas)
        dialog.resize(1080, 700)  # the offscreen screen is smaller
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return shown


def text(dialog) -> str:
    return dialog.words.toPlainText()


def test_the_numbers_stand_in_sentences(view):
    dialog = view(BEFORE, AFTER)
    said = text(dialog)
    # 4000 mm2 of 16000 mm2 are common: a Jaccard index of 0.25; the centre is 6 cm lower.
    assert "Moved" in said
    assert "60 cm² gained, 60 cm² lost, 40 cm² in both." in said
    assert "Jaccard index of the two areas 0.25" in said
    assert "6 cm down" in said
    assert "Of the back view" not in said, "as much of it as before"
    assert "As strong as before: worst 8" in said
    assert "0.44" in said, "and where the border lies"


def test_the_same_pain_drawn_again_is_no_clear_change_and_says_why(view):
    # 100 x 100 mm beside 100 x 100 mm shifted by 30: 7000 of 13000, Jaccard 0.54, within 0.62 - 0.18.
    dialog = view(BEFORE, session(mark(-50, 530, 100, 100, 7), days=1))
    assert "No clear change" in text(dialog)
    assert "Why 'no clear change'?" in text(dialog)
    assert "0.62 ± 0.18" in text(dialog)


def test_weaker_in_the_same_place(view):
    dialog = view(BEFORE, session(mark(-50, 500, 100, 100, 3), days=1))
    assert "Weaker, in about the same area" in text(dialog)


def test_ranks_that_moved_are_named_as_people_name_them(view):
    ranking = [{"muscle": m, "side": "left"} for m in ("iliopsoas", "quadratus_lumborum")]
    one = session(mark(-50, 500, 100, 100), ranking=tuple(ranking))
    two = session(mark(-50, 700, 100, 100), ranking=tuple(reversed(ranking)), days=1)
    assert "Deep hip flexor (left) was 1st, now 2nd" in text(view(one, two))


@pytest.mark.parametrize(("before", "after"), [(session(), session(days=1)), (session(), AFTER), (BEFORE, session())])
def test_nothing_painted_is_no_trouble(view, before, after):
    assert text(view(before, after))


def test_each_part_has_its_own_colour_and_texture_where_it_lies(view):
    bodies = view(BEFORE, AFTER).bodies
    picture = bodies.grab().toImage()
    ratio = picture.width() / bodies.width()
    foot = LEGEND_PX * 3 + 16
    half = bodies.width() / 2
    scale = min(half / WIDE_MM, (bodies.height() - HEAD_PX - foot) / (1700 + 24))

    def colours(x, y) -> set[str]:
        """The colours about a place of the back view (mm)."""
        middle_x = round((half * 1.5 + screen_x(x, "back") * scale) * ratio)
        middle_y = round((HEAD_PX + y * scale) * ratio)
        return {
            QColor(picture.pixel(middle_x + dx, middle_y + dy)).name() for dx in range(-12, 13) for dy in range(-3, 4)
        }

    lost, kept, gained = colours(0, 530), colours(0, 580), colours(0, 640)
    assert len(kept) < len(lost), "what was lost is hatched, what was kept is plain"
    assert len(kept) < len(gained), "what was gained is crossed"
    for one, other in ((lost, kept), (kept, gained), (lost, gained)):
        assert not one & other
    assert "Lost" in bodies.accessibleName()


def test_two_chosen_sessions_are_compared_by_their_button(qtbot, window, library):
    for one in (BEFORE, AFTER):
        library.save(one)
    window.actions_["sessions"].trigger()
    dialog = window.findChildren(SessionsDialog)[-1]
    card = dialog.sessions.card
    assert not card.buttons["compare"].isVisible()
    selection = dialog.sessions.list.selectionModel()
    for row in (0, 1):
        selection.select(dialog.sessions.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    qtbot.mouseClick(card.buttons["compare"], Qt.MouseButton.LeftButton)
    said = text(dialog.findChildren(CompareView)[-1])
    assert said.index("Before") < said.index("After"), "the earlier one first"


def test_the_one_before_is_the_same_persons(qtbot, window, library):
    anna = library.people.add("Anna").id
    between = session(mark(0, 500, 50, 50), days=2, person=anna, title="Hers")
    for one in (BEFORE, between, AFTER):
        library.save(one)
    window.actions_["sessions"].trigger()
    dialog = window.findChildren(SessionsDialog)[-1]
    qtbot.mouseClick(dialog.sessions.card.buttons["compare_before"], Qt.MouseButton.LeftButton)
    view = dialog.findChildren(CompareView)[-1]
    assert "Before" in text(view)
    assert "Hers" not in text(view)
    view.close()
    selection = dialog.sessions.list.selectionModel()
    selection.select(dialog.sessions.model.index(1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert not dialog.sessions.card.buttons["compare_before"].isEnabled(), "the first has none before it"


def test_pain_in_another_place_is_headed_by_it(view):
    said = text(view(session(mark(-60, 170, 120, 70, 7)), session(mark(150, 1300, 30, 100, 4), days=3)))
    assert "In another place, weaker" in said
    assert "Now: left calf." in said
    assert "Smaller" not in said
    assert "cm down" not in said
