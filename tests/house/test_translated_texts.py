"""What the tools that gather texts can find: `tr` and `later` get their text written out."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bodymap

FILES = sorted(Path(bodymap.__file__).parent.rglob("*.py"))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Return the calls of functions of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def looped(tree: ast.AST) -> set[str]:
    """Return the names that loops walk over tables with."""
    loops = (node.target for node in ast.walk(tree) if isinstance(node, ast.For | ast.comprehension))
    return {name.id for target in loops for name in ast.walk(target) if isinstance(name, ast.Name)}


def plain(text: ast.expr, walked: set[str]) -> bool:
    """Whether it is a text written out, a constant or an entry of a table."""
    match text:
        case ast.Constant(value=str()) | ast.Attribute() | ast.Subscript(value=ast.Name() | ast.Subscript()):
            return True
        case ast.Name(id=name):
            return name.isupper() or name in walked
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"), args=[_, default]):
            return name.isupper() and plain(default, set())
        case ast.IfExp(body=one, orelse=other):
            return plain(one, walked) and plain(other, walked)
    return False


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_are_written_out(path):
    if path.name == "words.py":
        return
    tree = ast.parse(path.read_text())
    walked = looped(tree)
    bad = [call.lineno for call in calls(tree, "tr") if not plain(call.args[0], walked)]
    bad += [call.lineno for call in calls(tree, "later") if not isinstance(call.args[0], ast.Constant)]
    assert not bad, f"{path}: lines {bad}: the text is not written out"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_counted_texts_and_those_of_f_strings_are_found(path):
    tree = ast.parse(path.read_text())
    inside = [
        call.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for call in calls(node, "tr", "later")
        if isinstance(call.args[0], ast.Constant)
    ]
    assert not inside, f"{path}: lines {inside}: the tools find no text inside an f-string; give it a name before"
    for call in calls(tree, "tr", "later"):
        text = call.args[0]
        if isinstance(text, ast.Constant) and "%n" in text.value:
            counted = isinstance(call.func, ast.Name) and call.func.id == "tr" and len(call.args) == 3
            assert counted, f"{path}:{call.lineno}: a text with %n is counted where it is said"
