"""Screens are asked of the application."""

import re
from pathlib import Path

import bodymap


def test_no_widget_is_asked_for_its_screen():
    """PySide takes that screen for the widget's child and may delete it with the widget; see `gui/widgets/room.py`."""
    files = Path(bodymap.__file__).parent.rglob("*.py")
    assert not [path.name for path in files if re.search(r"\.screen\(\)", path.read_text())]
