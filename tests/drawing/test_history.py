from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, box

from bodymap.drawing.history import History
from bodymap.drawing.mark import Drawing, Mark


def mark():
    return Mark("back", MultiPolygon([box(30, 560, 60, 760)]))


def test_a_new_history_has_nothing_to_undo_or_redo():
    history = History()
    assert (history.undo(), history.redo()) == (False, False)
    assert (history.undo_name, history.redo_name) == ("", "")
    assert history.drawing == Drawing()


def test_undo_and_redo_name_what_they_would_do():
    history = History()
    history.do("brush", history.drawing.with_mark(mark()))
    history.do("clear", Drawing())
    assert (history.undo_name, history.redo_name) == ("clear", "")
    history.undo()
    assert (history.undo_name, history.redo_name) == ("brush", "clear")


def test_what_changes_nothing_is_no_step():
    history = History()
    history.do("erase", Drawing())
    assert history.undo_name == ""


def test_painting_the_same_place_twice_is_two_steps():
    history = History()
    first, second = mark(), mark()
    history.do("dab", history.drawing.with_mark(first))
    history.do("dab", Drawing("neutral", (second,)))
    history.undo()
    assert history.drawing.marks == (first,)


def test_a_new_step_forgets_what_was_undone():
    history = History()
    history.do("dab", history.drawing.with_mark(mark()))
    history.undo()
    history.do("lasso", history.drawing.with_mark(mark()))
    assert not history.redo()
    assert history.undo_name == "lasso"


def test_the_opened_drawing_is_where_undo_ends():
    opened = Drawing("female", (mark(),))
    history = History(opened)
    history.do("clear", Drawing("female"))
    assert history.undo()
    assert not history.undo()
    assert history.drawing is opened


@given(st.lists(st.sampled_from(["paint", "clear", "undo", "redo"]), max_size=60))
def test_undo_chains_return_to_the_empty_drawing_and_redo_back(moves):
    history = History()
    past, future = [history.drawing], []  # the same history, kept as two plain stacks
    for move in moves:
        if move == "undo" and len(past) > 1:
            future.append(past.pop())
        elif move == "redo" and future:
            past.append(future.pop())
        elif move in {"paint", "clear"}:
            new = past[-1].with_mark(mark()) if move == "paint" else Drawing()
            if new != past[-1]:
                past.append(new)
                future.clear()
            history.do(move, new)
        if move in {"undo", "redo"}:
            getattr(history, move)()
        assert history.drawing == past[-1]
    last = history.drawing
    steps = 0
    while history.undo():
        steps += 1
    assert history.drawing == Drawing()
    assert steps == len(past) - 1
    for _ in range(steps):
        assert history.redo()
    assert history.drawing == last
