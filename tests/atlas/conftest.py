"""A small atlas of one's own: two whole muscles that need no other file."""

import pytest

MUSCLE = """\
id: pectineus
name: Pectineus
latin: Musculus pectineus
about: A short muscle at the top of the inner thigh.
patterns:
  - id: belly
    name: In the groin
    felt: Deep in the groin.
    evidence: textbook
    press: {view: front, at: inguinal_mid -20 +40, find: Two fingers outside the pubic bone.}
    core:
      - CORE
signs: [groin_ache]
causes: [a wide step]
self_care:
  - kind: press
    title: Press it
    steps: [Rest one finger there.]
sources: ['A Textbook, 3rd ed. 2019']
"""
CORE = "ellipse: {view: front, at: [60, 850], radii: [20, 10]}"


@pytest.fixture
def region():
    """Return a function that writes a region file's text, with one core shape of one's choice."""

    def text(core=CORE, name="pectineus"):
        return MUSCLE.replace("CORE", core).replace("id: pectineus", f"id: {name}")

    return text


@pytest.fixture
def folder(tmp_path, region):
    """Return a folder of region files that holds one sound muscle, sartorius."""
    (tmp_path / "thigh").mkdir()
    (tmp_path / "thigh" / "sartorius.yaml").write_text(region(name="sartorius"))
    return tmp_path
