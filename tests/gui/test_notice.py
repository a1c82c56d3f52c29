"""What the window says stands until it is dismissed, or is no longer true."""

import pytest
from shapely import MultiPolygon, box

from bodymap.drawing import file
from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.gui.window import opening
from bodymap.gui.window.window import Window

LOW_BACK = ((38.0, 575.0), (38.0, 740.0))


@pytest.fixture
def again(qtbot, window, engine, library):
    """The window of the next start, with the offer to go on with what was painted in the one before."""
    window.document.paint(Mark("back", MultiPolygon([box(30, 600, 60, 700)])))
    window.close()
    again = Window(library)
    qtbot.addWidget(again)
    again.take_engine(engine)
    again.show()
    opening.offer_to_go_on(again, None)
    assert "last session" in again.notice.text
    return again


def test_the_offer_to_go_on_goes_with_the_first_mark(again):
    again.brush.set_intensity(3)
    again.show_state()
    assert "last session" in again.notice.text
    again.document.paint(Mark("back", MultiPolygon([box(30, 600, 60, 700)])))
    assert again.notice.text == ""


def test_the_offer_to_go_on_goes_once_that_session_is_opened(again, library):
    (entry,) = library.entries()
    again.open_session(entry.id)
    assert again.notice.text == ""


@pytest.fixture
def drawn(tmp_path):
    """Return a function that writes a drawing of one rectangle 40 mm high, x from `left` to `right` (mm)."""

    def act(name: str, left: float, right: float):
        path = tmp_path / f"{name}.bodymap.json"
        file.write(path, Drawing("neutral", (Mark("back", MultiPolygon([box(left, 600, right, 640)])),)))
        return path

    return act


def test_what_is_said_of_a_file_goes_when_another_is_opened(window, drag, drawn, tmp_path):
    window.open_file(drawn("wide", 30, 400))
    assert "In wide.bodymap.json mark 1 reached off the body" in window.notice.text
    drag("back", *LOW_BACK)
    assert "wide" in window.notice.text, "it is the same drawing still"
    window.open_file(drawn("clean", 30, 60))
    assert window.notice.text == ""
    window.open_file(tmp_path / "nothing.bodymap.json")
    assert "nothing" in window.notice.text
    window.open_file(drawn("clean", 30, 60))
    assert window.notice.text == ""
    window.save_file(tmp_path / "saved.bodymap.json")
    assert "Saved as" in window.notice.text
    window.new_session()
    assert window.notice.text == ""


def test_what_could_not_be_saved_stands_whatever_is_painted(window, drag, library, monkeypatch):
    def full(_session):
        raise BodymapError("The session could not be saved; free some space.")

    monkeypatch.setattr(library, "save", full)
    drag("back", *LOW_BACK)
    window.document.undo()
    assert "could not be saved" in window.notice.text


def test_why_nothing_was_painted_goes_once_something_is(window, drag):
    window.canvas.said.emit("That outline holds no part of the body; draw it over the body.")
    assert "holds no part" in window.notice.text
    drag("back", *LOW_BACK)
    assert window.notice.text == ""


def test_paint_first_goes_once_something_is_painted(window, drag):
    window.cabinet.hand("report")
    assert "paint first" in window.notice.text
    drag("back", *LOW_BACK)
    assert window.notice.text == ""
