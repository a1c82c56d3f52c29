"""What the window is furnished with once it is seen: bodies, bars and panel, and the desks that do its work."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenuBar

from bodymap.body.figure import load_figure
from bodymap.gui.cabinet.cabinet import Cabinet
from bodymap.gui.cabinet.unsaved import Unsaved
from bodymap.gui.canvas.canvas import Canvas
from bodymap.gui.canvas.mark_desk import MarkDesk
from bodymap.gui.canvas.status_line import StatusLine
from bodymap.gui.find.find_desk import FindDesk
from bodymap.gui.hand_on.hand_on import HandOn
from bodymap.gui.help.help_desk import HelpDesk
from bodymap.gui.menus import menus
from bodymap.gui.menus.actions import make_actions
from bodymap.gui.menus.look_menus import look_actions
from bodymap.gui.menus.recent_files import RecentFiles, recent_menu
from bodymap.gui.panel.advice_box import AdviceBox
from bodymap.gui.panel.panel import Panel
from bodymap.gui.studio.readiness import Readiness
from bodymap.gui.studio.studio import Studio
from bodymap.gui.texts.warning_text import why_no_plan
from bodymap.gui.tools.brush_state import TOOLS, BrushState
from bodymap.gui.tools.mark_bar import TopBar
from bodymap.gui.tools.rail import Rail, exclusive, heed_toggles
from bodymap.gui.tools.strength_keys import StrengthKeys
from bodymap.gui.widgets.in_sight import InSight
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.parts import Parts
from bodymap.gui.widgets.work import Waiting, Works
from bodymap.gui.window import window_memory
from bodymap.gui.window.area_desk import AreaDesk
from bodymap.gui.window.drops import Drops
from bodymap.gui.window.file_desk import FileDesk
from bodymap.gui.window.window_layout import arranged
from bodymap.sessions.document import Document

if TYPE_CHECKING:
    from bodymap.gui.window.window import Window
    from bodymap.sessions.library import Library

ZOOM_STEP = 1.25


def provide(window: "Window", library: "Library | None") -> None:
    """Give the window what stays when it is built anew: document, brush, and what works beside it."""
    window.document = Document(library)
    window.unsaved = Unsaved(window, window.document, lambda: window.canvas.let_go())  # noqa: PLW0108 - of then
    window.brush = BrushState()
    window_memory.put_brush_back(window.brush, window.settings)
    window.works = Works(window)
    window.hand_on = HandOn(window.works, lambda: window.studio.engine, lambda: (window, window.notice))


def furnish(window: "Window") -> None:
    """Make all that is seen over the window's document, and put it in its place."""
    document, brush, works = window.document, window.brush, window.works
    window.canvas = canvas = Canvas(load_figure(document.drawing.figure), brush)
    window.panel = panel = Panel()
    window.notice = notice = Notice()
    window.advice = AdviceBox()
    window.status = status = StatusLine()
    window.studio = studio = Studio(document, brush, canvas, panel, works, notice)
    window.area_desk = AreaDesk(document, brush, canvas, status, panel)
    window.readiness = ready = Readiness(works, notice, lambda: window.studio.engine, window)
    window.cabinet = Cabinet(window, document, studio, panel, notice, window.hand_on, ready, window.unsaved)
    window.recent = RecentFiles(window.settings)
    window.files = FileDesk(window, document, panel, window.cabinet, notice, window.recent, ready)
    Drops(window, window.files.take_dropped)
    window.finding = FindDesk(window, studio, notice, works)
    window.bar = bar = TopBar(brush)
    parts = {"bodies": canvas, "strength": bar.brush.intensity, **panel.parts()}
    window.help = HelpDesk(window, studio, window.settings, parts)
    window.marks = MarkDesk(window, document, canvas, bar, notice, status)
    window.actions_ = make_actions(window, _commands(window))
    _arrange(window)
    _fill_menus(window)
    _wire(window)


def close_dialogs(window: "Window") -> None:
    """Close the dialogs over the window."""
    for dialog in window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not dialog.close():  # it asks first
            dialog.hide()
        dialog.deleteLater()


def dialog_over(window: "Window", *, blocking: bool) -> QDialog | None:
    """Return a dialog over the window, or what waits for a work there; `blocking`: only such as nothing goes past."""
    for dialog in window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if isinstance(dialog, Waiting) or (dialog.isVisible() and (dialog.isModal() or not blocking)):
            return dialog
    modal = QApplication.activeModalWidget()
    return modal if isinstance(modal, QDialog) else None


def clear(window: "Window", built: Iterable[QObject]) -> None:
    """Take away what was `built`, and the dialogs over it; the brush is heard by nobody any more."""
    close_dialogs(window)
    window.canvas.cancel_stroke()
    window.document.on_change.clear()
    window.document.on_session.clear()
    window.settings.set("list_share", window.panel.splitter.share)
    for part in built:
        _mute(part)
        part.deleteLater()
    window.brush = window.brush.copy()
    window.setMenuBar(QMenuBar())


def _mute(part: QObject) -> None:
    """Let no key be heard by what is taken away and not yet gone; it would be one key for two commands."""
    for kind in (QAction, QShortcut):
        for heard in (part, *part.findChildren(kind)):
            if isinstance(heard, kind):
                heard.setEnabled(False)


