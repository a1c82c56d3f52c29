import pytest

from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS
from bodymap.body.place import _NAMES, place_name


@pytest.mark.parametrize(
    ("x", "y", "view", "said"),
    [
        (45, 748, "back", "left sacroiliac joint"),
        (-45, 748, "back", "right sacroiliac joint"),
        (90, 820, "back", "left buttock"),
        (80, 805, "front", "left groin"),
        (-125, 1010, "front", "right front of the thigh"),
        (0, 677, "front", "navel"),
        (0, 0, "front", "top of the head"),
    ],
)
def test_a_landmark_is_called_by_its_name_and_side(neutral, x, y, view, said):
    assert place_name(x, y, view, neutral) == said


def test_beside_the_midline_the_side_is_told(neutral):
    assert place_name(1, 627, "back", neutral) == "low back, spine (L3)"
    assert place_name(20, 627, "back", neutral) == "left, low back, spine (L3)"
    assert place_name(-20, 627, "back", neutral) == "right, low back, spine (L3)"


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_named_place_is_a_landmark_of_every_figure(figure, view):
    assert set(_NAMES[view]) <= set(load_figure(figure).landmarks[view])
