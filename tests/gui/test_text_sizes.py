"""Text from 100 to 200 % in every theme: the window and the sessions window keep their size, and no text is cut."""

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from bodymap.gui.cabinet.damaged import NotOpened
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.cabinet.unsaved import CLOSE, UnsavedQuestion
from bodymap.gui.look import theme
from bodymap.gui.look.language import use
from bodymap.gui.look.palettes import THEMES
from bodymap.gui.menus.look_menus import SIZES
from bodymap.gui.panel import candidate_rows
from bodymap.gui.widgets.elided import Elided
from bodymap.report.muscle_names import everyday_name
from bodymap.report.side_words import side_word
from bodymap.sessions.store import DamagedLibraryError
from bodymap.words import tr

SCREEN = QSize(1280, 800)
BUTTONS = (QPushButton, QToolButton, QComboBox, QCheckBox)


LOOKS = [
    *((name, size, "en") for name in THEMES for size in (SIZES if name == "light" else (SIZES[0], SIZES[-1]))),
    *(("dark", size, "es") for size in (SIZES[0], SIZES[-1])),
]


@pytest.fixture(params=LOOKS, ids=str)
def looked(request, window, qapp):
    name, size, language = request.param
    window.settings.set("language", language)
    window.settings.set("theme", name)
    window.settings.set("text_percent", size)
    settle()
    assert theme.look().theme is THEMES[name]
    assert theme.look().percent == size
    yield window
    use("en")
    theme.apply(qapp)


