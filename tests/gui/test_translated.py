"""Every text of the main window goes through the translator: here one that puts brackets round all it is asked."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from bodymap import words

QTS_OWN = {"Scroll Left", "Scroll Right"}
SAME = re.compile(r"[\W\d_]*(Musculus iliopsoas|bodymap|\([^()]*\))?[\W\d_]*")  # signs, names, keys


@pytest.fixture
def bracketed(window):
    words.speak(lambda _context, text, _comment, n: f"⟦{text.replace('%n', str(n))}⟧")
    window.building.anew()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()  # what was built anew finds its place
    yield window
    words.speak(None)


def texts(widget: QWidget):
    """Yield every text that a person sees or hears of a widget."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTextBrowser):
        block = widget.document().begin()
        while block.isValid():
            yield block.text()
            block = block.next()


def bare(window) -> set[str]:
    """Return what has no brackets and is no source of the chosen muscle, which stays as it was published."""
    chosen = window.panel.list.current
    sources = window.studio.atlas.muscles[chosen.candidate.muscle].sources if chosen else ()
    said = {text for widget in window.findChildren(QWidget) for text in texts(widget)}
    said |= {action.text() for menu in window.menuBar().actions() for action in (menu, *menu.menu().actions())}
    said |= {action.toolTip() for action in window.actions_.values()}
    said -= {*QTS_OWN, *sources}
    return {
        rest for text in said if not SAME.fullmatch(rest := _outside(re.sub(r"<style>.*?</style>|<[^>]*>", "", text)))
    }


def _outside(text: str) -> str:
    """Return what of a text stands outside all brackets."""
    inner = re.compile(r"⟦[^⟦⟧]*⟧")
    while inner.search(text):
        text = inner.sub("", text)
    return text.strip()


def test_nothing_is_said_past_the_translator(bracketed, drag):
    window = bracketed
    assert bare(window) == set()
    drag("back", (38, 575), (38, 740))
    assert window.panel.list.select("iliopsoas")
    window.panel.warnings.set_open(open_=True)
    rows = window.panel.list.rows
    assert all(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)[0] == "⟦" for row in range(rows.rowCount()))
    for page in range(window.panel.pages.count()):
        window.panel.pages.setCurrentIndex(page)
        assert bare(window) == set(), page
    window.studio.document.answer_warnings(window.studio.caution.open[:1], "yes")
    assert not window.advice.isHidden()
    assert bare(window) == set()
