"""Whatever a region file holds, it alone is left out, at once, with sentences that say where, what and the remedy."""

import re
import time

import pytest

from bodymap.atlas.loader import load_atlas

SOON_S = 2.0  # a second is asked for; the other one is for a busy machine

NOT_A_REGION = {
    "empty": (b"", "pectineus.yaml"),
    "only a comment": (b"# nothing yet\n", "pectineus.yaml"),
    "bare list": (b"- a\n- b\n", "is not a mapping"),
    "a word": (b"hello", "is not a mapping"),
    "nested lists": (b"a: " + b"[" * 100_000, "nested deeper than 32"),
    "nested mappings": (b"{a: " * 100_000, "nested deeper than 32"),
    "nested blocks": (b"".join(b" " * n + b"- \n" for n in range(500)), "nested deeper than 32"),
    "billion laughs": (b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "anchor or alias"),
    "50 MB": (b"a" * 50_000_000, "larger than 2 MB"),
    "not UTF-8": (b"id: pectineus\nname: Pect\xedneus\n", "pectineus.yaml:2:1: is not UTF-8"),
    "UTF-16": ("id: pectineus\n".encode("utf-16"), "not UTF-8"),
    "binary": (bytes(range(256)) * 100, "pectineus.yaml"),
    "JSON of something else": (b'{"type": "FeatureCollection"}', "'type' is not a field here"),
}

CORES = {
    "NaN": ("ellipse: {view: front, at: [.nan, 850], radii: [20, 10]}", "'.nan' is not a number"),
    "NaN in quotes": ("ellipse: {view: front, at: [60, 850], radii: ['nan', 10]}", "radii|nan"),
    "infinity": ("ellipse: {view: front, at: [60, 850], radii: [.inf, 10]}", "'.inf' is not a number"),
    "1e999": ("band: {view: front, along: [[60, 850], [60, 900]], width: 1e999}", "too large"),
    "bow-tie": ("polygon: {view: front, points: [[20, 850], [80, 900], [80, 850], [20, 900]]}", "crosses itself"),
    "off the body": ("ellipse: {view: front, at: [480, 100], radii: [10, 10]}", "lies off the body's front"),
    "radius 0": ("ellipse: {view: front, at: [60, 850], radii: [0, 10]}", "above 0 mm"),
    "three radii": ("ellipse: {view: front, at: [60, 850], radii: [1, 2, 3]}", "radii|cannot be used"),
    "width a word": ("band: {view: front, along: [[60, 850], [60, 900]], width: wide}", "wide"),
    "no such view": ("ellipse: {view: side, at: [60, 850], radii: [20, 10]}", "'side' is not one of front, back"),
    "no such shape": ("circle: {view: front, at: [60, 850], radii: [20, 10]}", "'circle' is not a field here"),
    "two shapes in one": (
        "{ellipse: {view: front, at: psis, radii: [2, 1]}, band: {view: front, along: [psis, psis], width: 3}}",
        "one of ellipse, band, polygon",
    ),
    "no such landmark": ("ellipse: {view: front, at: inguinal_mit, radii: [20, 10]}", "did you mean 'inguinal_mid'"),
    "landmark behind": ("ellipse: {view: front, at: psis, radii: [20, 10]}", "landmark of the back view"),
    "duplicate key": ("ellipse: {view: front, view: back, at: [60, 850], radii: [20, 10]}", "has 'view' twice"),
    "unknown key": ("ellipse: {view: front, at: [60, 850], radius: [20, 10]}", "did you mean 'radii'"),
    "radii of 1e300": ("ellipse: {view: front, at: [60, 850], radii: [1.0e300, 1.0e300]}", "body"),
}


def one_fault_a_line(faults):
    """Return whether each fault is one line `file:line:column: what; remedy.`."""
    return all(re.fullmatch(r"thigh/pectineus\.yaml(:\d+:\d+)?: [^\n]+; [^\n]+\.", str(f)) for f in faults)


def refused(folder):
    started = time.perf_counter()
    atlas = load_atlas(folder)
    assert time.perf_counter() - started < SOON_S
    assert list(atlas.muscles) == ["sartorius"]  # the others still load
    assert atlas.faults
    assert {fault.file for fault in atlas.faults} == {"thigh/pectineus.yaml"}
    assert one_fault_a_line(atlas.faults)
    return "\n".join(str(fault) for fault in atlas.faults)


