"""What the report for a clinician says, as HTML: marks, ranking, answers, changes, note, what it is not."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape

from bodymap.atlas.loader import Atlas
from bodymap.body.frame import VIEWS
from bodymap.drawing.mark import Mark
from bodymap.drawing.visible import visible_of
from bodymap.ranking.warnings import SAID_YES, SEEN
from bodymap.report.areas_said import square_cm, square_cms
from bodymap.report.body_sheet import VIEW_NAMES, numbers_of
from bodymap.report.change_words import SIDE_KINDS, change_sentences, index_line
from bodymap.report.dates import day
from bodymap.report.muscle_names import muscle_name
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.report.ranking_text import look_alikes, moved, ranking_rows
from bodymap.report.screened import Screened
from bodymap.report.side_words import side_inside
from bodymap.sessions.compare import compare, paint_of
from bodymap.sessions.session import Care, Session
from bodymap.sessions.where import where
from bodymap.words import known, later, number, share, tr

OF_TEN = later("{intensity} of 10")
MOST_ANSWERS = 12
MOST_STEPS = 6  # of self-care that are named
MOST_NOTE = 1200  # characters
STYLE = """
body { font-family: Inter; color: #1f2a2e; }
h2 { font-size: 11.5px; font-weight: 600; margin-top: 9px; margin-bottom: 3px; }
p, li { line-height: 128%; margin-top: 1px; margin-bottom: 2px; }
th { color: #56636a; font-weight: normal; text-align: left; }
td, th { padding: 1px 10px 1px 2px; }
.quiet { color: #56636a; }
.strong { font-weight: 600; }
"""
WHAT_IT_IS_NOT = later(
    "This page shows what a person painted and answered on their own computer with bodymap. The muscles are ranked "
    "by how far published pain patterns overlap the painted area, weighted by intensity. The trigger-point model "
    "behind those patterns is debated, and overlap does not show a cause. It is not a diagnosis and does not replace "
    "an examination."
)
BY_OVERLAP = later("Ranked by overlap with published patterns only.")
MOVED = later("Ranked by overlap with published patterns, moved by the press tests and signs that are answered below.")
PRESS_WORDS = {
    "my_pain": later("pressing brings on the pain"),
    "tender": later("tender only"),
    "nothing": later("nothing on pressing"),
    "not_tried": later("not tried"),
}
LOOKED_AT = later("{question} (says that a doctor has looked at this pain and allows self-care)")
ANSWER_WORDS = {"yes": later("Yes"), "no": later("No"), "unsure": later("Not sure")}


@dataclass(frozen=True)
class Report:
    """What a report is made from.

    Attributes:
        name: the person's name, or nothing.
        previous: the session before, if changes since then are to be told.
        care: self-care done since the previous session.
        warnings: the text of each warning sign by its id.
        screened: how far the questions about them were answered.
    """

    session: Session
    atlas: Atlas
    name: str = ""
    previous: Session | None = None
    care: tuple[Care, ...] = ()
    warnings: Mapping[str, str] = field(default_factory=dict)
    screened: Screened = field(default_factory=Screened)

    def muscle(self, key: str) -> str:
        """Return a muscle's everyday name."""
        return muscle_name(key, self.atlas)


def facts(report: Report) -> list[tuple[str, str]]:
    """Return the drawing in short: what is measured, and the measure."""
    paint = paint_of(report.session.drawing)
    sides = paint.sides
    front, back = square_cms([paint.view_mm2[view] for view in VIEWS])
    left, right = square_cms([sides.left_mm2, sides.right_mm2])
    rows = [
        (tr("Worst intensity"), tr(OF_TEN, intensity=paint.worst)),
        (tr("Average over the area"), tr(OF_TEN, intensity=number(paint.mean, 1))),
        (
            tr("Painted area"),
            tr("{area}, {share} of the body", area=square_cm(paint.area_mm2), share=share(paint.of_body, 1)),
        ),
        (tr("Front / back"), f"{front} / {back}"),
        (tr("Left / right"), f"{left} / {right}"),
        (tr("Sides"), tr(SIDE_KINDS[sides.kind])),
    ]
    return rows if paint.area_mm2 > 0 else [(tr("Painted area"), tr("nothing is painted"))]


def body_html(report: Report, size: float = 9.4, *, alike: bool = True) -> str:
    """Return all that stands below the bodies, in a type of `size` px; `alike`: also what feels like the first."""
    parts = [
        _warnings(report),
        _marks(report),
        _ranking(report, alike=alike),
        _answers(report),
        _changes(report),
        _care(report),
    ]
    note = report.session.note.strip()
    if note:
        cut = f"{note[:MOST_NOTE].rstrip()} …" if len(note) > MOST_NOTE else note
        text = escape(cut).replace("\n", "<br/>")
        parts.append(_head(tr("Note")) + f"<p>{text}</p>")
    parts.append(_head(tr("What this is, and is not")) + _quiet(tr(WHAT_IT_IS_NOT)))
    return f"<html><head><style>{STYLE}</style></head><body style='font-size: {size}px'>{''.join(parts)}</body></html>"


def _warnings(report: Report) -> str:
    said = report.session.answers.warnings
    yes = [
        tr(LOOKED_AT, question=_question(report, key)) if answer == SEEN else _question(report, key)
        for key, answer in said.items()
        if answer in SAID_YES
    ]
    told = _head(tr("Warning signs answered with yes")) + f"<p>{_strong('; '.join(yes))}</p>" if yes else ""
    how = report.screened
    line = how.line([_question(report, key) for key in how.urgent], said_yes=bool(yes))
    if not line:
        return told
    return told + (_quiet(line) if how.whole else f"<p>{escape(line, quote=False)}</p>")


def _question(report: Report, key: str) -> str:
    """Return a warning sign's question; its id where it is none of ours."""
    return known(report.warnings.get(key, key.replace("_", " ")))


def _head(text: str) -> str:
    return f"<h2>{escape(text, quote=False)}</h2>"


def _quiet(text: str) -> str:
    return f"<p class='quiet'>{escape(text, quote=False)}</p>"


def _strong(text: str) -> str:
    return f"<span class='strong'>{escape(text)}</span>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    names = "".join(f"<th>{name}</th>" if name else "<th width='28'></th>" for name in head)
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0'><tr>{names}</tr>{cells}</table>"


def _marks(report: Report) -> str:
    drawing = report.session.drawing
    numbers = numbers_of(drawing)
    seen = visible_of(drawing.marks)  # of each what no later mark lies over, so that the areas add up
    areas = square_cms([part.area for _, part in seen])
    read = {id(mark): (part, area) for (mark, part), area in zip(seen, areas, strict=True)}
    rows = []
    for index, place_number in numbers.items():
        mark = drawing.marks[index]
        part, area = read[id(mark)]
        place = where(mark, drawing.figure, part).said
        rows.append(
            (
                str(place_number), escape(place) + _noted(mark), tr(VIEW_NAMES[mark.view]),
                tr(OF_TEN, intensity=mark.intensity), tr(QUALITY_WORDS[mark.quality]), area,
            )
        )  # fmt: skip
    if not rows:
        return ""
    more = len(seen) - len(numbers)
    said = _quiet(tr("And %n more, drawn above.", "", more)) if more else ""
    head = ("", tr("Where"), tr("View"), tr("Intensity"), tr("Felt as"), tr("Area"))
    if any(not part.equals(mark.area) for mark, part in seen):
        said = _quiet(tr("Of each mark, what no later one lies over.")) + said
    return _head(tr("What was painted")) + _table(head, rows) + said


def _noted(mark: Mark) -> str:
    """Return what the person wrote of a mark, as a line of its own."""
    return f"<br/><span class='quiet'>{escape(' '.join(mark.note.split()))}</span>" if mark.note.strip() else ""


def _ranking(report: Report, *, alike: bool) -> str:
    rows = ranking_rows(report.session, report.atlas)
    if not rows:
        return ""
    how = [tr(MOVED if moved(report.session, report.atlas) else BY_OVERLAP)]
    if report.session.atlas:
        how.append(tr("Atlas {version}.", version=report.session.atlas))
    head = ("", tr("Muscle"), tr("Why it is here"))
    words = look_alikes(report.session, report.atlas) if alike else ""
    after = f"<table width='100%'><tr><td>{escape(words)}</td></tr></table>" if words else ""  # a row is not parted
    return _head(tr("Muscles known to send pain there")) + _quiet(" ".join(how)) + _table(head, rows) + after


def _answers(report: Report) -> str:
    answers = report.session.answers
    lines = []
    for key, answer in answers.press.items():
        muscle, side, *_ = [*key.split(" "), "", ""]
        where_ = f", {side_inside(side)}" if side else ""
        if answer != "not_tried":
            lines.append(f"{_strong(report.muscle(muscle) + where_)}: {escape(_word(PRESS_WORDS, answer))}")
    for key, answer in sorted(answers.signs.items(), key=lambda item: item[1] != "yes"):
        text = known(report.atlas.signs.get(key, key.replace("_", " ")))
        lines.append(f"{_strong(_word(ANSWER_WORDS, answer))}: {escape(text)}")
    if not lines:
        return ""
    more = _quiet(tr("And %n more.", "", len(lines) - MOST_ANSWERS)) if len(lines) > MOST_ANSWERS else ""
    return _head(tr("Press tests and signs")) + "".join(f"<p>{line}</p>" for line in lines[:MOST_ANSWERS]) + more


def _changes(report: Report) -> str:
    if report.previous is None:
        return ""
    change = compare(report.previous, report.session)
    text = "".join(f"<p>{escape(line)}</p>" for line in change_sentences(change, report.muscle))
    text += _quiet(index_line(change)) if change.jaccard is not None else ""
    return _head(tr("Since {day}", day=day(report.previous.created))) + text


def _care(report: Report) -> str:
    if not report.care:
        return ""
    steps = Counter(f"{known(care.step)} ({report.muscle(care.muscle)})" for care in report.care)
    often = {n: tr("once") if n == 1 else tr("{count} times", count=n) for n in steps.values()}
    named = [f"{step}, {often[n]}" for step, n in steps.items()]
    more = [tr("%n more step(s)", "", len(named) - MOST_STEPS)] if len(named) > MOST_STEPS else []
    said = [f"{'; '.join((*named[:MOST_STEPS], *more))}."]
    told = Counter(care.helped for care in report.care)
    unsaid = told.pop("unclear", 0)
    if told:
        said.append(tr("It helped {helped} of {times} times.", helped=told["yes"], times=told.total()))
    if told["worse"]:
        said.append(tr("It made it worse %n time(s).", "", told["worse"]))
    if unsaid:
        said.append(tr("Whether it helped was not said, or not sure, %n time(s).", "", unsaid))
    return _head(tr("Self-care done")) + f"<p>{escape(' '.join(said))}</p>"


def _word(words: Mapping[str, str], answer: str) -> str:
    """Return an answer in words; as it is kept where it is none of ours."""
    return tr(words[answer]) if answer in words else answer
