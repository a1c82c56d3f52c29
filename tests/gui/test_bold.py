"""What stands out in a text is the bundled semibold: a heavier weight would be smeared from it."""

import pytest
from PySide6.QtWidgets import QLabel

from bodymap.bench.pictures.fit import faults
from bodymap.gui.help.first_run import FirstNote

LOW_BACK = ((38, 575), (38, 740))


def bolder(window) -> list[str]:
    return [fault for fault in faults(window) if "bolder" in fault]


@pytest.mark.parametrize("page", range(4))
def test_no_page_of_the_panel_asks_for_more_than_semibold(window, drag, page):
    drag("back", *LOW_BACK)
    window.panel.list.select("iliopsoas")
    window.panel.pages.setCurrentIndex(page)
    assert bolder(window) == []


def test_the_first_note_asks_for_no_more_than_semibold(qtbot):
    note = FirstNote()
    qtbot.addWidget(note)
    note.show()
    assert bolder(note) == []


def test_a_label_that_is_falsely_bold_is_seen(qtbot):
    label = QLabel("<b>Left only:</b> none")
    qtbot.addWidget(label)
    parent = FirstNote()
    qtbot.addWidget(parent)
    parent.layout().addWidget(label)
    parent.show()
    assert bolder(parent) == ["QLabel has 'Left only:' bolder than the face"]
