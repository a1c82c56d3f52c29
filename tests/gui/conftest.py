"""A real window, offscreen, over a library of its own, with the whole atlas."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bodymap.gui.look import theme
from bodymap.gui.widgets import spoken
from bodymap.gui.window.window import Window
from bodymap.sessions.library import Library

Role = QAccessible.Role
PLACES = {Role.Client, Role.LayeredPane, Role.Window, Role.Dialog, Role.StaticText, Role.Separator, Role.Splitter}
NO_ROLE = {Role.NoRole, Role.Grip}
Drag = Callable[..., None]


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def window(qtbot, qapp, engine, library):
    theme.apply(qapp)
    window = Window(library)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.take_engine(engine)
    window.show()
    qtbot.waitExposed(window)
    yield window
    # By now it is closed; let it go, or every later test restyles it along with its own.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def drag(qtbot, window):
    """Drag the pointer through points given as x, y in mm of the body frame on a view."""

    def act(view: str, *points: tuple[float, float]) -> None:
        canvas = window.canvas
        px = [canvas.stage.to_px(x, y, view).toPoint() for x, y in points]
        qtbot.mouseMove(canvas, px[0])
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=px[0])
        for before, after in pairwise(px):
            for step in range(1, 9):
                at = before + (after - before) * step / 8
                _move(canvas, at)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=px[-1])

    return act


def _move(canvas, at: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    spot = QPointF(at)
    QApplication.sendEvent(
        canvas, QMouseEvent(QEvent.Type.MouseMove, spot, spot, none, left, Qt.KeyboardModifier.NoModifier)
    )


@dataclass(frozen=True)
class Told:
    """What a screen reader is told of one thing that can be seen."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    checked: bool
    place: QRect
    widget: QWidget | None


@pytest.fixture
def drop(window):
    """Drag a file over the window and let it fall, as another program does; the events that it was sent."""

    def bring(url, offered=Qt.DropAction.CopyAction | Qt.DropAction.MoveAction):
        data, sent = QMimeData(), []
        data.setUrls([url])
        for moment in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
            at = QPointF(5, 5) if moment is QDropEvent else QPoint(5, 5)
            event = moment(at, offered, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            event.setDropAction(Qt.DropAction.MoveAction)  # as some propose
            QApplication.sendEvent(window, event)
            sent.append((event.isAccepted(), event.dropAction()))
            if not event.isAccepted():  # nothing more would come
                break
        return sent

    return bring


@pytest.fixture
def told():
    """Return a function: a widget -> all that a screen reader is told of in it, in order."""

    def act(widget: QWidget) -> list[Told]:
        found = []
        rest = [QAccessible.queryAccessibleInterface(widget)]
        while rest:
            one = rest.pop()
            state = one.state()
            if one.isValid() and not state.invisible:
                name, words = one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description)
                flags = bool(state.focusable), bool(state.checked)
                found.append(Told(one.role(), name, words, *flags, one.rect(), one.object()))
            rest += [one.child(place) for place in reversed(range(one.childCount())) if one.child(place)]
        # Nothing of Qt's own is kept: its interfaces go with their widgets, and Qt for Python does not notice.
        return found

    return act


@pytest.fixture
def heard(monkeypatch):
    """Return all that a screen reader is told by itself from now on, in order."""
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


@pytest.fixture
def assert_named(told):
    """Return a function that fails where a control of a widget has no name or no role."""

    def act(widget):
        spoken.name_parts(widget.window())
        labelled = {label.buddy() for label in widget.window().findChildren(QLabel)}
        for one in told(widget):
            if one.role == Role.ComboBox:
                assert one.widget in labelled, f"of a combo box only its label is told: {one.name}"
            where = f"{one.role} {type(one.widget).__name__}"
            assert one.role not in NO_ROLE, where
            if one.description != "separator" and (one.role not in PLACES or one.focusable):
                assert one.name.strip(), where
                assert "<" not in one.name, one.name

    return act