def test_the_small_atlas_itself_is_sound(folder, region):
    (folder / "thigh" / "pectineus.yaml").write_text(region())
    atlas = load_atlas(folder)
    assert atlas.faults == ()
    assert sorted(atlas.muscles) == ["pectineus", "sartorius"]


@pytest.mark.parametrize("name", NOT_A_REGION)
def test_what_is_no_region_file_is_left_out(name, folder):
    text, why = NOT_A_REGION[name]
    (folder / "thigh" / "pectineus.yaml").write_bytes(text)
    assert re.search(why, refused(folder))


@pytest.mark.parametrize("name", CORES)
@pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")  # numbers of 1e300 overflow, and are refused
def test_a_shape_that_cannot_be_drawn_refuses_its_file(name, folder, region):
    core, why = CORES[name]
    (folder / "thigh" / "pectineus.yaml").write_text(region(core))
    said = refused(folder)
    assert re.search(why, said)
    assert re.search(r"pectineus\.yaml:1[1-3]:\d+: ", said)  # at or beside the shape, which is on line 12


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ("name: Pectineus\n", "", None, "'name' is missing; add 'name:'"),
        ("signs:", "sings:", 13, "'sings' is not a field here; did you mean 'signs'"),
        ("evidence: textbook", "evidence: rumour", 9, "'rumour' is not one of textbook, study, single_report"),
        ("kind: press", "kind: pres", 16, "did you mean 'press'"),
        ("causes: [a wide step]", "causes: a wide step", 14, "is not a list; write a list"),
        ("id: pectineus", "id: sartorius", 1, "not the file's name; write 'id: pectineus'"),
        ("title: Press it\n", "protocol: warm\n", 17, "no protocol 'warm'; the protocols are none"),
        ("at: inguinal_mid -20 +40", "at: [480, 100]", 10, "press point lies off the body"),
        ("    steps: [Rest one finger there.]\n", "", 16, "needs kind, title and steps"),
    ],
)
def test_a_fault_names_its_line_and_the_remedy(folder, region, old, new, line, why):
    text = region()
    assert text.count(old) == 1
    (folder / "thigh" / "pectineus.yaml").write_text(text.replace(old, new))
    load = load_atlas(folder)
    assert "pectineus" not in load.muscles
    found = [fault for fault in load.faults if why in str(fault)]
    assert found
    if line:
        assert found[0].line == line


def test_all_faults_of_a_file_are_told_in_one_run(folder, region):
    text = region().replace("evidence: textbook", "evidence: rumour").replace("latin:", "lattin:")
    (folder / "thigh" / "pectineus.yaml").write_text(text)
    said = " ".join(str(fault) for fault in load_atlas(folder).faults)
    assert "rumour" in said
    assert "lattin" in said
    assert "'latin' is missing" in said


def test_the_same_muscle_in_two_files_is_told(folder, region):
    (folder / "hip").mkdir()
    (folder / "hip" / "sartorius.yaml").write_text(region(name="sartorius"))
    atlas = load_atlas(folder)
    assert list(atlas.muscles) == ["sartorius"]
    assert "already in hip/sartorius.yaml; keep one of the two files" in str(atlas.faults[0])


def test_a_folder_with_a_files_name_is_left_out(folder):
    (folder / "thigh" / "pectineus.yaml").mkdir()
    assert "directory" in refused(folder)


def test_a_file_one_may_not_read_is_left_out(folder, region, monkeypatch):
    path = folder / "thigh" / "pectineus.yaml"
    path.write_text(region())
    opened = type(path).open

    def denied(self, *args, **kwargs):  # the tests may run as root, to whom no file is closed
        if self.name == path.name:
            raise PermissionError(13, "Permission denied")
        return opened(self, *args, **kwargs)

    monkeypatch.setattr(type(path), "open", denied)
    assert "cannot be read (Permission denied)" in refused(folder)


def test_a_dangling_link_is_left_out(folder):
    (folder / "thigh" / "pectineus.yaml").symlink_to(folder / "gone.yaml")
    assert "cannot be read" in refused(folder)


def test_a_folder_that_is_not_there_is_a_fault(tmp_path):
    atlas = load_atlas(tmp_path / "nowhere")
    assert atlas.muscles == {}
    assert "is not a folder" in str(atlas.faults[0])


def test_the_version_names_the_exact_text_of_the_files(folder, region):
    first = load_atlas(folder).version
    assert load_atlas(folder).version == first
    path = folder / "thigh" / "sartorius.yaml"
    path.write_text(region(name="sartorius") + "# one comment more\n")
    assert load_atlas(folder).version != first
