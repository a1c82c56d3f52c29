"""Every screen there is: its controls are named, Tab visits each and comes round, and where it is can be seen."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QSplitterHandle, QTabBar, QWidget

from bodymap.bench.pictures import scene as scenes
from bodymap.bench.pictures.screens import SCREENS
from bodymap.gui.look.settings import Settings
from bodymap.gui.look.styling import restyle

MORE = ("find", "plan", "keys")  # commands that open a window
NAMES = (*SCREENS, *(name for name in MORE if name not in SCREENS))


@pytest.fixture(scope="module")
def scene(qapp, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scenes, "stand_still", lambda: None)  # the time may go on here
        scene = scenes.Scene(tmp_path_factory.mktemp("scene"))
    scene.window.resize(1280, 800)
    yield scene
    scene.window.close()
    scene.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    scene.library.close()
    restyle(Settings())


@pytest.fixture
def screen(scene, request):
    """Bring a screen up; return what is to be looked at."""
    scene.fresh()
    widget = SCREENS[request.param](scene) if request.param in SCREENS else _by_command(scene, request.param)
    widget.activateWindow()
    scene.settle()
    yield widget
    scene.window.area_desk.show_panel()
    scene.fresh()


def _by_command(scene, name):
    scene.chosen().actions_[name].trigger()
    scene.settle()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())


@pytest.mark.parametrize("screen", NAMES, indirect=True)
def test_every_control_is_named(screen, assert_named):
    assert screen.windowTitle()
    assert_named(screen)


@pytest.mark.parametrize("screen", NAMES, indirect=True)
def test_tab_visits_every_control_shows_it_and_comes_round(qtbot, screen):
    expected = _stops(screen)
    focus = QApplication.focusWidget() or screen.nextInFocusChain()
    visited = []
    while focus not in visited and len(visited) < 200:
        visited.append(focus)
        if focus.focusPolicy() & Qt.FocusPolicy.TabFocus and not focus.isWindow() and focus.objectName() != "canvas":
            assert _is_seen(focus), f"{type(focus).__name__} {focus.accessibleName()}"
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
    missed = expected - set(visited)
    assert not missed, [f"{type(one).__name__} {one.accessibleName()}" for one in missed]


@pytest.mark.parametrize("screen", NAMES, indirect=True)
def test_the_way_back_also_brings_each_control_into_sight(qtbot, screen):
    focus = QApplication.focusWidget() or screen.nextInFocusChain()
    visited = []
    while focus not in visited and len(visited) < 200:
        visited.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert not focus.visibleRegion().isEmpty(), f"{type(focus).__name__} {focus.accessibleName()}"
    assert len(visited) > 1 or len(_stops(screen)) < 2


def _stops(screen):
    """Return what Tab should stop at; the canvas gives it on to an area."""
    return {
        widget
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is screen.window()
        and widget.focusProxy() is None
        and widget.objectName() != "canvas"
        and not isinstance(widget, QSplitterHandle)
        and not (isinstance(widget, QTabBar) and widget.count() < 2)
    }


def _is_seen(widget):
    """Return whether a control looks different with the keyboard."""
    window = widget.window()
    box = widget.rect().translated(widget.mapTo(window, QPoint(0, 0))).adjusted(-3, -3, 3, 3)
    focused = window.grab(box).toImage()
    widget.clearFocus()
    plain = window.grab(box).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)

    return focused != plain
