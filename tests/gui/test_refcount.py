"""PySide6 6.12 on Python 3.11 loses a reference to None at every void call and aborts after some 5,000."""

import sys

from PySide6.QtWidgets import QWidget

CALLS = 1000


def test_a_thousand_void_calls_lose_no_reference_to_none(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) - before > -CALLS / 10
