"""The real program under Xvfb, driven by real pointer events, killed, and started again."""

import shutil

import pytest
from program import NOTE, kept, until
from PySide6.QtCore import QPoint

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs xvfb and xdotool; 'sh check' installs them"
)


def test_paint_kill_and_go_on(start, home, spots):
    program = start()
    until("the first note", lambda: NOTE in program.visible())
    until("the note to close", program.answer_note)
    band = [spots("back", 38, y) for y in range(580, 741, 20)]
    program.drag(band)
    (session,) = until("the stroke to be kept", lambda: kept(home))
    ranked = until("the ranking", lambda: kept(home)[0].ranking)
    assert "iliopsoas" in [row["muscle"] for row in ranked[:4]]
    assert all(row["side"] == "left" for row in ranked[:4])
    (mark,) = session.drawing.marks
    assert mark.view == "back"
    assert mark.area.bounds[0] > 0
    program.kill()

    again = start()
    (before,) = kept(home)
    assert before.drawing.marks[0].area.equals(mark.area), "there to the last mark"
    press_go_on(again, spots.twin)
    again.drag([spots_below_notice(spots, y) for y in range(900, 961, 20)])
    session = until("the second mark", lambda: [s for s in kept(home) if len(s.drawing.marks) == 2])[0]
    assert session.id == before.id
    assert session.drawing.marks[0].area.equals(mark.area)
    assert "Traceback" not in again.log.read_text()


def press_go_on(program, twin):
    """Press 'Go on' in the notice bar, where the twin window has it."""
    twin.notice.say("x", "Go on", lambda: None, "Start new")
    button = twin.notice._act
    twin.layout().activate()
    centre = button.mapTo(twin, QPoint(button.width() // 2, button.height() // 2))
    program.xdo("mousemove", "--sync", centre.x(), centre.y(), "click", 1)
    twin.notice.hide()
    twin.layout().activate()


def spots_below_notice(spots, y):
    return spots("front", 105, y)
