"""The ranking of a session's day beside today's, where they differ: a quiet line, and the details on a click."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.gui.widgets.room import size_for
from bodymap.ranking.ranks import Rank, kept_rows
from bodymap.report.change_words import ordinal
from bodymap.report.muscle_names import muscle_name
from bodymap.report.side_words import side_inside
from bodymap.sessions.since_then import SinceThen
from bodymap.words import later, tr

Kept = Sequence[Mapping[str, Any]]
Rows = Sequence[tuple[Rank, Mapping[str, Any]]]
ABOUT = later(
    "The drawing is the same. At the left stands the ranking that was kept with it; at the right what today's atlas "
    "makes of it. The list in the window is today's."
)


class SinceLine(QWidget):
    """One quiet line; `asked` tells that the details are wanted."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.linkActivated.connect(lambda _link: self.asked.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 2, 16, 4)
        layout.addWidget(self.words)
        self.hide()

    def show_since(self, since: SinceThen | None) -> None:
        """Show what differs; nothing where nothing does."""
        self.setVisible(since is not None and not since.same)
        if since is not None and not since.same:
            link = tr("See both rankings")
            self.words.setText(f"{escape(since.said)} <a href='since'>{link}</a>")


def since_html(kept: Kept, today: Kept, since: SinceThen, atlas: Atlas | None) -> str:
    """Return both rankings side by side, what moved in words."""
    rows = ""
    was, now_ = kept_rows(kept), kept_rows(today)
    for place in range(max(len(was), len(now_))):
        that_day = _cell(was, place, atlas, lambda muscle: _now(since, muscle))
        of_today = _cell(now_, place, atlas, lambda muscle: _then(since, muscle))
        rows += f"<tr><td width='50%'>{that_day}</td><td width='50%'>{of_today}</td></tr>"
    day, now, about = tr("That day"), tr("Today"), tr(ABOUT)
    head = f"<tr><td><b>{day}</b></td><td><b>{now}</b></td></tr>"
    table = f"<table width='100%' cellpadding='5'>{head}{rows}</table>"
    return f"<p class='quiet'>{about}</p><p>{escape(since.said)}</p>{table}"


def _cell(ranking: Rows, place: int, atlas: Atlas | None, words_of: Callable[[str], str]) -> str:
    if place >= len(ranking):
        return ""
    rank, one = ranking[place]
    name = escape(muscle_name(one["muscle"], atlas))
    side = escape(side_inside(str(one["side"])))
    words = words_of(str(one["muscle"]))
    told = f" <span class='quiet'>({words})</span>" if words else ""
    return f"{rank.listed} {name}, {side}{told}"


def _now(since: SinceThen, muscle: str) -> str:
    """Return what became of a muscle of that day; nothing where it stayed."""
    for movement in (*since.moved, *since.gone):
        if movement.muscle == muscle:
            return tr("now {rank}", rank=ordinal(movement.after)) if movement.after else tr("no longer among the first")
    return ""


def _then(since: SinceThen, muscle: str) -> str:
    """Return where a muscle of today stood that day; nothing where it stood as now."""
    for movement in (*since.moved, *since.come):
        if movement.muscle == muscle:
            if not (movement.before and movement.after):
                return tr("new")
            return tr("was {before}, now {now}", before=ordinal(movement.before), now=ordinal(movement.after))
    return ""


class SinceView(QDialog):
    """Shows both rankings."""

    def __init__(self, kept: Kept, today: Kept, since: SinceThen, atlas: Atlas | None, parent: QWidget) -> None:
        from bodymap.gui.widgets.reading import lay_out, text_page

        super().__init__(parent)
        self.setWindowTitle(tr("That day and today"))
        self.resize(size_for(self, 680, 560))
        name = tr("The ranking of that day and today's")
        self.words = text_page(name, since_html(kept, today, since, atlas), 20)
        lay_out(self, self.words)
