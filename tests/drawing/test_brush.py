import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon

from bodymap.body.figure import load_figure
from bodymap.body.frame import mirrored
from bodymap.drawing import brush
from bodymap.drawing.brush import Stroke, sweep

FIGURE = load_figure("neutral")
DISC_LACKS = 0.0017  # a disc of 64 corners lacks 0.16 % of its area

eighths = st.integers(-2000, 2000).map(lambda n: n / 8)  # as fine as a pointer at eightfold zoom
spots = st.tuples(eighths, st.integers(2000, 10400).map(lambda n: n / 8))
paths = st.lists(spots, min_size=1, max_size=12)
short_moves = st.tuples(
    spots, st.lists(st.tuples(eighths.map(lambda n: n / 16), eighths.map(lambda n: n / 16)), min_size=1, max_size=25)
).map(lambda walk: _walk(*walk))


def _walk(start, moves):
    path = [start]
    for dx, dy in moves:
        path.append((path[-1][0] + dx, path[-1][1] + dy))
    return path


def sweeps(path, radius, view):
    """Return the union of the sweeps between the points of a path, cut by the silhouette, made in one go."""
    legs = [sweep([(*a, radius), (*b, radius)]) for a, b in zip([path[0], *path], path, strict=False)]
    return shapely.intersection(shapely.union_all(legs), FIGURE.outline[view])


def test_a_dab_is_a_disc():
    stroke = Stroke(FIGURE, "back", 15)
    added = stroke.extend(45, 748)
    assert added.area == pytest.approx(math.pi * 15**2, rel=DISC_LACKS)
    assert stroke.area.area == pytest.approx(added.area, rel=1e-9)


def test_a_straight_move_is_a_disc_and_a_rectangle():
    stroke = Stroke(FIGURE, "back", 10)
    stroke.extend(50, 600)
    stroke.extend(50, 700)
    assert stroke.area.area == pytest.approx(math.pi * 10**2 + 20 * 100, rel=DISC_LACKS)


def test_coming_back_over_the_same_way_adds_nothing():
    stroke = Stroke(FIGURE, "back", 10)
    for y in (600, 700, 600):
        added = stroke.extend(50, y)
    assert added.area < 1e-6


def test_pieces_whose_corners_do_not_meet_at_the_edge_of_a_tile_are_one_area_all_the_same():
    path = [(-83, 338), (-72, 329), (-97, 335)]  # over y = 320, where one tile ends
    stroke = Stroke(FIGURE, "back", 18)
    added = [stroke.extend(*spot) for spot in path]
    assert all(area.is_valid for area in added)
    assert sum(area.area for area in added) == pytest.approx(sweeps(path, 18, "back").area, rel=1e-9)
    assert stroke.area.area == pytest.approx(sweeps(path, 18, "back").area, rel=1e-9)


def test_what_a_move_adds_is_what_the_stroke_grows_by():
    """Slivers along the silhouette: GEOS 3.14 leaves 0 of the 2 mm2 that the move adds to them."""
    far = [(-152.40081000940268, 1381.6926192343835), (-146.59496700229676, 1393.2550940604704),
           (-141.05686698913965, 1400.3658929465141)]  # fmt: skip
    sliver = [(122.6694709070201, 1421.1500756160697), (116.1, 1394.8), (124.48397631615494, 1428.4280368724897)]
    move = Polygon([(116.32571915693579, 1395.7053570580392), (118.91445681022097, 1406.0887553376995),
                    (118.71202280939417, 1403.7206406013026)])  # fmt: skip
    ground = brush._Ground(shapely.box(-400, 0, 400, 1700))
    ground._tiles[0, 8] = before = MultiPolygon([Polygon(far), Polygon(sliver)])
    added = ground.add(move)
    assert added.area == pytest.approx(move.area, abs=1e-3)
    assert ground._tiles[0, 8].area == pytest.approx(before.area + move.area, abs=1e-3)


def test_a_dab_off_the_body_paints_nothing():
    stroke = Stroke(FIGURE, "front", 15)
    assert stroke.extend(480, 100).is_empty
    assert stroke.area.is_empty


def test_a_dab_at_the_edge_is_cut_by_the_silhouette():
    right_edge = FIGURE.outline["front"].bounds[2]
    spot = max(FIGURE.outline["front"].exterior.coords)  # the outermost corner of the hand
    assert spot[0] == right_edge
    stroke = Stroke(FIGURE, "front", 20)
    stroke.extend(*spot)
    assert 0 < stroke.area.area < math.pi * 20**2 / 2
    assert FIGURE.outline["front"].buffer(1e-9).covers(stroke.area)


@given(paths, st.floats(3, 40), st.sampled_from(["front", "back"]))
def test_a_strokes_area_is_the_union_of_its_sweeps(path, radius, view):
    stroke = Stroke(FIGURE, view, radius)
    added = sum(stroke.extend(*spot).area for spot in path)
    whole = sweeps(path, radius, view)
    assert stroke.area.symmetric_difference(whole).area <= 1e-6 * max(whole.area, 1)
    assert added == pytest.approx(whole.area, rel=1e-6, abs=1e-6)


@given(short_moves, st.floats(5, 30))
def test_what_moves_add_never_overlaps(path, radius):
    stroke = Stroke(FIGURE, "back", radius)
    added = [stroke.extend(*spot) for spot in path]
    pieces = [piece for more in added for piece in more.geoms]
    assert all(piece.is_valid for piece in pieces)
    together = shapely.union_all(pieces)
    assert sum(piece.area for piece in added) == pytest.approx(together.area, rel=1e-6, abs=1e-6)


@given(paths, st.floats(3, 40))
def test_mirror_paint_is_the_stroke_and_its_mirror_image(path, radius):
    one, two = Stroke(FIGURE, "back", radius), Stroke(FIGURE, "back", radius, mirror=True)
    for spot in path:
        one.extend(*spot)
        two.extend(*spot)
    expected = shapely.union(one.area, mirrored(one.area))
    assert two.area.symmetric_difference(expected).area <= 1e-6 * max(expected.area, 1)
