"""A spot is told by its area and, where one is close, a landmark that does not name the area already."""

import pytest

from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS
from bodymap.body.nearby import NEAR, spot_name


@pytest.mark.parametrize(
    ("x", "y", "view", "said"),
    [
        (62, 785, "back", "Left buttock, near the sacroiliac joint"),
        (-62, 785, "back", "Right buttock, near the sacroiliac joint"),
        (100, 830, "back", "Left buttock"),
        (45, 748, "back", "Left sacroiliac joint"),
        (2, 662, "back", "Spine, low back, at L4"),
        (-3, 346, "back", "Spine, upper back, at T5"),
        (60, 690, "front", "Belly left of the navel"),
        (110, 705, "front", "Left flank, front, near the front of the hip bone"),
        (0, 677, "front", "Navel"),
        (125, 1010, "front", "Front of the left thigh, upper part"),
        (480, 100, "front", ""),
    ],
)
def test_spots_of_the_neutral_figure(neutral, x, y, view, said):
    assert spot_name(neutral, view, x, y) == said


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_landmark_that_is_told_is_there_and_stands_in_words(figure, view):
    marks = load_figure(figure).landmarks[view]
    assert set(NEAR[view]) <= set(marks)
    assert all(words.startswith("near the ") for words in NEAR[view].values())
