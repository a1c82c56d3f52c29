"""The names of the person's sides: on their own side, whole, and never on the body, in any room and either language."""

from dataclasses import replace
from itertools import combinations

import pytest
import shapely
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from shapely.affinity import affine_transform

from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS
from bodymap.gui.bodies import body_labels, two_bodies
from bodymap.gui.bodies.body_labels import LABELS_PX, TITLE_PX, side_names
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.look import theme

SPANISH = (("Tu derecha", "Tu izquierda"), ("Derecha", "Izquierda"), ("Der", "Izq"))
SMALLEST, USUAL = (364, 264), (820, 644)  # px of the canvas in the smallest window, and in one of 1280x800
SIZES = (  # size of text in per cent, and of the canvas in windows of 834x522 to 1366x768
    (100, SMALLEST), (100, (554, 508)), (100, USUAL),
    (125, (432, 267)), (125, (509, 345)), (125, (700, 534)),
    (150, (468, 257)), (150, (494, 335)), (150, (494, 435)), (150, (648, 455)),
    (200, (555, 366)), (200, (669, 434)),
)  # fmt: skip

ONE_NAME = ((150, (468, 257)), (200, (555, 366)))  # where in Spanish there is room for the outer ones only


def stage_of(size, percent) -> Stage:
    stage = Stage()
    stage.head = theme.px(LABELS_PX if percent >= 150 else TITLE_PX)
    stage.resize(QSizeF(*size))
    return stage


def px_of(stage, view, figure):
    """Return the silhouette in px, by the matrix that Qt paints it with."""
    m = stage.transform(view)
    return affine_transform(load_figure(figure).silhouette[view], [m.m11(), 0, 0, m.m22(), m.dx(), m.dy()])


@pytest.mark.parametrize(("percent", "size"), SIZES)
@pytest.mark.parametrize("words", [body_labels.SIDES, SPANISH])
def test_no_name_of_a_side_lies_on_a_body_or_on_another_name(qapp, monkeypatch, percent, size, words):
    monkeypatch.setattr(theme, "_look", replace(theme._look, percent=percent))
    monkeypatch.setattr(body_labels, "SIDES", words)
    stage = stage_of(size, percent)
    for figure in FIGURES:
        boxes = []
        bodies = shapely.union_all([px_of(stage, view, figure) for view in VIEWS])
        for view in VIEWS:
            middle = stage.to_px(0, 0, view).x()
            named = dict(side_names(stage, view, size[0], figure).boxes())
            few = (percent, size) in ONE_NAME and words is SPANISH  # it depends on the letters that Qt finds
            assert len(named) in ({1, 2} if few else {2})
            for name, box in named.items():
                lefts = {left for _, left in words}
                assert (box.center().x() > middle) is ((name in lefts) is (view == "front"))
                boxes.append(shapely.box(*box.getCoords()))
        for box in boxes:
            assert not box.intersects(bodies)
            assert shapely.box(0, 0, *size).covers(box)
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_the_names_are_as_full_as_there_is_room_for(qapp, monkeypatch):
    monkeypatch.setattr(body_labels, "SIDES", SPANISH)
    assert side_names(stage_of(USUAL, 100), "front", USUAL[0], "neutral").names == ("Tu derecha", "Tu izquierda")
    assert side_names(stage_of(SMALLEST, 100), "front", SMALLEST[0], "neutral").names == ("Der", "Izq")
    assert side_names(stage_of(SMALLEST, 100), "back", SMALLEST[0], "neutral").names == ("Izq", "Der")


def test_zoomed_in_the_names_stay_in_sight(qapp):
    stage = stage_of(USUAL, 100)
    stage.zoom_at(stage.to_px(0, 100, "front"), 6)
    for _, box in side_names(stage, "front", USUAL[0], "neutral").boxes():
        assert 0 <= box.left() < box.right() <= USUAL[0]


@pytest.mark.parametrize(
    ("percent", "size"),
    [(100, (360, 320)), (100, (361, 420)), (100, (410, 515)), (150, (360, 320)), (150, (416, 447)), (200, (640, 560))],
)
def test_over_two_bodies_no_name_lies_on_another(qtbot, qapp, monkeypatch, percent, size):
    monkeypatch.setattr(theme, "_look", replace(theme._look, percent=percent))
    right, left = SPANISH[1]
    monkeypatch.setattr(two_bodies, "SIDE_NAMES", {"front": (right, left), "back": (left, right)})
    monkeypatch.setattr(two_bodies, "VIEW_NAMES", {"front": "Delante", "back": "Detrás"})
    bodies = two_bodies.TwoBodies()
    qtbot.addWidget(bodies)
    bodies.resize(*size)
    image = QImage(*size, QImage.Format.Format_RGB32)
    seen = []

    class Recording(QPainter):
        def drawText(self, box, align, text):  # noqa: N802 - Qt's name
            seen.append(self.boundingRect(box, align, text))

    painter = Recording(image)
    for view, middle in (("front", size[0] / 4), ("back", 3 * size[0] / 4)):
        bodies._labels(painter, view, middle, 90)  # px wide is a body in a low room
    painter.end()
    assert len(seen) == 6
    assert not any(one.intersects(other) for one, other in combinations(seen, 2))