def settle():
    """Let the old parts go and the new ones find their places."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(4):
        QApplication.processEvents()


def cut(root: QWidget) -> list[str]:
    """Return the words of every visible part of `root` that has less room than they need."""
    return [
        _words(part) for part in root.findChildren(QWidget) if part.isVisible() and part.window() is root and _cut(part)
    ]


def _cut(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.text():
        return _short_label(part) or _beyond(part)
    if isinstance(part, BUTTONS) and _words(part):
        hint = part.sizeHint()
        return part.width() < hint.width() or part.height() < hint.height() or _beyond(part)
    if isinstance(part, QTabBar):
        tabs = range(part.count())
        short = any(part.tabRect(tab).width() < part.tabSizeHint(tab).width() for tab in tabs)
        return short or part.tabRect(part.count() - 1).right() >= part.width()
    return False


def _short_label(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) or label.width() < label.minimumSizeHint().width()
    if isinstance(label, Elided) and label.text() in label.toolTip():
        return False  # it gives way, and tells the whole beside it
    return label.width() < label.sizeHint().width()


def _beyond(part: QWidget) -> bool:
    """Whether it sticks out of a part that it lies in; up and down out of a page that scrolls is meant."""
    parent = part.parentWidget()
    while parent is not None:
        box = QRect(part.mapTo(parent, QPoint(0, 0)), part.size())
        if box.left() < 0 or box.right() > parent.width():
            return True
        if isinstance(parent.parentWidget(), QAbstractScrollArea) or parent.isWindow():
            return False
        if box.top() < 0 or box.bottom() > parent.height():
            return True
        parent = parent.parentWidget()
    return False


def _words(part: QWidget) -> str:
    if isinstance(part, QTabBar):
        return " / ".join(part.tabText(tab) for tab in range(part.count()))
    return part.currentText() if isinstance(part, QComboBox) else part.text()


def test_the_window_has_room_for_all_its_words(looked, drag):
    window = looked
    assert window.size() == SCREEN, "large text does not push the window over the screen's edge"
    drag("back", (38, 575), (38, 740))
    for chosen in (False, True):
        for page in range(window.panel.pages.count()):
            window.panel.pages.setCurrentIndex(page)
            settle()
            assert cut(window) == []
        assert chosen or window.panel.list.select("iliopsoas")
    window.panel.warnings.set_open(open_=True)
    settle()
    assert cut(window) == []
    window.document.answer_warnings(window.studio.caution.open[:1], "yes")
    settle()
    assert cut(window) == []
    assert window.size() == SCREEN
    window.document.answer_warnings(window.studio.caution.asked, "no")
    window.document.answer_warnings(["cancer"], "seen")
    window.panel.warnings.ask()
    settle()
    row = window.panel.warnings.row("cancer")
    assert row.looked.isVisible()
    assert cut(window) == []
    assert row.visibleRegion().boundingRect().size() == row.size(), "and the page has gone there"
    window.document.answer_warnings(["both_legs"], "yes")
    settle()
    bodies, line = (QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in (window.canvas, window.status))
    assert not bodies.intersects(line), "also with the advice above there is room for the bodies"


def test_the_sessions_window_has_room_for_all_its_words(qtbot, looked, drag, library):
    window = looked
    drag("back", (38, 575), (38, 740))
    window.document.set_title("After the long drive")
    dialog = SessionsDialog(library, window.studio.atlas, window.works, window)
    dialog.resize(SCREEN)
    dialog.show()
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        qtbot.waitUntil(lambda: not window.works.busy)  # what is worked out beside the window is said
        settle()
        assert cut(dialog) == []
        assert dialog.size() == SCREEN
    dialog.close()
    window.works.finish()


def test_a_question_about_what_may_be_lost_has_room_for_all_its_words(looked, drag):
    window = looked
    drag("back", (38, 575), (38, 740))
    window.document.set_note("worse at night")
    path = window.library.path
    window.document.fault = str(window.library._not_saved(sqlite3.OperationalError("database or disk is full")))
    damaged = NotOpened(path, DamagedLibraryError(path, sqlite3.DatabaseError("file is not a database")), window)
    for dialog in (UnsavedQuestion(window.document, tr(CLOSE), window), damaged):
        dialog.show()
        settle()
        assert cut(dialog) == []
        assert dialog.height() <= SCREEN.height()
        dialog.close()


@pytest.mark.parametrize("size", SIZES)
def test_px_grow_with_the_text(qapp, size):
    theme.apply(qapp, theme.Look(percent=size))
    assert theme.px(40) == {100: 40, 125: 50, 150: 60, 175: 70, 200: 80}[size]
    assert theme.face(theme.NORMAL).pixelSize() == round(14 * size / 100)
    theme.apply(qapp)


@pytest.mark.parametrize("speech", ["en", "es"])
@pytest.mark.parametrize(("size", "panel"), [(100, 380), (125, 410), (150, 512)])
def test_no_name_in_the_ranked_list_is_cut(qapp, atlas, speech, size, panel):
    theme.apply(qapp, theme.Look(percent=size))
    use(speech)
    try:
        strong, small = theme.face(theme.NORMAL, strong=True), QFontMetrics(theme.face(theme.SMALL, strong=True))
        wide = panel - 2 * 16 - theme.px(28) - 1
        side = max(small.horizontalAdvance(side_word(side)) for side in ("left", "right", "both", "midline")) + 16
        for muscle in atlas.muscles.values():
            name = everyday_name(muscle)
            first, rest, _ = candidate_rows.name_lines(name, strong, wide, wide - side - 8)
            assert f"{first} {rest}".strip() == name
            assert QFontMetrics(strong).horizontalAdvance(first) <= wide
    finally:
        use("en")
        theme.apply(qapp)


def test_a_row_is_as_high_for_a_long_name_as_for_a_short_one(window, drag):
    drag("back", (-60, 420), (60, 420))
    rows = window.panel.list
    assert len({rows.sizeHintForIndex(rows.rows.index(place)).height() for place in range(len(rows.rows.rows))}) == 1


def test_the_words_beside_a_bar_keep_their_room_when_the_text_grows(qapp):
    rooms = {}
    for size in SIZES:
        theme.apply(qapp, theme.Look(percent=size))
        font = theme.face(theme.SMALL)
        rooms[size] = candidate_rows._room("explains 100%", font)
        assert rooms[size] > QFontMetrics(font).horizontalAdvance("explains 100%")
    theme.apply(qapp)
    assert rooms[200] > 1.9 * (rooms[100] - 8)
