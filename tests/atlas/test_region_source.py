import pytest

from bodymap.atlas.fault import FaultyFileError
from bodymap.atlas.source import MAX_DEPTH, parse_yaml


def fault(text):
    with pytest.raises(FaultyFileError) as error:
        parse_yaml(text.encode() if isinstance(text, str) else text, "a.yaml")
    return error.value.faults[0]


def test_plain_yaml_becomes_plain_values():
    text = "a: 1\nb: [2.5, x, true, null, ~]\nc: {d: '7', e: \"no\"}\nf: -3e2\ng:\n"
    assert parse_yaml(text.encode(), "a").value == {
        "a": 1, "b": [2.5, "x", True, None, None], "c": {"d": "7", "e": "no"}, "f": -300.0, "g": None,
    }  # fmt: skip


@pytest.mark.parametrize("word", ["no", "yes", "on", "off", "1:30", "2020-01-02", "0x1F", "1_000", "No", "="])
def test_words_that_yaml_would_turn_into_something_else_stay_words(word):
    assert parse_yaml(f"a: {word}".encode(), "a").value == {"a": word}


def test_every_value_knows_its_line_and_column():
    tree = parse_yaml(b"a: 1\nb:\n  - {c: x}\n  - y\n", "a")
    assert tree.places[("a",)] == (1, 4)
    assert tree.places[("b", 0, "c")] == (3, 9)
    assert tree.places[("b", 1)] == (4, 5)


def test_a_fault_at_a_place_that_is_not_there_points_to_what_holds_it():
    tree = parse_yaml(b"a: 1\nb:\n  - {c: x}\n", "f.yaml")
    assert str(tree.fault(("b", 0, "missing", 3), "is wrong", "mend it")) == "f.yaml:3:5: is wrong; mend it."


def test_a_byte_order_mark_is_no_hindrance():
    assert parse_yaml(b"\xef\xbb\xbfa: 1\n", "a").value == {"a": 1}


def test_an_empty_file_is_nothing():
    assert parse_yaml(b"", "a").value is None


def test_the_greatest_depth_is_allowed_and_one_more_is_not():
    parse_yaml(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, "a")
    assert "nested deeper" in fault("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)).what


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "has 'a' twice"),
        ("a: {b: 1, 'b': 2}", 1, 11, "has 'b' twice"),
        ("a: &x 1\nb: *x\n", 1, 4, "anchor or alias"),
        ("a: *x\n", 1, 4, "anchor or alias"),
        ("a: !!python/object:os.system x", 1, 4, "the YAML tag"),
        ("a: !!binary aGk=", 1, 4, "the YAML tag"),
        ("---\na: 1\n---\nb: 2\n", 3, 1, "second document"),
        ("? [a, b]\n: c\n", 1, 3, "as a key"),
        ("a: .nan", 1, 4, "is not a number one can draw with"),
        ("a: -.inf", 1, 4, "is not a number one can draw with"),
        ("a: 1\nb: 1e999", 2, 4, "is too large"),
        ("a: [1, 2\nb: 3\n", 2, 2, "not valid YAML"),
        ("a: 'open\n", 2, 1, "not valid YAML"),
        (b"a: 1\nb: \xe9\n", 2, 1, "not UTF-8"),
    ],
)
def test_what_is_more_than_plain_yaml_is_refused_where_it_stands(text, line, column, what):
    found = fault(text)
    assert what in found.what
    assert (found.line, found.column) == (line, column)
    assert found.remedy


def test_a_character_yaml_does_not_allow_is_refused():
    assert "character" in fault("a: \x07\n").what or "not valid YAML" in fault("a: \x07\n").what
