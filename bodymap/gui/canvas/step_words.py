"""What a step of the drawing is in words, for a screen reader that is told of undo, redo and what was taken away."""

from collections.abc import Sequence

from bodymap.body.figure import FigureName
from bodymap.drawing.change import leading
from bodymap.drawing.mark import Drawing, Mark
from bodymap.gui.canvas.area_marks import felt_words
from bodymap.sessions.where import where
from bodymap.words import tr


def mark_words(marks: Sequence[Mark], figure: FigureName) -> str:
    """Return where the largest of some marks lies and how it feels: "Left buttock, aching 5"."""
    mark = leading(marks)
    return tr("{area}, {state}", area=where(mark, figure).said, state=felt_words(mark.quality, mark.intensity))


def step_words(name: str, before: Drawing, after: Drawing) -> str:
    """Return what the step `name` of the history did, from one drawing to the next."""
    came = [mark for mark in after.marks if mark not in before.marks]
    gone = [mark for mark in before.marks if mark not in after.marks]
    if name == "paint" and came:
        return mark_words(came, after.figure)
    if name == "change" and came:
        return tr("a change to {mark}", mark=mark_words(came, after.figure))
    if name == "change" and gone:
        return tr("taking away {mark}", mark=mark_words(gone, before.figure))
    if name == "clear":
        return tr("clearing all paint")
    if name == "erase" and gone:
        return tr("erasing at {mark}", mark=mark_words(gone, before.figure))
    return tr("another figure")
