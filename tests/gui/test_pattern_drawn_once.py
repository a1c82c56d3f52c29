"""A pattern is drawn once for each change, however many are told of it, and anew where anything of it changed."""

import pytest


@pytest.fixture
def drawn(window, monkeypatch):
    """Count how often the pattern is drawn."""
    times = []
    draw = type(window.canvas.layers).draw_pattern
    monkeypatch.setattr(
        type(window.canvas.layers), "draw_pattern", lambda *given: (times.append(given[2]), draw(*given))[0]
    )
    return times


def test_the_same_pattern_over_the_same_paint_is_drawn_once(window, drag, drawn):
    drag("back", (38, 575), (38, 740))
    window.panel.list.select("iliopsoas")
    drawn.clear()
    window.studio._show_on_body()
    window.studio._show_on_body()
    assert drawn == []
    window.document.undo()
    window.document.redo()
    assert len(drawn) == 2, "over the paint as it goes, and as it comes back"
    window.resize(window.width() - 60, window.height())
    assert len(drawn) == 3
    window.panel.list.select("quadratus_lumborum")
    assert len(drawn) == 4
    window.panel.list.select("iliopsoas")
    assert len(drawn) == 5
