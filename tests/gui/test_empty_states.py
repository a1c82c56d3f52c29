"""Every list and page that has nothing in it says what to do next."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication
from shapely import box

from bodymap.body.areas import areas
from bodymap.body.figure import FIGURES, load_figure
from bodymap.body.frame import VIEWS
from bodymap.gui.bodies.body_labels import LABELS_PX, TITLE_PX
from bodymap.gui.bodies.canvas_art import PAD_PX, WRAPPED, message_box
from bodymap.gui.bodies.stage import Stage
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.hand_on.import_results import results_html
from bodymap.gui.look import theme
from bodymap.sessions.session import Session

WIDE = ((824, 466), 200)  # between the legs there is no room for large text, beside them there is


@pytest.fixture
def page(window, qtbot):
    """Return a function that shows a page of the sessions window."""

    def shown(name):
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: not window.works.busy)
        return next(child for child in window.children() if isinstance(child, SessionsDialog) and child.isVisible())

    return shown


def test_the_list_and_the_pages_beside_it(window):
    panel = window.panel
    assert "Paint on the body" in panel.state.text()
    for place in range(panel.pages.count()):
        panel.pages.setCurrentIndex(place)  # each is filled when it is seen
    assert "Paint first" in panel.questions.widget().findChildren(type(panel.state))[0].text()
    assert "Paint first" in panel.together.toPlainText()
    assert "Paint first" in panel.sides.kind.text()
    assert panel.sides.leaders.text() == ""
    hint = panel.parts()["care"].findChild(type(panel.state), "quiet").text()
    assert "Choose a muscle" in hint
    assert "Ctrl+F" in hint


def test_a_place_that_no_pattern_reaches(window, engine):
    window.panel.show_candidates([], engine.atlas, painted=True, unexplained=1.0)
    assert "let someone look" in window.panel.state.text()


def test_no_sessions(page):
    assert "paint where it hurts" in page("sessions").sessions.empty.text()


def test_no_sessions_of_somebody(page, library):
    library.people.add("Anna")
    dialog = page("sessions")
    dialog.people.box.setCurrentIndex(dialog.people.box.findText("Anna"))
    assert "No sessions of Anna yet" in dialog.sessions.empty.text()
    assert "New session" in dialog.sessions.empty.text()


def test_nothing_found(page, library):
    library.save(Session(title="One"))
    dialog = page("sessions")
    dialog.sessions.search.setText("zzz")
    assert "Try fewer words" in dialog.sessions.empty.text()


def test_no_time_and_one_session(page, library, window, qtbot):
    dialog = page("over_time")
    assert "After two or more" in dialog.over_time.empty.text()
    dialog.close()
    library.save(Session(title="One"))
    dialog = page("over_time")
    assert "One session so far" in dialog.over_time.words.text()
    library.save(Session(title="Two"))
    dialog.over_time.refresh()
    qtbot.waitUntil(lambda: not window.works.busy)
    assert "One session so far" not in dialog.over_time.words.text()


def test_a_library_without_backups(page, library, qtbot, window):
    dialog = page("library")
    assert dialog.library.none.isVisible()
    assert "Back up now" in dialog.library.none.text()
    dialog.library.buttons["backup"].click()
    qtbot.waitUntil(lambda: not window.works.busy)
    assert not dialog.library.none.isVisible()
    assert dialog.library.list.isVisible()


def test_an_import_with_nothing_in_it():
    assert "holds no session" in results_html([], lambda _key: "")


def test_nothing_to_hand_on(window):
    window.actions_["report"].trigger()
    assert "paint first" in window.notice.text


@pytest.mark.parametrize(("size", "percent"), [(s, p) for s in ((824, 707), (1464, 987)) for p in (100, 200)] + [WIDE])
@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.usefixtures("qapp")
def test_the_first_word_covers_no_part_of_a_body(name, size, percent):
    font = theme.face(15)
    font.setPixelSize(15 * percent // 100)
    stage = Stage()
    stage.head = theme.px(LABELS_PX if percent > 100 else TITLE_PX)
    stage.resize(QSizeF(*size))
    place = message_box(stage, QSizeF(*size).toSize(), QFontMetrics(font), "Click or paint where it hurts.")
    assert place.width() > 0
    corners = [stage.to_stage(corner) for corner in (place.topLeft(), place.bottomRight())]
    for view in VIEWS:
        (left, top), (right, bottom) = [
            (stage.to_body(place_, view)[1], corner.y())
            for place_, corner in zip((place.topLeft(), place.bottomRight()), corners, strict=True)
        ]
        pill = box(min(left, right), top, max(left, right), bottom)
        assert not load_figure(name).outline[view].intersects(pill)


@pytest.mark.parametrize("size", [(824, 466), (568, 424), (824, 707)])
def test_the_first_word_stays_on_the_canvas_at_twice_the_size(qapp, size):
    theme.apply(qapp, theme.Look(percent=200))
    try:
        stage = Stage()
        stage.resize(QSizeF(*size))
        metrics = QFontMetrics(theme.face(theme.NORMAL, strong=True))
        place = message_box(stage, QSizeF(*size).toSize(), metrics, "Click or paint where it hurts.")
        assert QRectF(0, 0, *size).contains(place)
        inner = place.adjusted(PAD_PX, 0, -PAD_PX, 0)
        needed = metrics.boundingRect(inner.toRect(), WRAPPED, "Click or paint where it hurts.")
        assert needed.height() <= place.height()
    finally:
        theme.apply(qapp)


def test_the_first_word_goes_while_an_area_has_the_keyboard_or_the_ring(qtbot, window):
    canvas, ink = window.canvas, QColor(theme.current().accent).rgb()
    for _ in range(4):
        QApplication.processEvents()

    def seen():
        place = message_box(
            canvas.stage, canvas.size(), QFontMetrics(theme.face(theme.NORMAL, strong=True)), canvas.message
        )
        return canvas.grab().toImage().pixel(int(place.left()) + 6, int(place.center().y())) == ink

    assert seen()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.areas.current is not None
    assert not seen()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert seen()
    canvas.areas.point_at(areas(canvas.figure)[0])
    assert not seen()