def _arrange(window: "Window") -> None:
    act, panel, area_desk = window.actions_, window.panel, window.area_desk
    rail = Rail(
        (
            [act[tool] for tool in TOOLS],
            [act["mirror"], act["round_the_side"]],
            [act["undo"], act["redo"], act["clear"]],
            [act["new"], act["sessions"]],
        )
    )
    middle = (window.bar, window.canvas, window.status)
    whole = arranged(rail, (window.advice, window.notice), middle, area_desk.side)
    whole.escaped.connect(lambda: panel.warnings.put_away() or window.studio.put_away())
    window.setCentralWidget(whole)
    window.parts = Parts(
        (
            *((part, None) for part in (window.advice, window.notice, window.bar)),
            (window.canvas, window.canvas.areas.enter),
            (panel.pages, panel.enter_page),
            (panel.warnings, None),
            (panel.detail, panel.detail.enter),
            *((part, None) for part in (area_desk.page, rail)),
        )
    )


def _fill_menus(window: "Window") -> None:
    window.figures = menus.figure_actions(window, window.set_figure, lambda: window.document.drawing.figure).actions()
    window.looks = look_actions(window, window.settings)
    lists: dict[str, menus.Several] = {
        menus.FIGURE_MENU: window.figures,
        menus.RECENT_MENU: recent_menu(window.menuBar(), window.recent, window.files.open_recent),
        **window.looks,
    }
    menus.fill_menus(window.menuBar(), window.actions_, lists)


def _commands(window: "Window") -> dict[str, Callable[[], object]]:
    brush = window.brush
    commands: dict[str, Callable[[], object]] = {
        "new": window.new_session,
        "open": window.files.ask_open,
        "save_as": window.files.ask_save,
        "sessions": window.cabinet.show_sessions,
        "over_time": partial(window.cabinet.show_sessions, "over_time"),
        "library": partial(window.cabinet.show_sessions, "library"),
        "all": window.cabinet.hand_all,
        "import": window.cabinet.ask_import,
        "note": window.panel.toggle_note,
        "plan": window.cabinet.guides.show_plan,
        "quit": window.close,
        "areas": window.area_desk.toggle_page,
        "next_part": lambda: window.parts.go(1),
        "previous_part": lambda: window.parts.go(-1),
        "list_room": partial(window.panel.give_list_room, 1),
        "muscle_room": partial(window.panel.give_list_room, -1),
        "undo": window.marks.undo,
        "redo": window.marks.redo,
        "clear": window.marks.clear,
        "mirror": lambda: brush.set_mirror(window.actions_["mirror"].isChecked()),
        "round_the_side": lambda: brush.set_round_the_side(window.actions_["round_the_side"].isChecked()),
        "smaller": lambda: brush.set_radius(brush.radius_mm - 3),
        "larger": lambda: brush.set_radius(brush.radius_mm + 3),
        "zoom_in": lambda: window.canvas.zoom(ZOOM_STEP),
        "zoom_out": lambda: window.canvas.zoom(1 / ZOOM_STEP),
        "fit": window.canvas.fit,
        "find": window.finding.open,
        **window.help.commands(),
    }
    for tool in TOOLS:
        commands[tool] = partial(brush.set_tool, tool)
    for what in menus.HANDED:
        commands[what] = partial(window.cabinet.hand, what)
    return commands


def _wire_head(window: "Window") -> None:
    """Let the head show what the document calls its session, whatever fails after, and the document hear of it."""
    document, head = window.document, window.panel.head
    head.show_session(document.session)
    head.titled.connect(document.set_title)
    head.noted.connect(document.set_note)
    document.on_session.append(lambda: head.show_session(document.session))


def _wire(window: "Window") -> None:
    exclusive([window.actions_[tool] for tool in TOOLS], window)
    for name in ("mirror", "round_the_side"):
        window.actions_[name].setCheckable(True)
    heed_toggles(window.actions_, window.brush)
    window.brush.changed.connect(window.show_state)
    window.canvas.hovered.connect(lambda view, x, y: window.status.show_place(view, x, y, window.canvas.figure))
    canvas, legend = window.canvas, window.status.legend
    for told in (canvas.stroke_began, canvas.stroke_ended, canvas.stroke_cancelled, canvas.hinted):
        told.connect(window.show_steps)
    canvas.showed.connect(lambda: legend.show_signs(canvas.seen, canvas.shown))
    window.canvas.zoomed.connect(window.show_state)
    window.status.offer(*(window.actions_[name] for name in ("zoom_out", "zoom_in", "fit")))
    _wire_head(window)
    window.panel.plan.clicked.connect(window.actions_["plan"].trigger)
    studio, advice = window.studio, window.advice
    studio.cautioned.connect(lambda: advice.show_caution(studio.caution, studio.warnings.signs))
    studio.cautioned.connect(lambda: window.panel.hold_plan(why_no_plan(studio.caution)))
    advice.read.connect(window.document.read_warnings)
    advice.read.connect(window.panel.warnings.button.setFocus)
    advice.change.connect(window.panel.warnings.ask)
    window.document.on_change.append(window.show_state)
    window.document.on_change.append(window.notice.look_again)
    window.cabinet.changed.connect(window.show_state)
    window.readiness.given_up.connect(window.show_state)
    window.document.on_begun = window.brush.begin_anew
    window.document.on_error = window.failed
    window.document.on_saved_again = window.saved_again
    window.document.on_kept_again = window.cabinet.kept_again
    window.document.on_parted = window.cabinet.parted
    StrengthKeys(window.canvas, window.marks.set_intensity)
    InSight(window)
