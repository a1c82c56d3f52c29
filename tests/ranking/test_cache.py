"""The kept atlas: equal to one read and cut anew, read again only where a file changed, harmless whatever is in it."""

import errno
import io
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
import shapely

from bodymap.atlas import region_file
from bodymap.atlas.loader import load_atlas
from bodymap.atlas.muscle import Muscle
from bodymap.body.figure import FIGURES
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Drawing
from bodymap.ranking import cache, kept_file
from bodymap.ranking.atoms import Rows, cut
from bodymap.ranking.engine import Engine

MUSCLE = """\
id: {name}
name: {name}
latin: Musculus {name}
about: A muscle of the tests.
patterns:
  - id: belly
    name: In the middle
    felt: In front.
    evidence: textbook
    press: {{view: front, at: [60, 850], find: There.}}
    core:
      - ellipse: {{view: front, at: [60, 850], radii: [{wide}, 10]}}
signs: []
causes: [a wide step]
self_care:
  - {{protocol: warmth, where: the thigh}}
sources: ['A Textbook, 3rd ed. 2019']
"""
PROTOCOLS = """\
warmth:
  kind: heat_cold
  title: Warm {where}
  steps:
    - Lay something warm on {where}.
"""


READ_YAML = region_file.read_yaml


def write(path: Path, text: str) -> None:
    """Write a file so that its time differs from the one before, however coarse the clock."""
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    if before:
        os.utime(path, ns=(before + 1_000_000_000, before + 1_000_000_000))


@pytest.fixture
def folder(tmp_path):
    """Return a folder of three muscles, a protocol that all of them use, and a page of signs."""
    folder = tmp_path / "regions"
    folder.mkdir()
    for name, wide in (("adductor", 20), ("gracilis", 25), ("sartorius", 30)):
        write(folder / "thigh" / f"{name}.yaml", MUSCLE.format(name=name, wide=wide))
    write(folder / "protocols.yaml", PROTOCOLS)
    write(folder / "signs" / "thigh.yaml", "wide_step: Does a wide step hurt?\n")
    return folder


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept" / "atlas.cache"


class Work:
    """What was parsed and cut since it was last asked."""

    def __init__(self) -> None:
        self._parsed: list[str] = []
        self._cut: list[str] = []

    def done(self):
        """Return (files parsed, muscles cut) and forget them."""
        done = sorted(self._parsed), sorted(self._cut)
        self._parsed.clear()
        self._cut.clear()
        return done


@pytest.fixture
def work(monkeypatch):
    """Count every file that is parsed and every muscle that is cut, while both are done as always."""
    work = Work()
    parse, cut_one = region_file.read_yaml, cache.cut_muscle

    def counted_parse(path, name=None):
        work._parsed.append(path.stem)
        return parse(path, name)

    def counted_cut(muscle, figure):
        work._cut.append(muscle.id)
        return cut_one(muscle, figure)

    monkeypatch.setattr(region_file, "read_yaml", counted_parse)
    monkeypatch.setattr(cache, "cut_muscle", counted_cut)
    return work


@pytest.fixture
def load(path, folder):
    """Return a function that loads the folder through the cache."""
    return lambda: cache.load_cut("neutral", path, folder)


def assert_equal_to_fresh(loaded, folder, figure):
    """The atlas and the atoms are those of the files read and cut anew."""
    atlas, atoms = loaded
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(region_file, "read_yaml", READ_YAML)  # this reading is not counted
        fresh = load_atlas(folder)
    assert atlas.muscles == fresh.muscles
    assert atlas.signs == fresh.signs
    assert atlas.faults == fresh.faults
    assert atlas.version == fresh.version
    assert_same_atoms(atoms, cut(fresh.muscles.values(), figure))


