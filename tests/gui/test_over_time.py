"""Over time: days at their true distance, gaps left open, and the heat on the side where it was painted."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytest import approx
from shapely import MultiPolygon

from bodymap.body.figure import load_figure
from bodymap.body.frame import BOUNDS, VIEWS
from bodymap.drawing.mark import Drawing, Mark
from bodymap.gui.bodies.heat_art import heat_words, legend_of, steps_of
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.cabinet.trend_days import ticks
from bodymap.gui.cabinet.trend_lines import round_up, stretches, thinned, wrapped
from bodymap.gui.cabinet.trend_plot import TrendPlot
from bodymap.gui.look import theme
from bodymap.gui.look.theme import SMALL, face
from bodymap.sessions.heat import CELL_MM, COLUMNS, ROWS, HeatMap
from bodymap.sessions.heat_outline import heat_outline
from bodymap.sessions.session import SELF, Care, Session, now
from bodymap.sessions.trend import Point, Trend

THEN = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)


def point(day, area=1000.0, worst=5, **ranks) -> Point:
    return Point(str(day), THEN + timedelta(days=day), area, 0.01, worst, ranks)


def session(moment, intensity=5) -> Session:
    area = MultiPolygon([shapely.box(30, 600, 80, 650)])
    drawing = Drawing("neutral", (Mark("back", area, intensity),))
    return Session(created=moment, changed=moment, drawing=drawing, ranking=({"muscle": "iliopsoas", "side": "left"},))


@pytest.fixture
def page(qtbot, window):
    def shown() -> SessionsDialog:
        window.actions_["over_time"].trigger()
        qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=10_000)
        return window.findChildren(SessionsDialog)[-1]

    return shown


def test_days_lie_at_their_true_distance(qtbot, qapp):
    plot = TrendPlot()
    qtbot.addWidget(plot)
    plot.resize(700, 500)
    points = (point(0), point(1), point(10))
    plot.show_trend(Trend(points, ()), (), ())
    first, second, last = (plot.place_of(one.created) for one in points)
    assert (last - first) / (second - first) == approx(10)
    plot.show_trend(Trend(points, ()), [Care("m", "s", done=THEN + timedelta(days=20))], ())
    assert plot.place_of(points[2].created) < last, "care done later has room too"


@pytest.fixture
def in_bogota(monkeypatch):
    """Let the person be five hours west of Greenwich."""
    monkeypatch.setenv("TZ", "America/Bogota")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(*when: int) -> datetime:
    return datetime(*when, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "last", "most", "words"),
    [
        (at(2026, 11, 18, 20), at(2026, 11, 25, 2), 7, [f"{day} Nov" for day in range(18, 25)]),
        (at(2026, 11, 18, 20), at(2026, 11, 25, 2), 4, ["18 Nov", "20 Nov", "22 Nov", "24 Nov"]),
        (at(2026, 11, 18, 20), at(2026, 11, 18, 21), 4, ["18 Nov"]),
        (at(2026, 1, 20, 20), at(2026, 5, 3, 20), 4, ["Feb", "Mar", "Apr", "May"]),
        (at(2025, 11, 20, 20), at(2026, 5, 3, 20), 4, ["Jan 2026", "Mar 2026", "May 2026"]),
        (at(2021, 11, 20, 20), at(2026, 5, 3, 20), 4, ["2022", "2024", "2026"]),
        (at(1900, 1, 5), at(2200, 1, 2), 5, ["2000", "2100", "2200"]),
    ],
)  # fmt: skip
def test_the_days_below_are_whole_days_where_the_person_is(in_bogota, first, last, most, words):
    found = ticks(first, last, most)
    assert [said for _, said in found] == words
    assert all(moment.astimezone(UTC).time().hour == 17 for moment, _ in found), "noon in Bogota"


def test_a_session_lies_nearest_to_the_name_of_its_day(qtbot, qapp, in_bogota):
    plot = TrendPlot()
    qtbot.addWidget(plot)
    plot.resize(1100, 500)
    points = tuple(point(day + hour / 24) for day, hour in ((0, -6.5), (1, 0), (2, 16), (4, 3), (6, 16)))
    plot.show_trend(Trend(points, ()), (), ())
    days = ticks(points[0].created, points[-1].created, 7)
    assert len(days) == 7
    for one in points:
        name = min(days, key=lambda day: abs(plot.place_of(day[0]) - plot.place_of(one.created)))[1]
        assert name == f"{one.created.astimezone().day} Jan"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_muscles_names_end_above_the_words_over_the_self_care(qtbot, qapp, monkeypatch, percent):
    monkeypatch.setattr(theme, "_look", replace(theme._look, percent=percent))
    plot = TrendPlot()
    qtbot.addWidget(plot)
    names = ["Músculo largo externo de la espalda media"] * 5
    points = (point(0, a=1, b=2, c=3, d=4, e=5), point(5, a=1, b=2, c=3, d=4, e=5))
    plot.show_trend(Trend(points, tuple("abcde")), [Care("m", "s", done=THEN)], names)
    written = []
    monkeypatch.setattr(plot, "_lane", lambda _painter, box, title, _marks: written.append((box, title)))
    for size in (plot.minimumSize(), QSize(615, 515).expandedTo(plot.minimumSize()), QSize(900, 700)):
        plot.resize(size)
        written.clear()
        plot.grab()
        assert [high for box, _ in written if (high := box.height()) < 30] == []
        ranks, care = written[2][0], written[3][0]
        room = QRect(0, 0, plot.width() - theme.px(64), 500)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(face(SMALL, strong=True)).boundingRect(room, wrap, written[3][1]).height()
        line = QFontMetrics(face(SMALL)).lineSpacing()
        begin = ranks.top() - theme.px(12)
        assert begin + 5 * 2 * line <= care.top() - theme.px(12) - title


def test_one_session_stands_in_the_middle(qtbot, qapp):
    plot = TrendPlot()
    qtbot.addWidget(plot)
    plot.show_trend(Trend((point(0),), ()), (), ())
    assert not plot.grab().isNull()


def test_no_line_bridges_a_session_in_which_the_muscle_was_not_ranked():
    points = [point(0, m=1), point(1, m=2), point(2), point(3, m=1)]
    assert [[p.session for p in part] for part in stretches(points, "m")] == [["0", "1"], ["3"]]


@pytest.mark.parametrize(("value", "rounded"), [(0, 1), (1, 1), (3, 5), (12, 20), (50, 50), (51, 100), (174, 200)])
def test_scales_end_on_round_numbers(value, rounded):
    assert round_up(value) == rounded


def heat(most, sessions) -> HeatMap:
    counts = {view: np.zeros((ROWS, COLUMNS), dtype=np.int32) for view in VIEWS}
    row, column = round((650 - BOUNDS[1]) / CELL_MM), round((60 - BOUNDS[0]) / CELL_MM)
    counts["back"][row, column] = most
    return HeatMap(sessions, counts)


@pytest.mark.parametrize("most", [1, 2, 3, 4, 7, 14, 100])
def test_every_count_has_one_step_in_the_legend(most):
    steps = steps_of(heat(most, most))
    covered = [count for low, high, _ in steps for count in range(low, high + 1)]
    assert covered == list(range(1, most + 1))
    assert len(legend_of(heat(most, most))) == len(steps)


def test_where_it_hurt_most_is_said_with_its_side():
    said = heat_words(heat(3, 8), load_figure("neutral"))
    assert "left" in said
    assert "(back)" in said
    assert "in 3 of 8 sessions" in said
    assert heat_words(heat(1, 4), load_figure("neutral")) == "No place was painted in more than one session."
    assert heat_words(heat(0, 2), load_figure("neutral")) == "Nothing was painted in this time."


@pytest.mark.parametrize("sessions", [1, 3])
def test_where_it_hurt_most_often_is_told_of_both_views(sessions):
    both = heat(sessions, sessions)
    row, column = round((960 - BOUNDS[1]) / CELL_MM), round((105 - BOUNDS[0]) / CELL_MM)
    both.counts["front"][row, column] = sessions  # a square on either view
    said = heat_words(both, load_figure("neutral"))
    assert "left thigh, upper part (front) and left low back (back)" in said
    both.counts["back"][row : row + 2, column : column + 5] = sessions  # 11 on the back: 1 of 12 on the front is little
    assert "(front)" not in heat_words(both, load_figure("neutral"))


def test_the_page_shows_trend_care_and_heat(page, library):
    for days, intensity in ((30, 8), (20, 6), (1, 3)):
        library.save(session(now() - timedelta(days=days), intensity))
    for days, helped in ((10, "yes"), (9, "worse"), (8, "worse")):
        library.care.add(Care("iliopsoas", "Lunge", helped, SELF, done=now() - timedelta(days=days)))
    dialog = page()
    plot = dialog.over_time.plot
    assert [one.worst for one in plot._trend.points] == [8, 6, 3]
    assert plot._names == ["Deep hip flexor"]
    assert len(plot._care) == 3
    assert "Self-care done 3 times, it helped 1 time. It made it worse 2 times." in plot.accessibleDescription()
    assert "in 3 of 3 sessions" in dialog.over_time.words.text()
    assert "worst intensity from 8 to 3" in plot.accessibleName()


def test_a_shorter_time_leaves_older_sessions_out(qtbot, window, page, library):
    for days in (400, 10):
        library.save(session(now() - timedelta(days=days)))
    dialog = page()
    assert len(dialog.over_time.plot._trend.points) == 2
    dialog.over_time.range.setCurrentText("The last month")
    qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=10_000)
    assert len(dialog.over_time.plot._trend.points) == 1
    assert "Most of what was painted: " in dialog.over_time.words.text()


def test_counting_in_parts_is_counting_the_whole(library, monkeypatch):
    from bodymap.gui.cabinet import over_time_page
    from bodymap.sessions.heat import heat_map

    for days in (5, 4, 4, 3, 1):  # two at the very same moment stay in one part
        library.save(session(THEN + timedelta(days=days)))
    monkeypatch.setattr(over_time_page, "PART", 2)
    steps = []
    parts = over_time_page.heat_in_parts(library, SELF, None, lambda now_, whole: steps.append((now_, whole)))
    whole = heat_map(library, SELF)
    assert parts.sessions == whole.sessions == 5
    assert steps == [(0, 3), (1, 3), (2, 3)]
    for view in VIEWS:
        assert np.array_equal(parts.counts[view], whole.counts[view])
    assert over_time_page.heat_in_parts(library, "0" * 32, None, lambda *_: None).most == 0


def test_an_empty_time_and_everybody_say_what_to_do(page, library):
    dialog = page()
    assert "No sessions in this time" in dialog.over_time.empty.text()
    library.people.add("Anna")
    dialog.people.choose(None)
    assert "Choose one person" in dialog.over_time.empty.text()


def test_closing_while_it_counts_is_safe(qtbot, window, library):
    library.save(session(now()))
    window.actions_["over_time"].trigger()
    window.findChildren(SessionsDialog)[-1].close()
    qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=10_000)


def test_a_line_of_many_points_keeps_what_is_seen_of_it():
    few = [(0.5, 3.0), (1.5, 9.0), (2.5, 1.0)]
    assert thinned(few) == few
    many = [(7 + n / 1000, float(n % 97)) for n in range(999)] + [(8.2, 5.0)]
    kept = thinned(many)
    assert kept[0] == many[0]
    assert kept[-1] == many[-1]
    assert len(kept) <= 5
    assert {min(y for _, y in kept), max(y for _, y in kept)} == {0.0, 96.0}
    assert kept == sorted(kept)


def test_the_outline_of_a_slanting_stroke_has_no_steps_and_keeps_its_area():
    x, y = np.meshgrid(BOUNDS[0] + (np.arange(COLUMNS) + 0.5) * CELL_MM, BOUNDS[1] + (np.arange(ROWS) + 0.5) * CELL_MM)
    band = MultiPolygon([shapely.LineString([(-60, 500), (60, 650)]).buffer(25)])
    counts = shapely.contains_xy(band, x, y).astype(np.int32) * 3
    outline = heat_outline(counts, 2)
    squares = counts.astype(bool).sum() * CELL_MM**2
    assert outline.area == approx(squares, rel=0.03)
    # the squares' edges go along x and y only; round the band goes a line shorter than that by a quarter
    assert outline.length == approx(band.length, rel=0.05)
    assert outline.symmetric_difference(band).area < 0.1 * band.area
    assert heat_outline(counts, 4).is_empty


def test_one_square_is_not_lost():
    assert heat_outline(heat(1, 1).counts["back"], 1).area == approx(CELL_MM**2, rel=0.2)


def test_a_long_name_stands_in_whole_lines(qapp):
    name = "Músculo largo, como una cuerda, junto a la columna"
    assert wrapped(name, face(SMALL), 140, 3).replace("\n", " ") == name
    assert wrapped(name, face(SMALL), 140, 2).endswith("…")
    assert wrapped("Deep hip flexor", face(SMALL), 140, 2) == "Deep hip flexor"


def test_what_one_person_s_count_finds_is_not_said_of_everybody(qtbot, window, page, library):
    anna = library.people.add("Anna").id
    library.save(replace(session(now()), person=anna))
    dialog = page()
    dialog.people.choose(anna)
    assert dialog.over_time.words.text() == "Counting where it hurt..."
    dialog.people.choose(None)
    qtbot.waitUntil(lambda: not window.cabinet.works.busy, timeout=10_000)
    QApplication.processEvents()
    assert dialog.over_time.words.text() == ""
    dialog.people.choose(anna)
    qtbot.waitUntil(lambda: "left low back" in dialog.over_time.words.text(), timeout=10_000)
