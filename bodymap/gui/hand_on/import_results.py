"""What became of an import: how much came in, and by name what did not, and why."""

from collections import Counter
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from bodymap.gui.widgets.reading import lay_out, text_page
from bodymap.gui.widgets.room import size_for
from bodymap.sessions.intake import ADDED, HERE, Outcome, Taken
from bodymap.words import later, tr

MOST_REFUSED, MOST_LISTED = 500, 20  # listed by name
GROUPS: dict[Outcome, str] = {
    "stopped": later("Stopped"),
    "refused": later("Could not be taken in"),
    "named apart": later("Called like somebody who is here"),
    "both kept": later("Differs from what was here; both are kept"),
    "passed over": later("Passed over"),
    "added": later("Added"),
    "here already": later("Here already"),
}


def summary(taken: Sequence[Taken]) -> str:
    """Return in a sentence what came in and what did not."""
    counts = Counter(one.outcome for one in taken)
    added = counts["added"] + counts["both kept"]
    parts = [tr("%n session(s) added", "", added) if added else tr("Nothing new was added")]
    if counts["here already"]:
        parts.append(tr("%n here already", "", counts["here already"]))
    if counts["refused"]:
        parts.append(tr("%n could not be taken in", "", counts["refused"]))
    if counts["stopped"]:
        parts.append(tr("then it stopped"))
    return f"{', '.join(parts)}."


def results_html(taken: Sequence[Taken], name: Callable[[str], str]) -> str:
    """Return every item under what became of it, what was refused first; `name` turns a session's id into its name."""
    text = ""
    for outcome, title in GROUPS.items():
        items = [one for one in taken if one.outcome == outcome]
        if items:
            most = MOST_REFUSED if outcome == "refused" else MOST_LISTED
            shown = "".join(f"<li>{escape(_said(one, name))}</li>" for one in items[:most])
            more = len(items) - most
            said = tr("And %n more.", "", more) if more > 0 else ""
            rest = f"<p class='quiet'>{said}</p>" if said else ""
            head = tr(title)
            text += f"<h3>{head}</h3><ul style='margin-left: -18px'>{shown}</ul>{rest}"
    nothing = tr("The file holds no session and no drawing.")
    return text or f"<p class='quiet'>{nothing}</p>"


def _said(one: Taken, name: Callable[[str], str]) -> str:
    """Return what became of one item; where all went well its session's name says more than its file's."""
    plain = one.said in {tr(ADDED, name=one.name), tr(HERE, name=one.name)}
    called = name(one.session) if one.session else ""
    return called if called and plain else f"{called}: {one.said}" if called else one.said


class ImportResults(QDialog):
    """Shows what became of each item."""

    def __init__(self, taken: Sequence[Taken], name: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.resize(size_for(self, 620, 460))
        self.summary = QLabel(summary(taken))
        self.summary.setObjectName("heading")
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(16, 14, 16, 10)
        self.list = text_page(tr("What became of each item"), results_html(taken, name), 16)
        lay_out(self, self.list, above=self.summary)