def assert_same_atoms(one, other):
    assert (one.muscle, one.side, one.pattern) == (other.muscle, other.side, other.pattern)
    assert shapely.to_wkb(one.shapes).tolist() == shapely.to_wkb(other.shapes).tolist()
    for name in ("view", "size", "candidate", "core_size", "spillover_size", "two_sided"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    for role in ("core", "spillover"):
        mine, theirs = getattr(one, role), getattr(other, role)
        for name in Rows.__dataclass_fields__:
            assert np.array_equal(getattr(mine, name), getattr(theirs, name)), (role, name)
    for view in VIEWS:
        assert shapely.symmetric_difference(one.reach[view], other.reach[view]).area < 1e-6


ALL = ["adductor", "gracilis", "sartorius"]
NOTHING_DONE = ([], [])


class TestWhatIsLoaded:
    def test_first_and_second_load_equal_the_files(self, load, folder, neutral, work):
        first = load()
        assert work.done() == (sorted([*ALL, "protocols", "thigh"]), ALL)
        second = load()
        assert work.done() == NOTHING_DONE
        for loaded in (first, second):
            assert_equal_to_fresh(loaded, folder, neutral)
        assert second[0].sources == {n: s.__class__(**{**vars(s), "tree": None}) for n, s in first[0].sources.items()}

    def test_the_shipped_atlas_ranks_alike_from_the_cache(self, path, engine, atlas, work, paint):
        cache.load_cut("neutral", path)
        work.done()
        kept, atoms = cache.load_cut("neutral", path)
        assert work.done() == NOTHING_DONE
        assert (kept.muscles, kept.signs, kept.version) == (atlas.muscles, atlas.signs, atlas.version)
        assert_same_atoms(atoms, engine.overlap("neutral").atoms)
        drawing = Drawing("neutral", (paint("back", shapely.box(20, 500, 90, 800)),))
        assert Engine(kept, {"neutral": atoms}).read(drawing) == engine.read(drawing)

    def test_the_cache_of_another_figure_is_not_used(self, path, folder, work):
        cache.load_cut("neutral", path, folder)
        work.done()
        cache.load_cut("female", path, folder)
        assert work.done()[1] == ALL
        assert len({cache.default_path(figure) for figure in FIGURES}) == len(FIGURES), "nor do they share a file"

    def test_the_cache_of_another_folder_is_not_used(self, path, folder, tmp_path, work):
        cache.load_cut("neutral", path, folder)
        folder.rename(tmp_path / "elsewhere")
        work.done()
        cache.load_cut("neutral", path, tmp_path / "elsewhere")
        assert work.done()[1] == ALL


class TestWhatChanged:
    @pytest.fixture(autouse=True)
    def loaded(self, load, work):
        load()
        work.done()

    def test_a_changed_file_alone_is_parsed_and_cut(self, load, folder, neutral, work):
        write(folder / "thigh" / "gracilis.yaml", MUSCLE.format(name="gracilis", wide=40))
        loaded = load()
        assert work.done() == (["gracilis"], ["gracilis"])
        assert_equal_to_fresh(loaded, folder, neutral)
        atoms = loaded[1]
        left = [atoms.side[c] == "left" and atoms.muscle[c] == "gracilis" for c in atoms.candidate]
        (size,) = atoms.core_size[np.flatnonzero(left)]
        assert size == pytest.approx(np.pi * 40 * 10, rel=0.01)  # an ellipse, drawn as a polygon
        work.done()
        load()
        assert work.done() == NOTHING_DONE, "what changed is kept too"

    def test_a_word_changed_is_parsed_and_read(self, load, folder, work):
        path = folder / "thigh" / "gracilis.yaml"
        write(path, path.read_text().replace("In front.", "Behind..."))  # of the same length
        atlas, _ = load()
        assert work.done()[0] == ["gracilis"]
        assert atlas.muscles["gracilis"].patterns[0].felt == "Behind..."

    def test_a_file_only_touched_is_parsed_once_and_not_cut(self, load, folder, neutral, work):
        path = folder / "thigh" / "gracilis.yaml"
        write(path, path.read_text())
        assert_equal_to_fresh(load(), folder, neutral)
        assert work.done() == (["gracilis"], [])
        load()
        assert work.done() == NOTHING_DONE

    def test_an_added_file_alone_is_parsed_and_cut(self, load, folder, neutral, work):
        write(folder / "thigh" / "pectineus.yaml", MUSCLE.format(name="pectineus", wide=15))
        loaded = load()
        assert work.done() == (["pectineus"], ["pectineus"])
        assert set(loaded[0].muscles) == {*ALL, "pectineus"}
        assert_equal_to_fresh(loaded, folder, neutral)

    def test_a_removed_file_is_gone_and_nothing_is_parsed(self, load, folder, neutral, work):
        (folder / "thigh" / "gracilis.yaml").unlink()
        loaded = load()
        assert work.done() == NOTHING_DONE
        assert set(loaded[0].muscles) == {"adductor", "sartorius"}
        assert "gracilis" not in loaded[1].muscle
        assert_equal_to_fresh(loaded, folder, neutral)
        work.done()
        assert_equal_to_fresh(load(), folder, neutral)

    def test_a_broken_file_is_refused_and_the_rest_stays(self, load, folder, neutral, work):
        path = folder / "thigh" / "gracilis.yaml"
        sound = path.read_text()
        write(path, sound.replace("radii", "radius"))
        loaded = load()
        assert work.done() == (["gracilis"], [])
        assert set(loaded[0].muscles) == {"adductor", "sartorius"}
        assert {fault.file for fault in loaded[0].faults} == {"thigh/gracilis.yaml"}
        assert_equal_to_fresh(loaded, folder, neutral)
        work.done()
        again, _ = load()
        assert work.done() == NOTHING_DONE, "that it is broken is known"
        assert again.faults == loaded[0].faults
        write(path, sound)
        assert set(load()[0].muscles) == set(ALL)

    def test_a_changed_protocol_reads_every_file_again_and_cuts_none(self, load, folder, neutral, work):
        write(folder / "protocols.yaml", PROTOCOLS.replace("something warm", "a warm bag"))
        loaded = load()
        assert work.done() == (sorted([*ALL, "protocols", "thigh"]), [])
        assert {m.self_care[0].steps for m in loaded[0].muscles.values()} == {("Lay a warm bag on the thigh.",)}
        assert_equal_to_fresh(loaded, folder, neutral)

    def test_without_the_protocols_what_needs_them_is_refused(self, load, folder, neutral):
        (folder / "protocols.yaml").unlink()
        loaded = load()
        assert loaded[0].muscles == {}
        assert_equal_to_fresh(loaded, folder, neutral)
        write(folder / "protocols.yaml", PROTOCOLS)
        assert set(load()[0].muscles) == set(ALL)

    def test_a_changed_sign_is_read_and_nothing_else(self, load, folder, work):
        write(folder / "signs" / "thigh.yaml", "wide_step: Does it hurt to step wide?\n")
        atlas, _ = load()
        assert work.done() == (["thigh"], [])
        assert atlas.signs == {"wide_step": "Does it hurt to step wide?"}

    def test_of_two_files_with_one_muscle_the_first_is_read_until_it_goes(self, load, folder, neutral):
        write(folder / "hip" / "gracilis.yaml", MUSCLE.format(name="gracilis", wide=12))
        for _ in range(2):
            loaded = load()
            assert loaded[0].muscles["gracilis"].body_part == "hip"
            assert [fault.file for fault in loaded[0].faults] == ["thigh/gracilis.yaml"]
            assert loaded[1].muscle.count("gracilis") == 3, "left, right, both, once each"
        (folder / "hip" / "gracilis.yaml").unlink()
        loaded = load()
        assert loaded[0].muscles["gracilis"].body_part == "thigh"
        assert_equal_to_fresh(loaded, folder, neutral)

    def test_all_gone_is_an_empty_atlas(self, load, folder):
        for file in folder.rglob("*.yaml"):
            file.unlink()
        atlas, atoms = load()
        assert atlas.muscles == {}
        assert len(atoms.size) == 0


class Bomb:
    """Unpickled by a careless reader, it writes a file."""

    def __init__(self, call, *arguments) -> None:
        self._reduced = call, arguments

    def __reduce__(self):
        return self._reduced


def sealed(key: str, content: bytes) -> bytes:
    """Return a cache file that looks like ours from the outside."""
    return kept_file.seal_of(key, content) + content


class TestWhateverIsInIt:
    @pytest.fixture
    def key(self, folder):
        return kept_file.key_of(folder, "neutral")

    @pytest.fixture
    def good(self, load, path, work):
        load()
        work.done()
        return path.read_bytes()

    @pytest.mark.parametrize("share", [0, 0.001, 0.3, 0.9, 0.9999])
    def test_a_truncated_one_is_made_again(self, load, path, folder, neutral, good, work, share):
        path.write_bytes(good[: int(len(good) * share)])
        assert_equal_to_fresh(load(), folder, neutral)
        assert work.done()[1] == ALL
        assert path.read_bytes()[:64] == good[:64]
        load()
        assert work.done() == NOTHING_DONE

    @pytest.mark.parametrize("place", range(20))
    def test_one_with_a_flipped_bit_is_made_again(self, load, path, folder, neutral, good, work, place):
        hurt = bytearray(good)
        hurt[(len(hurt) - 1) * place // 19] ^= 1 << place % 8
        path.write_bytes(hurt)
        assert_equal_to_fresh(load(), folder, neutral)
        assert work.done()[1] == ALL, "nothing of it was used"

    @pytest.mark.parametrize(
        "content",
        [
            None,
            [],
            5,
            {},
            {"sources": 5},
            {"parts": {"thigh/gracilis.yaml": ()}},
            {"sources": {}, "parts": {"thigh/gracilis.yaml": 3}, "version": None},
            {"sources": {"thigh/gracilis.yaml": "text", "protocols.yaml": None}},
            {"sources": {}, "parts": {}, "reach_of": []},
        ],
    )
    def test_one_of_another_shape_is_made_again(self, load, path, folder, neutral, key, work, content):
        path.parent.mkdir()
        path.write_bytes(sealed(key, pickle.dumps(content)))
        assert_equal_to_fresh(load(), folder, neutral)
        load()
        work.done()
        load()
        assert work.done() == NOTHING_DONE

    @pytest.mark.usefixtures("good")
    def test_one_of_another_program_version_is_made_again(self, load, work, monkeypatch):
        monkeypatch.setattr(kept_file, "__version__", "0.0.0")
        load()
        assert work.done()[1] == ALL

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("how", ["os.system", "builtins.exec", "builtins.open", "eval in a list"])
    def test_a_malicious_one_runs_nothing(self, load, path, folder, neutral, key, tmp_path, how, protocol):
        trace = tmp_path / "trace"
        bomb = {
            "os.system": Bomb(os.system, f"touch {trace}"),
            "builtins.exec": Bomb(exec, f"open({str(trace)!r}, 'w')"),
            "builtins.open": Bomb(open, str(trace), "w"),
            "eval in a list": [1, {"sources": Bomb(eval, f"open({str(trace)!r}, 'w')")}],
        }[how]
        path.parent.mkdir()
        path.write_bytes(sealed(key, pickle.dumps({"sources": bomb}, protocol=protocol)))
        assert_equal_to_fresh(load(), folder, neutral)
        assert not trace.exists()

    @pytest.mark.parametrize(
        ("module", "name"),
        [
            ("bodymap.__main__", "main"),  # to import it is to run the program
            ("bodymap.cli", "main"),
            ("bodymap.commands.bench", "run"),
            ("bodymap.ranking.cache", "os.system"),
            ("bodymap.ranking.cache", "tempfile.mkstemp"),
            ("bodymap.atlas.loader", "Path"),
            ("bodymap.atlas.loader", "hashlib.sha256"),
            ("bodymap.atlas.muscle", "Muscle.__init__"),
            ("bodymapx.evil", "run"),
            ("builtins", "eval"),
            ("builtins", "getattr"),
            ("shapely", "from_wkb"),
        ],
    )
    def test_no_name_leads_out_of_what_the_cache_is_made_of(
        self, load, path, folder, neutral, key, monkeypatch, module, name
    ):
        def never(*_arguments):
            pytest.fail("the program was run")

        monkeypatch.setattr("bodymap.cli.main", never)
        content = b"\x80\x04" + _text(module) + _text(name) + b"\x93."  # STACK_GLOBAL
        path.parent.mkdir()
        path.write_bytes(sealed(key, content))
        assert_equal_to_fresh(load(), folder, neutral)
        with pytest.raises(pickle.UnpicklingError):
            kept_file.Unpickler(io.BytesIO(content)).load()


def _text(word: str) -> bytes:
    return b"\x8c" + bytes([len(word)]) + word.encode()


class TestWhereItCannotBeKept:
    def test_no_folder_can_be_made(self, folder, tmp_path, neutral):
        (tmp_path / "kept").write_text("a file stands where the folder would")
        for _ in range(2):
            assert_equal_to_fresh(cache.load_cut("neutral", tmp_path / "kept" / "x.cache", folder), folder, neutral)
        assert (tmp_path / "kept").read_text() == "a file stands where the folder would"

    def test_a_folder_stands_where_the_file_would(self, load, path, folder, neutral):
        path.mkdir(parents=True)
        assert_equal_to_fresh(load(), folder, neutral)
        assert list(path.parent.iterdir()) == [path], "nothing is left lying about"

    @pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EACCES, errno.EROFS])
    def test_the_disk_refuses(self, load, path, folder, neutral, monkeypatch, trouble):
        def refuse(*_arguments, **_more):
            raise OSError(trouble, os.strerror(trouble))

        monkeypatch.setattr(Path, "replace", refuse)
        assert_equal_to_fresh(load(), folder, neutral)
        assert list(path.parent.iterdir()) == []

    def test_it_is_whole_or_not_there(self, load, path):
        load()
        assert list(path.parent.iterdir()) == [path], "the temporary file became it"
        assert path.stat().st_mode & 0o077 == 0, "nobody else reads or writes it"


def test_every_muscle_of_the_shipped_atlas_is_kept_as_it_is(path, atlas):
    cache.load_cut("neutral", path)
    kept = kept_file.read(path, kept_file.key_of(cache.shipped("regions"), "neutral"))
    contents = {source.content.id: source.content for source in kept["sources"].values() if _is_muscle(source)}
    assert contents == atlas.muscles


def _is_muscle(source) -> bool:
    return isinstance(source.content, Muscle)
