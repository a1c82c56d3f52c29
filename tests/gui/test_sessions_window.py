"""The sessions window: found, opened, named, given away, deleted and brought back, with real clicks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import shapely
from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog
from shapely import MultiPolygon

from bodymap.drawing.mark import Drawing, Mark
from bodymap.errors import BodymapError
from bodymap.gui.bodies.small_bodies import small_bodies
from bodymap.gui.cabinet.remove_person import RemovePerson
from bodymap.gui.cabinet.session_changes import FEW
from bodymap.gui.cabinet.session_rows import BODIES
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.panel.since_view import SinceView
from bodymap.gui.widgets.ask_text import TextQuestion
from bodymap.gui.window import opening
from bodymap.gui.window.window import Window
from bodymap.sessions.document import OPEN_SESSION
from bodymap.sessions.library import Library
from bodymap.sessions.search import PAGE
from bodymap.sessions.session import SELF, Care, Session, kept_ranking

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton
Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def spot(view="back", left=30.0, top=600.0, size=50.0, intensity=5) -> Mark:
    return Mark(view, MultiPolygon([shapely.box(left, top, left + size, top + size)]), intensity)


def session(day: int, **more) -> Session:
    moment = START + timedelta(days=day)
    return Session(created=moment, changed=moment, drawing=Drawing("neutral", (spot(top=600 + day % 5),)), **more)


@pytest.fixture
def show(qtbot, window):
    """Open the sessions window as its command does and return it."""

    def shown() -> SessionsDialog:
        window.actions_["sessions"].trigger()
        dialog = window.findChildren(SessionsDialog)[-1]
        qtbot.waitExposed(dialog)
        return dialog

    return shown


def titles(dialog) -> list[str]:
    model = dialog.sessions.model
    return [model.index(row).data() for row in range(model.rowCount())]


def press(qtbot, dialog, name):
    qtbot.mouseClick(dialog.sessions.card.buttons[name], LEFT)


def answer(qtbot, dialog, text):
    question = dialog.findChildren(TextQuestion)[-1]
    question.line.selectAll()
    qtbot.keyClicks(question.line, text)
    qtbot.mouseClick(question.confirm, LEFT)


def choose(dialog, *rows):
    page = dialog.sessions
    selection = page.list.selectionModel()
    selection.clearSelection()
    for row in rows:
        selection.select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def choose_person(dialog, name):
    dialog.people.box.setCurrentIndex(dialog.people.box.findText(name))


def test_an_empty_library_says_what_to_do(show):
    dialog = show()
    assert "paint where it hurts" in dialog.sessions.empty.text()
    assert dialog.sessions.empty.isVisible()
    assert not dialog.sessions.card.isVisible()


def test_newest_first_and_other_orders(show, library):
    for day, title in enumerate(["b", "a", "c"]):
        library.save(session(day, title=title))
    dialog = show()
    assert titles(dialog) == ["c", "a", "b"]
    for order, expected in (("oldest", ["b", "a", "c"]), ("title", ["a", "b", "c"])):
        dialog.sessions.order.setCurrentIndex(dialog.sessions.order.findData(order))
        assert titles(dialog) == expected


def test_search_looks_in_title_note_tags_and_muscles(qtbot, show, library):
    library.save(session(0, title="Long drive"))
    library.save(session(1, title="x", note="after running"))
    library.save(session(2, title="y", tags=("office",)))
    library.save(
        session(3, title="z", ranking=({"muscle": "gluteus_medius", "side": "left", "pattern": "p", "score": 1.0},))
    )
    dialog = show()
    for words, expected in (("drive", ["Long drive"]), ("RUNNING", ["x"]), ("office", ["y"]), ("gluteus med", ["z"])):
        dialog.sessions.search.clear()
        qtbot.keyClicks(dialog.sessions.search, words)
        assert titles(dialog) == expected
    qtbot.keyClicks(dialog.sessions.search, " nowhere")
    assert titles(dialog) == []
    assert "Try fewer words" in dialog.sessions.empty.text()


def test_only_pages_that_are_looked_at_are_loaded(show, library):
    with library.writing() as db:
        for day in range(3 * PAGE):
            library.put(db, session(day, title=str(day)))
    dialog = show()
    model = dialog.sessions.model
    assert model.total == 3 * PAGE
    assert model.rowCount() < 3 * PAGE
    assert dialog.sessions.count.text() == f"{3 * PAGE} sessions"
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert titles(dialog) == [str(day) for day in reversed(range(3 * PAGE))]


@pytest.mark.parametrize(
    ("key", "modifier", "chosen"), [(Key.Key_A, CTRL, 3 * PAGE), (Key.Key_End, Qt.KeyboardModifier.NoModifier, 1)]
)
def test_all_and_the_end_mean_those_too_that_are_not_loaded_yet(qtbot, show, library, key, modifier, chosen):
    with library.writing() as db:
        for day in range(3 * PAGE):
            library.put(db, session(day, title=str(day)))
    page = show().sessions
    qtbot.keyClick(page.list, key, modifier)
    assert len(page.chosen()) == chosen
    assert page.chosen()[-1].title == "0"


def test_among_everybody_s_a_row_says_whose_it_is(show, library):
    anna = library.people.add("Anna")
    library.save(session(0, title="Hers", person=anna.id))
    dialog = show()
    choose_person(dialog, "Everybody")
    page = dialog.sessions

    def said() -> str:
        return page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said().startswith("Hers, Anna, ")
    everybody_s = page.list.viewport().grab().toImage()
    choose_person(dialog, "Anna")
    assert "Anna" not in said()
    assert page.list.viewport().grab().toImage() != everybody_s, "seen too"


def test_opening_one_brings_back_its_paint(qtbot, window, show, library):
    kept = session(0, title="First", note="since May")
    library.save(kept)
    dialog = show()
    press(qtbot, dialog, "open")
    assert window.document.session.id == kept.id
    assert window.document.drawing.marks[0].area.equals(kept.drawing.marks[0].area)
    assert window.panel.title.text() == "First"
    assert window.panel.note.toPlainText() == "since May"


def test_rename_and_tags_reach_the_library_and_the_open_session(qtbot, window, show, library):
    kept = session(0, title="Old")
    library.save(kept)
    window.open_session(kept.id)
    dialog = show()
    press(qtbot, dialog, "rename")
    answer(qtbot, dialog, "New name")
    press(qtbot, dialog, "tags")
    answer(qtbot, dialog, "office,  after   running, office")
    entry = library.entry(kept.id)
    assert (entry.title, entry.tags) == ("New name", ("office", "after running"))
    assert titles(dialog) == ["New name"]
    assert window.panel.title.text() == "New name"
    window.document.save()
    assert library.entry(kept.id) == entry, "the open session knows its new name"


def test_tags_that_are_confirmed_as_they_were_stay(qtbot, show, library):
    many = (*(f"study-group-{number:02d}" for number in range(20)), "neck, left")
    kept = session(0, title="a" * 300, tags=many)
    library.save(kept)
    dialog = show()
    for what in ("tags", "rename"):
        press(qtbot, dialog, what)
        question = dialog.findChildren(TextQuestion)[-1]
        qtbot.mouseClick(question.confirm, Qt.MouseButton.LeftButton)
    assert (library.entry(kept.id).tags, library.entry(kept.id).title) == (many, "a" * 300)


def test_tags_of_several_are_added_to_what_each_has(qtbot, show, library):
    library.save(session(0, title="a", tags=("office",)))
    library.save(session(1, title="b"))
    dialog = show()
    choose(dialog, 0, 1)
    press(qtbot, dialog, "tags")
    answer(qtbot, dialog, "travel")
    assert {entry.title: entry.tags for entry in library.entries()} == {"a": ("office", "travel"), "b": ("travel",)}


def test_opening_the_session_that_stands_there_keeps_what_can_be_undone(window, drag):
    drag("back", (40, 620), (40, 760))
    drag("back", (60, 620), (60, 700))
    first = window.document.drawing.marks[:1]
    window.open_session(window.document.session.id)
    window.actions_["undo"].trigger()
    assert window.document.drawing.marks == first


def test_delete_can_be_undone_and_leaves_the_open_session_empty(qtbot, window, show, library):
    one, two = session(0, title="One"), session(1, title="Two")
    for kept in (one, two):
        library.save(kept)
    window.open_session(two.id)
    dialog = show()
    press(qtbot, dialog, "delete")
    assert titles(dialog) == ["One"]
    assert window.document.drawing.marks == ()
    assert window.document.session.id != two.id
    assert "Deleted: Two" in dialog.notice.text
    qtbot.mouseClick(dialog.notice._act, LEFT)
    assert titles(dialog) == ["Two", "One"]
    assert dialog.sessions.chosen()[0].id == two.id
    assert window.document.session.id == two.id, "it stands in the window again"
    assert len(window.document.drawing.marks) == 1
    assert window.panel.title.text() == "Two"


def test_what_was_begun_in_place_of_a_deleted_session_stays(qtbot, window, show, library):
    two = session(1, title="Two")
    library.save(two)
    window.open_session(two.id)
    dialog = show()
    press(qtbot, dialog, "delete")
    window.document.paint(spot(size=20.0))
    begun = window.document.session.id
    qtbot.mouseClick(dialog.notice._act, LEFT)
    assert window.document.session.id == begun


def test_ctrl_z_brings_a_deleted_session_back_while_it_is_offered_and_the_keyboard_stays(qtbot, show, library):
    for day in range(2):
        library.save(session(day, title=str(day)))
    dialog = show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    rows = dialog.sessions.list
    rows.setFocus()
    qtbot.keyClick(rows, Key.Key_Delete)
    qtbot.keyClick(rows, Key.Key_Z, CTRL)
    assert titles(dialog) == ["1", "0"]
    assert rows.hasFocus()
    qtbot.keyClick(rows, Key.Key_Delete)
    dialog.notice._act.setFocus()
    dialog.notice._act.click()
    assert rows.hasFocus(), "not what stands beside the button that went"
    qtbot.keyClick(rows, Key.Key_Delete)
    dialog.notice._close.click()
    qtbot.keyClick(rows, Key.Key_Z, CTRL)
    assert titles(dialog) == ["0"], "it is offered no more"


def test_several_are_deleted_and_restored_together(qtbot, show, library):
    for day in range(4):
        library.save(session(day, title=str(day)))
    dialog = show()
    choose(dialog, 0, 2)
    qtbot.keyClick(dialog.sessions.list, Qt.Key.Key_Delete)
    assert titles(dialog) == ["2", "0"]
    qtbot.mouseClick(dialog.notice._act, LEFT)
    assert titles(dialog) == ["3", "2", "1", "0"]


def test_people_keep_their_sessions_apart(qtbot, window, show, library):
    mine = session(0, title="Mine")
    library.save(mine)
    dialog = show()
    dialog.people.add.trigger()
    answer(qtbot, dialog, "Anna")
    assert dialog.people.box.currentText() == "Anna"
    assert titles(dialog) == []
    assert "No sessions of Anna yet" in dialog.sessions.empty.text()
    qtbot.mouseClick(dialog.new_button, LEFT)
    window.document.paint(spot())
    anna = library.people.named("Anna").id
    assert library.entry(window.document.session.id).person == anna
    assert window.status.saved.text() == "Saved on this computer, for Anna"
    dialog = show()
    assert dialog.people.box.currentText() == "Anna", "it opens where one is"
    assert len(titles(dialog)) == 1
    choose_person(dialog, "You")
    assert titles(dialog) == ["Mine"]
    choose_person(dialog, "Everybody")
    assert len(titles(dialog)) == 2


def test_whose_it_is_stands_beside_its_name_where_there_are_several_people(qtbot, window, show, library):
    head = window.panel.head
    assert head.person.isHidden()
    dialog = show()
    dialog.people.add.trigger()
    answer(qtbot, dialog, "Bernd")
    assert (head.person.text(), head.person.isVisible()) == ("You", True)
    qtbot.mouseClick(dialog.new_button, LEFT)
    assert (head.person.text(), head.title.accessibleDescription()) == ("Bernd", "For Bernd")
    assert window.document.session.empty, "it is said before the first stroke"
    dialog = show()
    dialog.people.rename.trigger()
    answer(qtbot, dialog, "Bernd B.")
    assert head.person.text() == "Bernd B."
    window.new_session()
    assert head.person.text() == "Bernd B.", "and goes on with the same client"
    window.document.paint(spot())
    window.settings.set("theme", "dark")
    assert window.panel.head.person.text() == "Bernd B.", "also built anew"


def test_the_offer_to_go_on_says_whose_session_it_is(qtbot, library):
    library.save(session(0, title="Visit 3", person=library.people.add("Anna").id))
    library.remember(OPEN_SESSION, library.entries()[0].id)
    window = Window(library)
    qtbot.addWidget(window)
    window.show()
    opening.offer_to_go_on(window, None)
    assert "'Visit 3'" in window.notice.text
    assert "is kept, for Anna" in window.notice.text
    assert window.panel.head.person.text() == "You", "for whom painting begins one"


def test_a_session_is_given_to_another_person_and_back(qtbot, show, library):
    library.people.add("Anna")
    kept = session(0, title="Hers")
    library.save(kept)
    dialog = show()
    next(action for action in dialog.sessions.card.give_menu.actions() if action.text() == "Anna").trigger()
    assert titles(dialog) == []
    choose_person(dialog, "Anna")
    assert titles(dialog) == ["Hers"]
    qtbot.mouseClick(dialog.notice._act, LEFT)
    assert library.entry(kept.id).person == SELF


def test_people_are_renamed_and_removed_when_they_have_no_sessions(qtbot, show, library):
    library.people.add("Anna")
    dialog = show()
    choose_person(dialog, "Anna")
    dialog.people.rename.trigger()
    answer(qtbot, dialog, "Anna B.")
    assert dialog.people.box.currentText() == "Anna B."
    dialog.people.remove.trigger()
    assert dialog.people.box.currentText() == "You"
    assert [person.id for person in library.people.all()] == [SELF]


def test_a_second_person_of_one_name_is_refused(qtbot, show, library):
    library.people.add("Carla")
    dialog = show()
    dialog.people.add.trigger()
    answer(qtbot, dialog, "carla")
    assert "somebody called 'carla' already" in dialog.notice.text
    assert [person.name for person in library.people.all()] == ["", "Carla"]


def test_people_without_a_name_can_be_told_apart(show, library):
    first, second = library.people.add(), library.people.add()
    names = show().people.names()
    assert names[second.id] == f"{names[first.id]} (2)"


def test_people_are_found_by_name_and_sessions_offered_to_others_only(show, library):
    for name in ("Zoe", "Anna K.", "Özge", "Bernd"):
        library.people.add(name)
    library.save(session(0, person=library.people.named("Bernd").id))
    dialog = show()
    box, menu = dialog.people.box, dialog.sessions.card.give_menu
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["You", "Everybody", "", "Anna K.", "Bernd", "Özge", "Zoe"]
    choose_person(dialog, "Bernd")
    assert [action.text() for action in menu.actions()] == ["You", "Anna K.", "Özge", "Zoe"]
    menu.actions()[1].trigger()
    assert dialog.notice.text == "Given to Anna K.: 1 session."


def test_where_there_is_nobody_else_it_is_said_how_to_give_a_session_away(show, library):
    library.save(session(0))
    (only,) = show().sessions.card.give_menu.actions()
    assert (only.text(), only.isEnabled()) == ("Add a person first, under People", False)


def test_who_has_done_self_care_is_removed_only_after_it_was_asked(qtbot, show, library):
    anna = library.people.add("Anna").id
    library.care.add(Care("soleus", "Wall", "worse", anna))
    dialog = show()
    choose_person(dialog, "Anna")
    dialog.people.remove.trigger()
    (question,) = dialog.findChildren(RemovePerson)
    assert question.words.text().startswith("Self-care was done 1 time.")
    assert question.stay.isDefault()
    qtbot.mouseClick(question.stay, LEFT)
    assert [care.helped for care in library.care.of(anna)] == ["worse"]
    dialog.people.remove.trigger()
    qtbot.mouseClick(dialog.findChildren(RemovePerson)[-1].remove, LEFT)
    assert dialog.people.box.currentText() == "You"
    assert (library.care.of(), len(library.people.all())) == ([], 1)


def test_somebody_with_sessions_is_not_removed(show, library):
    anna = library.people.add("Anna").id
    library.save(session(0, person=anna))
    dialog = show()
    choose_person(dialog, "Anna")
    dialog.people.remove.trigger()
    assert "still has 1 session," in dialog.notice.text
    assert dialog.people.box.currentText() == "Anna"


def test_what_is_painted_after_its_person_was_removed_is_the_owner_s(window, show, drag, library):
    window.cabinet.new_session(library.people.add("Anna").id)
    dialog = show()
    assert dialog.people.box.currentText() == "Anna"
    dialog.people.remove.trigger()
    assert window.document.session.person == SELF
    dialog.close()
    drag("back", (30, 560), (60, 600))
    assert window.document.saved
    assert [entry.person for entry in library.entries()] == [SELF]


def test_the_small_picture_shows_the_paint_on_the_right_side(qapp):
    # The person's left lies at the viewer's left on the back, which is the right half of the picture.
    drawing = Drawing("neutral", (spot("back", 40.0, 600.0, 120.0, 10),))
    bare, painted = (small_bodies(one, BODIES).toImage() for one in (Drawing("neutral"), drawing))
    changed = [
        (x, y) for x in range(bare.width()) for y in range(bare.height()) if bare.pixel(x, y) != painted.pixel(x, y)
    ]
    middle = BODIES.width() * 0.75
    assert changed
    assert all(BODIES.width() / 2 < x < middle for x, _ in changed)
    assert small_bodies(drawing, QSize(300, 236), 2.0).width() == 600


def test_a_read_only_library_offers_only_to_look(show, library, monkeypatch):
    library.save(session(0, title="Kept"))
    monkeypatch.setattr(library, "read_only", True)
    monkeypatch.setattr(library, "_why_read_only", "The library was made by a newer bodymap.")
    dialog = show()
    buttons = dialog.sessions.card.buttons
    assert "newer bodymap" in dialog.notice.text
    assert buttons["open"].isEnabled()
    assert not any(buttons[name].isEnabled() for name in ("rename", "tags", "give", "delete"))
    assert not dialog.new_button.isEnabled()


def test_revisiting_shows_what_today_says_otherwise_and_keeps_the_ranking_of_the_day(qtbot, window, library):
    painted = session(0, title="Then")
    today = kept_ranking(window.studio.engine.candidates(painted.drawing))
    day = (today[1], today[0], *today[2:-1], {**today[-1], "muscle": "frontalis"})
    library.save(replace(painted, ranking=day, atlas="of that day"))
    window.open_session(painted.id)
    line = window.panel.since
    assert line.isVisible()
    assert (
        "The atlas has changed since then: of the leading muscles, 2 moved up or down, 1 came in and 1 dropped out"
        in line.words.text()
    )
    line.words.linkActivated.emit("since")
    view = window.findChildren(SinceView)[-1]
    text = view.words.toPlainText()
    assert "That day" in text
    assert "was 2nd, now 1st" in text
    assert "no longer among the first" in text
    view.close()
    window.document.set_title("Another name")
    assert library.read(painted.id).ranking == day, "a new name leaves the ranking of the day alone"
    window.document.paint(spot("front"))
    assert not line.isVisible()
    assert library.read(painted.id).atlas == window.studio.atlas.version


def test_nothing_is_said_where_today_agrees(window, library):
    painted = session(0)
    today = kept_ranking(window.studio.engine.candidates(painted.drawing))
    library.save(replace(painted, ranking=today, atlas=window.studio.atlas.version))
    window.open_session(painted.id)
    assert not window.panel.since.isVisible()


def test_the_example_keeps_no_sessions(qtbot, qapp):
    from bodymap.gui.window.window import Window

    window = Window(None)
    qtbot.addWidget(window)
    window.show()
    window.actions_["sessions"].trigger()
    assert "The example keeps no sessions" in window.notice.text
    assert not window.findChildren(QDialog)


def test_what_another_window_does_is_seen_on_coming_back(window, show, library):
    for day in range(3):
        library.save(session(day, title=str(day)))
    dialog = show()
    choose(dialog, 2)
    other = Library(library.path)
    other.delete(other.find().entries[0].id)
    other.people.add("Anna")
    other.close()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    assert titles(dialog) == ["1", "0"]
    assert [entry.title for entry in dialog.sessions.chosen()] == ["0"], "what is chosen stays chosen"
    assert dialog.people.box.findText("Anna") > 0


def test_a_session_that_another_window_deleted_is_said_to_be_kept_again_once(window, library):
    library.save(session(0, title="Back"))
    key = library.entries()[0].id
    window.open_session(key)
    other = Library(library.path)
    other.delete(key)
    other.close()
    window.document.paint(spot("front"))
    assert "deleted in another window" in window.notice.text
    assert library.has(key)
    window.notice.hide()
    window.document.paint(spot("front", 80))
    assert window.notice.text == ""


def test_a_session_that_another_window_changed_goes_on_as_one_of_its_own(window, library):
    library.save(session(0, title="Back"))
    key = library.find().entries[0].id
    window.open_session(key)
    other = Library(library.path)
    other.save(replace(other.load(key), note="theirs"))
    other.close()
    window.document.paint(spot("front"))
    assert window.notice.text == (
        "Another window has changed this session too. Both are kept: what stands here goes on as a session of its own, "
        "'Back (other window)'."
    )
    assert window.status.saved.text() == "Saved on this computer"
    assert library.read(key).note == "theirs"
    assert len(library.read(window.document.session.id).drawing.marks) == 2


def test_a_change_of_look_writes_nothing(window, library):
    """What another window deleted does not come back, and what it changed is not parted, since nobody did anything."""
    keys = []
    for day in range(2):
        window.new_session()
        window.document.paint(spot(top=600 + day))
        keys.append(window.document.session.id)
    deleted, changed = keys
    other = Library(library.path)
    other.delete(deleted)
    other.save(replace(other.load(changed), note="theirs"))
    window.building.anew()
    assert (window.notice.text, library.count(SELF)) == ("", 1)
    other.restore(deleted)
    window.open_session(deleted)
    other.delete(deleted)
    other.close()
    window.building.anew()
    assert (window.notice.text, library.has(deleted)) == ("", False)


def test_what_was_painted_before_it_could_be_ranked_is_kept_with_its_ranking(qtbot, qapp, engine, library):
    early = Window(library)
    qtbot.addWidget(early)
    early.document.paint(spot())
    (entry,) = library.entries()
    assert not library.read(entry.id).ranking
    early.building.anew()
    early.take_engine(engine)
    assert library.read(entry.id).ranking


def test_open_shows_the_newer_version_that_another_window_made_of_what_stands_here(window, library):
    window.document.paint(spot())
    key = window.document.session.id
    other = Library(library.path)
    theirs = other.load(key)
    drawing = replace(theirs.drawing, marks=(*theirs.drawing.marks, spot("front")))
    other.save(replace(theirs, note="worse since yesterday", drawing=drawing))
    other.close()
    window.open_session(key)
    assert window.document.session.note == "worse since yesterday"
    assert len(window.document.drawing.marks) == 2
    window.document.paint(spot(left=-80))
    assert (window.notice.text, library.count(SELF)) == ("", 1)


def test_the_offer_to_go_on_goes_with_the_session(qtbot, window, show, library):
    window.document.paint(spot())
    key = window.document.session.id
    window.document._begin(Session())
    opening.offer_to_go_on(window, None)
    assert "last session" in window.notice.text
    dialog = show()
    choose(dialog, 0)
    press(qtbot, dialog, "delete")
    dialog.close()
    assert not library.has(key)
    assert window.notice.text == ""


def test_what_was_deleted_elsewhere_is_not_opened_from_the_offer_to_go_on(window, library):
    window.document.paint(spot())
    key = window.document.session.id
    window.document._begin(Session())
    opening.offer_to_go_on(window, None)
    other = Library(library.path)
    other.delete(key)
    other.close()
    window.notice.take_up()
    assert window.notice.text == "That session is no longer in the library."
    assert window.document.session.id != key


def test_the_pain_of_one_session_does_not_go_on_in_the_next(window, library):
    brush, anna = window.brush, library.people.add("Anna").id
    hers = session(0, person=anna)
    library.save(hers)
    for go_on in (lambda: window.cabinet.new_session(anna), lambda: window.open_session(hers.id), window.new_session):
        brush.set_radius(33)
        brush.set_intensity(9)
        brush.set_quality("numb")
        window.document.paint(spot())
        assert (brush.intensity, brush.quality) == (9, "numb"), "it stays within one"
        go_on()
        assert (brush.intensity, brush.quality, brush.radius_mm) == (5, "aching", 33)
        assert window.bar.brush.quality.currentData() == "aching"


def test_the_sessions_window_closes_once_what_is_deleted_is_and_the_undo_is_offered_behind_it(
    qtbot, window, show, library
):
    """Closed at once, it was gone before it was told: the deleted session stood there still, and came back."""
    for day in range(FEW + 1):
        library.save(session(day))
    key = library.entries()[0].id
    window.open_session(key)
    dialog = show()
    dialog.sessions.list.selectAll()
    press(qtbot, dialog, "delete")
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: "Deleted: 21 sessions" in window.notice.text, timeout=20_000)
    assert not any(one.isVisible() for one in window.findChildren(SessionsDialog))
    assert (window.document.session.empty, library.count(SELF)) == (True, 0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.notice.take_up()
    qtbot.waitUntil(lambda: window.document.session.id == key, timeout=20_000)
    assert library.count(SELF) == FEW + 1


def test_an_undo_that_is_offered_behind_the_sessions_window_is_offered_in_another_look_too(
    qtbot, window, show, library
):
    for day in range(FEW + 1):
        library.save(session(day))
    dialog = show()
    dialog.sessions.list.selectAll()
    press(qtbot, dialog, "delete")
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: "Deleted: 21 sessions" in window.notice.text, timeout=20_000)
    window.building.anew()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "Deleted: 21 sessions" in window.notice.text
    window.notice.take_up()
    qtbot.waitUntil(lambda: library.count(SELF) == FEW + 1, timeout=20_000)


def test_what_was_undone_before_is_not_offered_again_when_the_sessions_window_closes(qtbot, window, show, library):
    eve = library.people.add("Eve").id
    for day in range(FEW + 1):
        library.save(session(day))
    changes, entries = show().sessions.changes, library.entries()
    changes.give(entries[:1], eve, "Eve")
    changes.undo()
    changes.tag(entries, ["office"])
    window.findChild(SessionsDialog).reject()
    qtbot.waitUntil(lambda: not changes.busy, timeout=20_000)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(SessionsDialog)))
    assert window.notice.isHidden()


def test_why_nothing_could_be_deleted_is_seen_though_the_window_was_to_close(qtbot, window, show, library, monkeypatch):
    for day in range(FEW + 1):
        library.save(session(day))

    def full(*_):
        raise BodymapError("The disk is full; make room.")

    monkeypatch.setattr(Library, "delete", full)
    dialog = show()
    dialog.sessions.list.selectAll()
    press(qtbot, dialog, "delete")
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.notice.text == "The disk is full; make room.", timeout=20_000)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_where_the_chosen_person_was_removed_elsewhere_the_list_is_of_whom_the_box_says(window, show, library):
    library.save(session(0))
    anna = library.people.add("Anna").id
    dialog = show()
    choose_person(dialog, "Anna")
    assert titles(dialog) == []
    other = Library(library.path)
    other.people.remove(anna)
    other.close()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    assert dialog.people.person == SELF
    assert len(titles(dialog)) == 1
