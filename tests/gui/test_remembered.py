"""The window stands where it stood, with the brush it had; recent drawings are listed, and leave the list when gone."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from bodymap.gui.look.settings import Settings
from bodymap.gui.menus.recent_files import MOST, RecentFiles, recent_menu
from bodymap.gui.start.app import example
from bodymap.gui.window.window import Window
from bodymap.gui.window.window_memory import put_window_back
from bodymap.sessions.library import Library


@pytest.fixture
def settings(tmp_path, qapp):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def start(qtbot, tmp_path, settings):
    """Return a function that starts the window over the same library and settings."""
    libraries = []

    def begin():
        libraries.append(Library(tmp_path / "library.sqlite3"))
        window = Window(libraries[-1], settings)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield begin
    for library in libraries:
        library.close()


def _recent(window):
    """Return the words of the menu of recent drawings."""
    menu = next(
        action.menu()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if action.menu() and "recent" in action.text()
    )
    menu.aboutToShow.emit()
    return menu


def test_the_window_the_panel_and_the_brush_come_back(start):
    first = start()
    first.resize(1300, 760)
    first.panel.show_detail(visible=True)
    first.panel.splitter.moveSplitter(250, 1)  # as a drag does
    parted = first.panel.splitter.sizes()
    first.brush.set_tool("lasso")
    first.brush.set_radius(33)
    first.brush.set_intensity(8)
    first.brush.set_quality("tingling")
    first.close()

    second = start()
    assert second.height() == 760  # the test's screen is narrower than the window
    second.panel.show_detail(visible=True)
    assert second.panel.splitter.sizes() == pytest.approx(parted, abs=1)
    brush = second.brush
    assert (brush.tool, brush.radius_mm, brush.intensity, brush.quality) == ("lasso", 33, 5, "aching")
    assert second.actions_["lasso"].isChecked()


def test_a_window_stands_where_it_stood(qtbot, settings):
    first = QMainWindow()
    qtbot.addWidget(first)
    first.setGeometry(QRect(40, 50, 500, 400))
    settings.set("geometry", first.saveGeometry())
    second = QMainWindow()
    qtbot.addWidget(second)
    assert put_window_back(second, settings)
    assert second.geometry() == QRect(40, 50, 500, 400)


def test_the_eraser_is_not_what_one_begins_with(start):
    first = start()
    first.brush.set_tool("eraser")
    first.close()
    assert start().brush.tool == "brush"


def test_nonsense_in_the_settings_is_passed_over(start, settings):
    for name, value in (("tool", "chisel"), ("radius_mm", "wide")):
        settings.set(name, value)
    settings.set("geometry", b"\x00\x01nonsense")
    window = start()
    brush = window.brush
    assert (brush.tool, brush.radius_mm) == ("brush", 18)


def test_a_window_that_stood_on_a_screen_that_is_gone_is_put_where_it_can_be_seen(qtbot, settings):
    far = QMainWindow()
    qtbot.addWidget(far)
    far.setGeometry(QRect(9000, 7000, 900, 600))
    settings.set("geometry", far.saveGeometry())
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(800, 600)
    put_window_back(window, settings)
    shown = QGuiApplication.primaryScreen().availableGeometry().intersected(window.geometry())
    assert shown.width() >= 160
    assert shown.height() >= 80


def test_the_parted_panel_outlives_a_change_of_theme(start):
    window = start()
    window.panel.show_detail(visible=True)
    window.panel.splitter.moveSplitter(240, 1)
    before = _share(window)
    window.building.anew()
    window.panel.show_detail(visible=True)
    window.panel.grab()
    assert _share(window) == pytest.approx(before, abs=0.01)
    assert before < 0.42


def _share(window):
    """Return how much of the panel the list has."""
    upper, lower = window.panel.splitter.sizes()
    return upper / (upper + lower)


def test_recent_drawings_stand_latest_first_and_once(settings, tmp_path):
    recent = RecentFiles(settings)
    paths = [tmp_path / f"{number}.bodymap.json" for number in range(10)]
    for path in (*paths, paths[5]):
        recent.add(path)
    assert recent.paths == [paths[5], *(paths[n] for n in (9, 8, 7, 6, 4, 3, 2))]
    assert len(recent.paths) == MOST
    assert RecentFiles(Settings(tmp_path / "settings.ini")).paths == recent.paths
    recent.clear()
    assert recent.paths == []


def test_the_menu_opens_a_recent_drawing_and_can_be_cleared(start, tmp_path):
    window = start()
    saved = tmp_path / "one & two.bodymap.json"
    saved.write_bytes(example().read_bytes())
    assert [action.isEnabled() for action in _recent(window).actions()] == [False]
    window.open_file(saved)
    window.new_session()
    first, _, clear = _recent(window).actions()
    assert first.text() == f"&1  one && two.bodymap.json, in {tmp_path}" or "..." in first.text()
    assert first.toolTip() == str(saved)
    first.trigger()
    assert window.document.session.title == "one & two"
    assert window.document.drawing.marks
    clear.trigger()
    assert [action.isEnabled() for action in _recent(window).actions()] == [False]


def test_a_recent_drawing_that_is_gone_says_so_and_leaves_the_list(start, tmp_path):
    window = start()
    path = tmp_path / "mine.bodymap.json"
    window.save_file(path)
    assert window.recent.paths == [path]
    path.unlink()
    _recent(window).actions()[0].trigger()
    assert "is not there any more" in window.notice.text
    assert str(path) in window.notice.text
    assert window.recent.paths == []


def test_only_paths_are_kept(start, tmp_path):
    window = start()
    window.document.set_title("A secret name")
    window.document.set_note("A secret note")
    window.save_file(tmp_path / "mine.bodymap.json")
    window.close()
    text = (tmp_path / "settings.ini").read_text()
    assert "mine.bodymap.json" in text
    assert "secret" not in text


def test_a_file_that_cannot_be_opened_does_not_get_into_the_list(start, tmp_path):
    window = start()
    bad = tmp_path / "bad.bodymap.json"
    bad.write_text("{}")
    window.open_file(bad)
    assert window.recent.paths == []


def test_the_example_writes_no_settings(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    window = Window(None)
    qtbot.addWidget(window)
    window.brush.set_intensity(9)
    window.close()
    assert list(tmp_path.rglob("*")) == []


def test_the_menu_of_recent_drawings_is_named(qtbot, settings):
    owner = QMainWindow()
    qtbot.addWidget(owner)
    assert recent_menu(owner, RecentFiles(settings), lambda _path: None).title() == "Open &recent"
