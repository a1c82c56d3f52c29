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
    "20,000 unknown fields": (b"".join(b"k%d: 1\n" % n for n in range(20_000)), "is not a field here|is missing"),
    "20,000 wrong entries": (b"patterns: [" + b"1, " * 20_000 + b"]\n", "pectineus.yaml:1"),
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
    "a band over the end of numbers": (
        "band: {view: front, along: [[-1.0e308, 800], [1.0e308, 800]], width: 30}",
        "lies far off the body; write mm",
    ),
    "an offset of 30 digits": (f"ellipse: {{view: front, at: psis +{'9' * 30}, radii: [1, 1]}}", "psis|far off"),
    "a width of 1e308": ("band: {view: front, along: [[60, 850], [60, 900]], width: 1.0e308}", "larger than the body"),
    "a band of 5,000 turns": (
        f"band: {{view: front, along: [{', '.join(f'[{n % 97}, {700 + n % 89}]' for n in range(5000))}], width: 30}}",
        "has 5000 points; draw it with 100 or fewer",
    ),
    "a polygon of 5,000 corners": (
        f"polygon: {{view: front, points: [{', '.join(f'[{n % 97}, {700 + n % 89}]' for n in range(5000))}]}}",
        "has 5000 points",
    ),
    "radii of 1e300": ("ellipse: {view: front, at: [60, 850], radii: [1.0e300, 1.0e300]}", "body"),
}


def one_fault_a_line(faults):
    """Return whether each fault is one line `file:line:column: what; remedy.`."""
    return all(re.fullmatch(r"thigh/pectineus\.yaml(:\d+:\d+)?: [^\n]+; [^\n]+\.", str(f)) for f in faults)


def refused(folder):
    started = time.process_time()
    atlas = load_atlas(folder)
    assert time.process_time() - started < SOON_S
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
        (
            "title: Press it\n",
            "title: Press it\n    at: [{view: front, at: [60, 900]}, {view: back, at: [60, 900]}]\n",
            18,
            "the places lie on two views; name those of one view",
        ),
        (
            "title: Press it\n",
            "title: Press it\n    at: [{view: front, at: [480, 100]}]\n",
            18,
            "step's place lies off the body",
        ),
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
    assert re.search(r"thigh/sartorius\.yaml:1:5: .*already in .*; keep one of the two", str(atlas.faults[0]))


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


def test_a_region_file_outside_a_body_parts_folder_is_told(tmp_path, region):
    (tmp_path / "pectineus.yaml").write_text(region())
    atlas = load_atlas(tmp_path)
    assert atlas.muscles or atlas.faults


def test_a_protocol_that_is_gone_is_noticed_by_what_is_kept(folder, region):
    (folder / "protocols.yaml").write_text("warm: {kind: heat_cold, title: Warm, steps: [Warm it.]}\n")
    (folder / "thigh" / "pectineus.yaml").write_text(
        region().replace(
            "  - kind: press\n    title: Press it\n    steps: [Rest one finger there.]", "  - protocol: warm"
        )
    )
    first = load_atlas(folder)
    assert sorted(first.muscles) == ["pectineus", "sartorius"]
    (folder / "protocols.yaml").unlink()
    assert sorted(load_atlas(folder).muscles) == ["sartorius"]
    assert sorted(load_atlas(folder, first.sources).muscles) == ["sartorius"]


def test_a_changed_file_is_noticed_and_only_it_is_read_again(folder, region):
    (folder / "thigh" / "pectineus.yaml").write_text(region())
    first = load_atlas(folder)
    path = folder / "thigh" / "sartorius.yaml"
    path.write_text(region(name="sartorius").replace("A short muscle", "The longest muscle"))
    second = load_atlas(folder, first.sources)
    assert second.muscles["pectineus"] is first.muscles["pectineus"]
    assert second.muscles["sartorius"].about.startswith("The longest muscle")
    assert second.version != first.version
    path.unlink()
    assert sorted(load_atlas(folder, second.sources).muscles) == ["pectineus"]
