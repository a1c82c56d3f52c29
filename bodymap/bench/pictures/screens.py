"""Every screen there is, once: its name, and how one comes to it. A new dialog is a line here."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from bodymap.bench.pictures.scene import Scene, Show
from bodymap.care.course import PhaseKind
from bodymap.gui.cabinet.compare_view import CompareView
from bodymap.gui.cabinet.damaged import NotOpened
from bodymap.gui.cabinet.sessions_dialog import SessionsDialog
from bodymap.gui.find.find_dialog import FindDialog
from bodymap.gui.guide.guide_window import GuideWindow
from bodymap.gui.hand_on.import_results import ImportResults
from bodymap.gui.start.crash_dialog import CrashDialog, kept
from bodymap.gui.tools.select import SelectTool
from bodymap.gui.widgets.ask_text import TextQuestion
from bodymap.gui.widgets.work import Waiting
from bodymap.ranking.warnings import SEEN
from bodymap.sessions.intake import ADDED, HERE, Taken
from bodymap.sessions.library import GONE
from bodymap.sessions.record import UNREADABLE
from bodymap.sessions.store import DamagedLibraryError
from bodymap.words import tr


def _empty(scene: Scene) -> QWidget:
    scene.window.new_session()
    return scene.window


def _tab(place: int) -> Show:
    def show(scene: Scene) -> QWidget:
        scene.chosen().panel.detail.tabs.setCurrentIndex(place)
        return scene.window

    return show


def _page(place: int) -> Show:
    def show(scene: Scene) -> QWidget:
        scene.chosen().panel.pages.setCurrentIndex(place)
        return scene.window

    return show


def _asked(scene: Scene) -> QWidget:
    scene.chosen().panel.warnings.ask()
    return scene.window


def _looked_at(scene: Scene) -> QWidget:
    """Answer yes to what stays true, say that a doctor has looked, and no to the rest."""
    document = scene.chosen().document
    document.answer_warnings(scene.window.studio.caution.asked, "no")
    document.answer_warnings(["cancer"], SEEN)
    scene.window.panel.warnings.ask()
    return scene.window


def _held(scene: Scene) -> QWidget:
    """Answer yes to the first question about warning signs."""
    document = scene.chosen().document
    document.answer_warnings(scene.window.studio.caution.asked[:1], "yes")
    scene.window.panel.detail.tabs.setCurrentIndex(2)
    return scene.window


def _noticed(scene: Scene) -> QWidget:
    scene.window.notice.say(tr(GONE))
    return scene.window


def _command_on_window(name: str) -> Show:
    def show(scene: Scene) -> QWidget:
        scene.window.actions_[name].trigger()
        return scene.window

    return show


def _command(name: str) -> Show:
    return lambda scene: scene.do(name)


def _no_sessions(scene: Scene) -> QWidget:
    dialog = scene.do("sessions")
    assert isinstance(dialog, SessionsDialog)  # noqa: S101 - that is what the command opens
    dialog.people.choose(scene.anna)
    return dialog


def _several(scene: Scene) -> QWidget:
    dialog = scene.do("sessions")
    assert isinstance(dialog, SessionsDialog)  # noqa: S101
    dialog.sessions.list.selectAll()
    return dialog


def _library(scene: Scene) -> QWidget:
    dialog = scene.do("library")
    assert isinstance(dialog, SessionsDialog)  # noqa: S101
    folder, usual = str(scene.library.path.parent), "/home/anna/.local/share/bodymap"
    for label in dialog.library.findChildren(QLabel):  # the folder has another name at every run
        label.setText(label.text().replace(folder, usual))
    return dialog


def _compared(scene: Scene) -> QWidget:
    library, (first, *_, last) = scene.library, scene.kept
    view = CompareView(library.read(first.id), library.read(last.id), scene.engine.atlas, scene.window)
    return scene.shown(view)


def _since(scene: Scene) -> QWidget:
    """Open a session that an older atlas ranked in another order."""
    today = scene.painted.ranking
    order = [place for place in (1, 0, 2, 4, 5, 3, *range(6, len(today))) if place < len(today)]
    # The scores fall from the first to the last, as they do in a ranking.
    kept = tuple({**today[place], "score": ranked["score"]} for place, ranked in zip(order, today, strict=True))
    older = replace(scene.painted, ranking=kept, atlas="2025.11")
    scene.library.save(older)
    scene.window.new_session()
    scene.window.open_session(older.id)
    return scene.window


def _since_both(scene: Scene) -> QWidget:
    _since(scene)
    scene.window.panel.since.asked.emit()
    return scene.dialog()


def _imported(scene: Scene) -> QWidget:
    taken = [
        Taken("low back.bodymap.json", "added", tr(ADDED, name="low back.bodymap.json"), scene.kept[0].id),
        Taken("march.zip", "here already", tr(HERE, name="march.zip"), scene.kept[1].id),
        Taken("bad.bodymap.json", "refused", tr(UNREADABLE, name="bad.bodymap.json", where=" (line 3, column 7)")),
    ]
    return scene.shown(ImportResults(taken, lambda _key: "After moving house", scene.window))


def _question(scene: Scene) -> QWidget:
    return scene.shown(
        TextQuestion(tr("Rename"), tr("What is this session called?"), "Low back, left", tr("Rename"), scene.window)
    )


def _waiting(scene: Scene) -> QWidget:
    waiting = Waiting(tr("Writing {name}...", name="sessions.zip"), scene.window)
    waiting.show_step(40, 100)
    return scene.shown(waiting)


def _damaged(scene: Scene) -> QWidget:
    path = Path("/home/anna/.local/share/bodymap/library.sqlite3")
    return scene.shown(NotOpened(path, DamagedLibraryError(path, "damaged"), scene.window))


def _crashed(scene: Scene) -> QWidget:
    dialog = CrashDialog(
        "ZeroDivisionError", "Traceback (most recent call last)", kept(scene.window.document), scene.window,
        log=Path("/home/anna/.local/state/bodymap/crash.log"),
    )  # fmt: skip
    return scene.shown(dialog)


def _followed(kind: PhaseKind | None) -> Show:
    """Follow the first step that is held, up to a moment of that kind, a third of it gone by; by none, before it."""

    def show(scene: Scene) -> QWidget:
        scene.chosen()
        current = scene.window.panel.list.current
        assert current is not None  # noqa: S101 - the first row is chosen
        muscle = scene.engine.atlas.muscles[current.candidate.muscle]
        held = next(place for place, step in enumerate(muscle.self_care) if step.dose.hold_s)
        gone = 0.0
        scene.window.cabinet.guides.clock = lambda: gone  # it stands still for the picture
        scene.window.panel.detail.followed.emit(muscle, held)
        dialog = scene.dialog()
        assert isinstance(dialog, GuideWindow)  # noqa: S101 - that is what the link opens
        guide = dialog.guide
        if kind is not None:
            scene.window.document.answer_warnings(scene.window.studio.caution.open, "no")
            guide.begin()
            while guide.walk.phase.kind != kind:
                guide.next()
            gone = (guide.walk.phase.seconds or 0.0) / 3
            dialog.timer.ring.moves = True  # as it is seen by most
            dialog.show_now()
        return dialog

    return show


def _stopped(scene: Scene) -> QWidget:
    """Stop in a hold."""
    dialog = _followed("hold")(scene)
    assert isinstance(dialog, GuideWindow)  # noqa: S101 - that is what it returns
    dialog.buttons.stop.click()
    return dialog


def _found(kind: str, key: str) -> Show:
    def show(scene: Scene) -> QWidget:
        dialog = scene.do("find")
        assert isinstance(dialog, FindDialog)  # noqa: S101
        dialog.go((kind, key))
        return dialog

    return show


def _mark_chosen(scene: Scene) -> QWidget:
    window = scene.window
    window.actions_["select"].trigger()
    tool = window.canvas.hand.tool
    assert isinstance(tool, SelectTool)  # noqa: S101
    tool.choose(window.document.drawing.marks[1])
    return window


def _hinted(step: int) -> Show:
    def show(scene: Scene) -> QWidget:
        scene.window.help.show_hints(step)
        return scene.window

    return show


SCREENS: dict[str, Show] = {
    "empty": _empty,
    "painted": lambda scene: scene.window,
    "why": _tab(0),
    "press test": _tab(1),
    "self-care": _tab(2),
    "more": _tab(3),
    "questions": _page(1),
    "together": _page(2),
    "sides": _page(3),
    "warning signs": _asked,
    "looked at": _looked_at,
    "advice": _held,
    "notice": _noticed,
    "areas": _command_on_window("areas"),
    "mark chosen": _mark_chosen,
    "first steps": _hinted(0),
    "first steps, last": _hinted(3),
    "plan": _command("plan"),
    "find": _command("find"),
    "find, muscle": _found("muscle", "iliopsoas"),
    "find, area": _found("area", "back/left/low_back"),
    "ranked otherwise": _since,
    "ranked then and now": _since_both,
    "first note": _command("about"),
    "about": _command("versions"),
    "sessions": _command("sessions"),
    "several sessions": _several,
    "no sessions": _no_sessions,
    "over time": _command("over_time"),
    "library": _library,
    "compare": _compared,
    "report": _command("report"),
    "import": _imported,
    "text question": _question,
    "waiting": _waiting,
    "damaged library": _damaged,
    "crash": _crashed,
    "follow, before": _followed(None),
    "follow, a moment": _followed("do"),
    "follow, a hold": _followed("hold"),
    "follow, a rest": _followed("rest"),
    "follow, stopped": _stopped,
}
