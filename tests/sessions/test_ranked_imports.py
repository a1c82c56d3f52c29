"""What is taken in without a ranking is given one, and keeps its own where it has one."""

import json
from dataclasses import replace
from functools import partial

import pytest
from samples import sample

from bodymap.drawing import file
from bodymap.drawing.mark import Drawing
from bodymap.ranking.engine import Engine
from bodymap.sessions import intake, record
from bodymap.sessions.library import Library
from bodymap.sessions.search import Query
from bodymap.sessions.session import Answers, kept_ranking
from bodymap.sessions.trend import trend
from bodymap.shipped import shipped

EXAMPLE = shipped("assets") / "examples" / "low-back.bodymap.json"


@pytest.fixture(scope="module")
def engine():
    return Engine.ready()


@pytest.fixture
def take(library, engine):
    return partial(intake.take_in, library, ranks=lambda: engine)


def written(path, session):
    path.write_text(json.dumps(record.to_json(session)))
    return path


def example(**more):
    return replace(sample(1), drawing=file.read(EXAMPLE), **more)


def test_a_drawing_is_ranked_as_it_comes_in(take, library, engine):
    (taken,) = take(EXAMPLE)
    kept = library.read(taken.session)
    assert kept.ranking == kept_ranking(engine.candidates(file.read(EXAMPLE)))
    assert kept.atlas == engine.atlas.version
    first = kept.ranking[0]["muscle"]
    assert library.find(Query(muscle=first)).total == 1
    assert trend(library, "self").points[0].ranks[first] == 1


def test_a_session_keeps_the_ranking_it_comes_with(take, library, tmp_path):
    (taken,) = take(written(tmp_path / "a.json", example()))
    assert library.read(taken.session).ranking == sample(1).ranking
    assert library.read(taken.session).atlas == "a1b2c3"


def test_a_session_without_one_is_ranked_with_its_answers_and_known_again(take, library, engine, tmp_path):
    plain = kept_ranking(engine.candidates(file.read(EXAMPLE)))
    sign = engine.atlas.muscles[plain[0]["muscle"]].signs[0]
    path = written(tmp_path / "a.json", example(ranking=(), atlas="", answers=Answers({sign: "yes"})))
    (taken,) = take(path)
    kept = library.read(taken.session)
    assert kept.ranking[0]["muscle"] == plain[0]["muscle"]
    assert kept.ranking[0]["score"] > plain[0]["score"]
    assert take(path)[0].outcome == "here already"
    assert library.find().total == 1


def test_what_came_in_unranked_before_is_ranked_when_it_comes_again(take, library):
    (first,) = intake.take_in(library, EXAMPLE)
    assert library.read(first.session).unranked
    (again,) = take(EXAMPLE)
    assert (again.outcome, again.session) == ("here already", first.session)
    assert library.read(first.session).ranking


def test_an_import_stops_where_the_disk_is_full_and_names_the_item(take, library, tmp_path):
    drawing = Drawing("neutral", tuple(m for n in range(8) for m in sample(n).drawing.marks))
    paths = [tmp_path / f"{n}{file.SUFFIX}" for n in range(30)]
    for number, path in enumerate(paths):
        file.write(path, Drawing("neutral", drawing.marks[: number + 1 or None]))
    library._db.execute(f"PRAGMA max_page_count = {library.ask('PRAGMA page_count')[0][0] + 30}")
    taken = [item for path in paths for item in take(path)]
    stopped = next(n for n, item in enumerate(taken) if item.outcome == "stopped")
    assert {item.outcome for item in taken[:stopped]} == {"added"}
    assert taken[stopped].said.startswith(f"Stopped at {stopped}{file.SUFFIX}: The change could not be saved")
    assert library.find().total == stopped


def test_an_archive_stops_there_too(take, library, tmp_path):
    from bodymap.sessions import archive

    other = Library(tmp_path / "other.sqlite3")
    for number in range(30):
        other.save(sample(number, marks=12))
    archive.write(other, tmp_path / "all.zip")
    other.close()
    library._db.execute(f"PRAGMA max_page_count = {library.ask('PRAGMA page_count')[0][0] + 30}")
    taken = take(tmp_path / "all.zip")
    assert [item.outcome for item in taken].count("stopped") == 1
    assert taken[-1].outcome == "stopped"
    assert library.find().total == len(taken) - 1
