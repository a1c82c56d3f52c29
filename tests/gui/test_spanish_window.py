"""Everything the window says is Spanish in Spanish: nothing is left in English but what is the same in both."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from bodymap.gui.cabinet.compare_view import CompareView
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.find.find_dialog import FindDialog
from bodymap.gui.help import versions
from bodymap.gui.look import language
from bodymap.report.clinician_text import Report, body_html, facts
from bodymap.sessions.session import Care

# What reads the same in both languages: names, formats, short words, and what the person wrote.
SAME = {
    "bodymap", "English", "Español", "No", "PDF", "FHIR R4B", "FHIR R4B...", "My title", "my tag", "My note",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _english_again():
    yield
    language.use("en")


def rows(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model else []


SAID = (
    (QWidget, lambda w: (w.windowTitle(), w.toolTip(), w.accessibleName(), w.accessibleDescription())),
    (QAction, lambda action: (action.text(), action.toolTip(), action.iconText())),
    (QMenu, lambda menu: (menu.title(),)),
    (QLabel | QAbstractButton, lambda one: (one.text(),)),
    (QLineEdit | QPlainTextEdit | QTextEdit, lambda edit: (edit.placeholderText(),)),
    (QTextEdit, lambda edit: edit.toPlainText().splitlines()),
    (QComboBox, lambda box: [box.itemText(row) for row in range(box.count())]),
    (QTabWidget, lambda tabs: [tabs.tabText(page) for page in range(tabs.count())]),
    (QListView, rows),
)


def plain(text: str) -> str:
    """Return a text without tags and keys."""
    return re.sub(r"<[^>]+>|&(?!\w+;)", "", text).strip()


def words_of(top: QWidget) -> set[str]:
    """Return all that a window says to eye and ear, as far as it holds words."""
    things = [top, *top.findChildren(QObject)]
    texts = {plain(text) for thing in things for kind, say in SAID if isinstance(thing, kind) for text in say(thing)}
    return {text for text in texts if re.search(r"[A-Za-z]{2}", text)}


def opened_pages(window) -> set[str]:
    """Return what the window says over all its pages, with a muscle open and questions asked."""
    found = set()
    for page in range(window.panel.pages.count()):
        window.panel.pages.setCurrentIndex(page)
        found |= words_of(window)
    window.panel.pages.setCurrentIndex(0)
    window.panel.list.select("iliopsoas")
    window.panel.warnings.ask()
    return found | words_of(window)


@pytest.fixture
def painted(window, drag):
    drag("back", (40, 620), (40, 760))
    drag("front", (60, 800), (60, 900))
    window.document.set_title("My title")
    window.document.set_note("My note")
    window.document.set_tags(("my tag",))
    return window


def in_both(window, say) -> set[str]:
    """Return what is said alike in English and in Spanish."""
    heard = []
    for setting in ("en", "es"):
        window.settings.set("language", setting)
        window.building.anew()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        heard.append(say())
    assert all(len(texts) > 2 for texts in heard)
    return heard[0] & heard[1]


def test_the_window_leaves_nothing_in_english(painted):
    atlas = painted.studio.atlas
    published = {plain(text) for muscle in atlas.muscles.values() for text in (*muscle.sources, muscle.latin)}
    assert not in_both(painted, lambda: opened_pages(painted)) - SAME - published


def test_the_sessions_window_leaves_nothing_in_english(painted, qtbot):
    library = painted.document.library

    def say() -> set[str]:
        dialog = SessionsDialog(library, painted.studio.atlas, painted.works)
        qtbot.addWidget(dialog)
        found = words_of(dialog)
        for page in ("over_time", "library"):
            dialog.show_page(page)
            found |= words_of(dialog)
        dialog.show_page("sessions")
        dialog.sessions.list.selectAll()
        return found | words_of(dialog)

    left = in_both(painted, say) - SAME
    assert not {text for text in left if str(library.path.parent) not in text}


def test_the_comparison_leaves_nothing_in_english(painted, qtbot, drag):
    library = painted.document.library
    before = library.read(painted.document.session.id)
    painted.new_session()
    drag("back", (90, 300), (90, 420))
    after = library.read(painted.document.session.id)

    def say() -> set[str]:
        view = CompareView(before, after, painted.studio.atlas)
        qtbot.addWidget(view)
        return words_of(view)

    assert not in_both(painted, say) - SAME


LICENCES = re.compile(r"[\w.+-]*\d[\w.,+-]*|MIT|PSF-2.0|.*(LGPL|BSD).*")


@pytest.mark.parametrize("command", ["find", "areas", "versions", "about"])
def test_what_a_command_opens_leaves_nothing_in_english(painted, command):
    names = (
        {word for part in versions.parts() for word in (part.name, part.version, part.licence)}
        if command == "versions"
        else set()
    )

    def say() -> set[str]:
        painted.actions_[command].trigger()
        QCoreApplication.processEvents()
        opened = [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]
        found = set().union(*map(words_of, opened or [painted]))
        for dialog in opened:
            dialog.close()
        return found

    left = in_both(painted, say) - SAME - names
    latin = {muscle.latin for muscle in painted.studio.atlas.muscles.values()}
    assert not {text for text in left if text not in latin and not LICENCES.fullmatch(text)}


def test_a_report_is_told_in_spanish_only(painted, drag):
    painted.document.answer_press("iliopsoas left psoas_upper", "my_pain")
    painted.document.answer_sign("worse_sitting", "yes")
    painted.document.answer_warnings(["fever"], "no")
    earlier = painted.document.session
    later = replace(earlier, drawing=replace(earlier.drawing, marks=earlier.drawing.marks[:1]))
    care = Care("iliopsoas", painted.studio.atlas.muscles["iliopsoas"].self_care[0].title, "yes")
    report = Report(later, painted.studio.atlas, "", earlier, (care,))

    def say() -> set[str]:
        document = QTextDocument()
        document.setHtml(body_html(report))
        lines = {*document.toPlainText().splitlines(), *(text for fact in facts(report) for text in fact)}
        return {line.strip() for line in lines if re.search(r"[A-Za-z]{3}", line)}

    assert not in_both(painted, say) - SAME


def test_iliopsoas_is_told_in_spanish_only(painted):
    def say() -> set[str]:
        painted.panel.list.select("iliopsoas")
        tabs = painted.panel.detail.tabs
        pages = " ".join(tabs.widget(page).toPlainText() for page in range(tabs.count()))
        return {sentence.strip() for sentence in re.split(r"[.;:\n]", pages) if " " in sentence.strip()}

    muscle = painted.studio.atlas.muscles["iliopsoas"]
    published = " ".join((*muscle.sources, muscle.latin))
    left = {sentence for sentence in in_both(painted, say) if sentence not in published}
    assert not left


def test_every_key_of_a_spanish_menu_is_there_once(window):
    window.settings.set("language", "es")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    menus = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [match[1].lower() for text in texts if (match := re.search(r"&(\w)", text))]
        assert len(keys) == len(set(keys)), texts


def test_to_go_back_is_no_view_of_the_body(painted, qtbot):
    painted.settings.set("language", "es")
    painted.actions_["find"].trigger()
    qtbot.waitUntil(lambda: not painted.works.busy)
    finder = next(top for top in QApplication.topLevelWidgets() if isinstance(top, FindDialog) and top.isVisible())
    assert (finder.back.text(), finder.forward.text()) == ("Atrás", "Adelante")
    finder.close()
