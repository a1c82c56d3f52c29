"""The Spanish of every text: there, finished, with its placeholders and numbers, and compiled as it is written."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from bodymap.atlas.loader import load_atlas
from bodymap.atlas.texts import texts_of
from bodymap.atlas.warnings import shipped_warning_signs

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "translations"
NAMES = ("bodymap_es", "atlas_es", "qt_es")
EMERGENCY = "112, 999 or 911"  # 999 is called in Britain only; in Spanish it would be one number too many
FINITE = re.compile(  # verbs as they stand in a sentence
    r"\b(te|se|tien(es|e)|tuviste|tomas|llevas|est[áa]s?|están|has?|es|pued(e|es)|debes|sient(es|en)|nota(s|ste)|ves|hace|"
    r"da|duelen?|dura|vuelve|aumenta|aparece|sube|baja|sigue|queda|empiez(a|an|as)|cruje|cambian|salta|encuentras?|"
    r"cojeas|necesitas)\b"
)
RENEW = "run 'sh assets/translations/renew' and write what is unfinished"


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    counted: bool


def messages(path: Path) -> list[Message]:
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            said = message.find("translation")
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in said.iter("numerusform")] if counted else [said.text or ""]
            found.append(
                Message(
                    context.findtext("name"),
                    message.findtext("source"),
                    message.findtext("comment", ""),
                    tuple(forms),
                    said.get("type") is None,
                    counted,
                )
            )
    return found


@pytest.fixture(scope="module", params=NAMES)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def spanish(name):
    return messages(FOLDER / f"{name}.ts")


def marks(text: str) -> list[str]:
    """Return what a translation has to keep: placeholders, tags, and that there is a key or none."""
    keys = re.findall(r"&(?=\w)(?!\w+;)", text)
    return sorted([*re.findall(r"\{\w+\}|%n|%\d|</?[a-z][^>]*>|&\w+;", text), *keys])


def test_every_text_has_a_finished_translation(spanish):
    assert not [one.source for one in spanish if not one.finished or not all(map(str.strip, one.forms))], RENEW
    assert {len(one.forms) for one in spanish if one.counted} <= {2}


def test_placeholders_tags_and_keys_are_kept(spanish):
    assert not [(one.source, form) for one in spanish for form in one.forms if marks(form) != marks(one.source)]


def test_it_is_said_calmly_and_ends_as_the_english_does(spanish):
    ends = [(one.source[-20:], form[-20:]) for one in spanish for form in one.forms if _end(one.source) != _end(form)]
    assert not ends
    assert not [form for one in spanish for form in one.forms if "!" in form or "¡" in form]


def _end(text: str) -> str:
    return text[-1] if text[-1:] in ".?:" else ""


def test_the_compiled_file_says_what_the_written_one_does(name, spanish):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{name}.qm"))
    for one in spanish:
        for form, n in zip(one.forms, (1, 2) if one.counted else (-1,), strict=True):
            assert translator.translate(one.context, one.source, one.comment, n) == form, RENEW


def test_the_texts_are_those_of_the_program(tmp_path):
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists() and shutil.which("pyside6-lupdate") is None:
        pytest.skip("pyside6-lupdate is not here")
    files = sorted(str(path) for path in (ROOT / "bodymap").rglob("*.py"))
    fresh = tmp_path / "fresh.ts"
    alias = ["-tr-function-alias", "tr+=tr,QT_TR_NOOP+=later"]
    tool_name = str(tool) if tool.exists() else "pyside6-lupdate"
    subprocess.run([tool_name, "-silent", *alias, *files, "-ts", str(fresh)], check=True, timeout=120)

    def found(path: Path) -> set[tuple[str, str, str, bool]]:
        return {(one.context or "", one.source, one.comment, one.counted) for one in messages(path)}

    assert found(fresh) == found(FOLDER / "bodymap_es.ts"), RENEW


def test_the_texts_are_those_of_the_atlas():
    assert texts_of(load_atlas(), shipped_warning_signs()) == [
        one.source for one in messages(FOLDER / "atlas_es.ts")
    ], RENEW


def test_the_atlas_keeps_its_numbers():
    """A dose, a vertebra or an emergency number that changes on the way would be a danger; none may."""

    def numbers(text: str) -> list[str]:
        return sorted(re.findall(r"\d+", text))

    written = messages(FOLDER / "atlas_es.ts")
    changed = [m.source for m in written if numbers(m.source.replace(EMERGENCY, "112 or 911")) != numbers(m.forms[0])]
    assert not changed
    assert sum("112 o 911" in m.forms[0] for m in written) == sum(EMERGENCY in m.source for m in written) > 1


def test_a_safety_line_is_a_sentence():
    """Before "si" stands "Detente" or "No es para ti": what follows has a verb, or the line reads as broken."""
    spanish = {m.source: m.forms[0] for m in messages(FOLDER / "atlas_es.ts")}
    steps = [step for muscle in load_atlas().muscles.values() for step in muscle.self_care]
    lines = {spanish[line] for step in steps for line in (*step.stop_if, *step.not_if)}
    assert len(lines) > 500
    assert not {line for line in lines if not FINITE.search(line)}
