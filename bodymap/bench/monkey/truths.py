"""What must hold of the window at every moment. Each returns what is wrong, or nothing."""

from collections import Counter
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bodymap.body.frame import LEAST_MM2
from bodymap.drawing.mark import Drawing
from bodymap.gui.panel.candidate_model import rows_of
from bodymap.gui.window.window import Window
from bodymap.ranking.candidates import stand
from bodymap.ranking.evidence import judge
from bodymap.ranking.live import LiveOverlap
from bodymap.ranking.overlap import Overlap
from bodymap.sessions.session import Session

SAME = 1e-6  # of a share
SAME_MM2 = 0.01  # of a painted area: a thousand moves may each be off by a hundred-thousandth
STEPS = 5_000  # no chain is longer
SPARE_WINDOWS = 40  # windows that are there but not seen: menus, lists of boxes; each building anew that leaks adds 15


def undone_and_done_again(window: Window, begun_with: Drawing) -> str:
    """Undo everything, look whether it is what the session began with, and do it again; each step changes something."""
    document, undo, redo = window.document, window.actions_["undo"], window.actions_["redo"]
    if window.canvas.hand.tool.making:
        window.canvas.cancel_stroke()  # no step of the drawing yet
    before, steps = document.drawing, 0
    while undo.isEnabled() and steps < STEPS:
        drawing = document.drawing
        undo.trigger()
        steps += 1
        if document.drawing == drawing:
            return f"The {steps}th undo changes nothing."
    start = document.drawing
    for _ in range(steps):
        redo.trigger()
    if start != begun_with:
        return f"Undo of {steps} steps ends at {len(start.marks)} marks, not {len(begun_with.marks)}."
    if document.drawing != before:
        return f"Redo of {steps} steps does not bring the drawing back."
    return ""


def kept(window: Window) -> str:
    """Look whether the library holds what the document does."""
    document, library = window.document, window.library
    if library is None or library.read_only or document.session.empty or not document.saved:
        return ""
    if not library.has(document.session.id):
        return "The session that is open is not in the library."
    there, here = _plain(library.read(document.session.id)), _plain(document.session)
    differ = [name for name in here if here[name] != there[name]]
    return f"The library and the window differ in {', '.join(differ)}." if differ else ""


def _plain(session: Session) -> dict[str, object]:
    answers = [dict(given) for given in vars(session.answers).values()]
    marks = [
        {name: value.wkb if name == "area" else value for name, value in vars(mark).items()}
        for mark in session.drawing.marks
    ]
    whole = {"marks": marks, "answers": answers, "figure": session.drawing.figure}
    return whole | {name: getattr(session, name) for name in ("title", "note", "tags", "person")}


def ranked(window: Window) -> str:
    """Look whether the list is in order and says what the areas say when they are measured anew."""
    engine = window.studio.engine
    if engine is None:
        return ""
    document = window.document
    atoms = engine.overlap(document.drawing.figure).atoms
    sums = Overlap(atoms).of(document.drawing)
    answers = document.session.answers
    judged = judge(stand(atoms, sums).candidates(), engine.atlas.muscles, answers.signs, answers.press)
    right = {row.candidate.muscle: row.candidate for row in rows_of(judged, engine.atlas)}
    listed = [row.candidate for row in window.panel.list.rows.rows]
    scores = [candidate.score for candidate in listed]
    if any(later > earlier + SAME for earlier, later in pairwise(scores)):
        return "The list is out of order."
    for shown in listed:
        true = right.get(shown.muscle)
        if true is None:
            return f"The list shows {shown.muscle}, which no paint reaches."
        values = ((shown.score, true.score), (shown.explained, true.explained), (shown.covered, true.covered))
        if any(abs(one - two) > SAME for one, two in values) and shown.side == true.side:
            return f"The list says {shown}, measured anew it is {true}."
    if bool(listed) != bool(right):
        return f"The list shows {len(listed)} muscles of {len(right)}."
    return ""


def grown(live: LiveOverlap, overlap: Overlap, drawing: Drawing) -> str:
    """Look whether the sums that grew with a stroke are those of the drawing measured anew."""
    if len(live.sums.area) != len(overlap.atoms.size):
        return ""  # it was thrown away: another figure came meanwhile
    right = Overlap(overlap.atoms).of(drawing)
    most = float(np.abs(live.sums.area - right.area).max(initial=0.0))
    more = live.sums.total - right.total
    if max(most, abs(more)) > _crumbs(more, live.marks - len(drawing.marks)) + SAME_MM2 + SAME * right.total:
        return (
            f"Live sums are off by {most:.3f} mm2 in an atom: {live.sums.total:.3f} mm2 in all, measured anew "
            f"{right.total:.3f} mm2 in {len(drawing.marks)} marks."
        )
    return ""


def _crumbs(more: float, gone: int) -> float:
    """Return how many mm2 of what had been seen to grow were too small to keep.

    What a stroke paints of a view, or an eraser leaves of a mark, is dropped where it is less than the least area.
    """
    return more if 0 < more < LEAST_MM2 * (1 + max(gone, 0)) else 0.0


def no_windows_left(window: Window) -> str:
    """Look whether windows that were closed are gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what is about to go is gone
    hidden = [type(w).__name__ for w in QApplication.topLevelWidgets() if w is not window and not w.isVisible()]
    if len(hidden) > SPARE_WINDOWS:
        return f"Windows that nobody sees are kept: {dict(Counter(hidden))}."
    return ""
