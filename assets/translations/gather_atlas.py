"""Gathers the texts of `regions/` into atlas_es.ts: keeps what is translated, adds what is new, drops what is gone.

Run it at the top of the repository: python assets/translations/gather_atlas.py
"""

import xml.etree.ElementTree as ET
from pathlib import Path

from bodymap.atlas.loader import load_atlas
from bodymap.atlas.texts import texts_of
from bodymap.atlas.warnings import shipped_warning_signs
from bodymap.words import ATLAS

FILE = Path(__file__).with_name("atlas_es.ts")


def translated(path: Path) -> dict[str, str]:
    """Return what is translated in a .ts file, by its English."""
    said: dict[str, str] = {}
    for message in ET.parse(path).iter("message") if path.exists() else ():  # noqa: S314 - our own file
        text = message.findtext("translation")
        if text:
            said[message.findtext("source", "")] = text
    return said


def written(texts: list[str], said: dict[str, str]) -> ET.ElementTree:
    """Return the .ts file of these texts."""
    root = ET.Element("TS", version="2.1", language="es", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = ATLAS
    for text in texts:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = said.get(text, "")
        if text not in said:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    return ET.ElementTree(root)


if __name__ == "__main__":
    atlas, signs = load_atlas(), shipped_warning_signs()
    if atlas.faults or signs.faults:
        raise SystemExit("Region files are faulty; 'bodymap atlas check' lists what is wrong.")
    gathered = texts_of(atlas, signs)
    kept = translated(FILE)
    written(gathered, kept).write(FILE, encoding="utf-8", xml_declaration=True)
    print(f"{len(gathered)} texts, {len(set(gathered) - set(kept))} to translate.")
