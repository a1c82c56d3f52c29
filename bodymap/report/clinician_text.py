"""What the report for a clinician says, as HTML: marks, ranking, answers, changes, note, what it is not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape

from bodymap.atlas.area import BOTH_SIDES
from bodymap.atlas.loader import Atlas
from bodymap.report.body_sheet import MOST_NUMBERED, VIEW_NAMES, numbers_of
from bodymap.report.change_words import SIDE_KINDS, change_sentences, day, square_cm
from bodymap.report.paint_art import QUALITY_WORDS
from bodymap.sessions.compare import compare, paint_of
from bodymap.sessions.session import Care, Session
from bodymap.sessions.where import where

SHOWN = 5  # candidates
MOST_ANSWERS = 12
MOST_NOTE = 1200  # characters
STYLE = """
body { font-family: Inter; color: #1f2a2e; }
h2 { font-size: 11.5px; font-weight: 600; margin-top: 9px; margin-bottom: 3px; }
p, li { line-height: 128%; margin-top: 1px; margin-bottom: 2px; }
th { color: #56636a; font-weight: normal; text-align: left; }
.quiet { color: #56636a; }
.strong { font-weight: 600; }
"""
WHAT_IT_IS_NOT = (
    "This page shows what a person painted and answered on their own computer with bodymap. The muscles are ranked "
    "only by how far published pain patterns overlap the painted area. The trigger-point model behind those patterns "
    "is debated, and overlap does not show a cause. It is not a diagnosis and does not replace an examination."
)
PRESS_WORDS = {
    "my_pain": "pressing brings on the pain",
    "tender": "tender only",
    "nothing": "nothing on pressing",
    "not_tried": "not tried",
}
ANSWER_WORDS = {"yes": "Yes", "no": "No", "unsure": "Not sure"}


@dataclass(frozen=True)
class Report:
    """What a report is made from.

    Attributes:
        name: the person's name, or nothing.
        previous: the session before, if changes since then are to be told.
        care: self-care done since the previous session.
        warnings: the text of each warning sign by its id.
    """

    session: Session
    atlas: Atlas
    name: str = ""
    previous: Session | None = None
    care: tuple[Care, ...] = ()
    warnings: Mapping[str, str] = field(default_factory=dict)

    def muscle(self, key: str) -> str:
        """Return a muscle's name."""
        known = self.atlas.muscles.get(key)
        return known.name if known else key.replace("_", " ").capitalize()


def facts(report: Report) -> list[tuple[str, str]]:
    """Return the drawing in short: what is measured, and the measure."""
    paint = paint_of(report.session.drawing)
    sides = paint.sides
    rows = [
        ("Worst intensity", f"{paint.worst} of 10"),
        ("Average over the area", f"{paint.mean:.1f} of 10"),
        ("Painted area", f"{square_cm(paint.area_mm2)}, {paint.of_body:.1%} of the body"),
        ("Front / back", f"{square_cm(paint.view_mm2['front'])} / {square_cm(paint.view_mm2['back'])}"),
        ("Left / right", f"{square_cm(sides.left_mm2)} / {square_cm(sides.right_mm2)}"),
        ("Sides", SIDE_KINDS[sides.kind]),
    ]
    return rows if paint.area_mm2 > 0 else [("Painted area", "nothing is painted")]


def body_html(report: Report, size: float = 9.4) -> str:
    """Return all that stands below the bodies, in a type of `size` px."""
    parts = [_warnings(report), _marks(report), _ranking(report), _answers(report), _changes(report), _care(report)]
    note = report.session.note.strip()
    if note:
        cut = f"{note[:MOST_NOTE].rstrip()} …" if len(note) > MOST_NOTE else note
        parts.append(f"<h2>Note</h2><p>{escape(cut).replace(chr(10), '<br/>')}</p>")
    parts.append(f"<h2>What this is, and is not</h2><p class='quiet'>{WHAT_IT_IS_NOT}</p>")
    return f"<html><head><style>{STYLE}</style></head><body style='font-size: {size}px'>{''.join(parts)}</body></html>"


def _warnings(report: Report) -> str:
    answers = report.session.answers.warnings
    yes = [report.warnings.get(key, key.replace("_", " ")) for key, answer in answers.items() if answer == "yes"]
    if yes:
        return f"<h2>Warning signs answered with yes</h2><p>{_strong('; '.join(yes))}</p>"
    return f"<p class='quiet'>Warning signs: {len(answers)} asked, none answered with yes.</p>" if answers else ""


def _strong(text: str) -> str:
    return f"<span class='strong'>{escape(text)}</span>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    names = "".join(f"<th>{name}</th>" if name else "<th width='18'></th>" for name in head)
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0' cellpadding='2'><tr>{names}</tr>{cells}</table>"


def _marks(report: Report) -> str:
    drawing = report.session.drawing
    numbers = numbers_of(drawing)
    rows = []
    for index, number in numbers.items():
        mark = drawing.marks[index]
        place = where(mark, drawing.figure).place
        rows.append(
            (
                str(number), escape(place[:1].upper() + place[1:]), VIEW_NAMES[mark.view], f"{mark.intensity} of 10",
                QUALITY_WORDS[mark.quality], square_cm(mark.area.area),
            )
        )  # fmt: skip
    if not rows:
        return ""
    more = len(drawing.marks) - len(numbers)
    said = f"<p class='quiet'>And {more} more, drawn above.</p>" if more and len(numbers) == MOST_NUMBERED else ""
    return "<h2>What was painted</h2>" + _table(("", "Where", "View", "Intensity", "Felt as", "Area"), rows) + said


def _ranking(report: Report) -> str:
    ranking = report.session.ranking
    if not ranking:
        return ""
    rows = []
    for rank, candidate in enumerate(ranking[:SHOWN], 1):
        why = (
            f"Accounts for {candidate.get('explained', 0):.0%} of the painted area; "
            f"{candidate.get('covered', 0):.0%} of its usual area is painted. {_felt(report, candidate)}"
        )
        name = f"{_strong(report.muscle(candidate['muscle']))}, {escape(str(candidate['side']))}"
        rows.append((str(rank), name, why))
    atlas = f" Atlas {escape(report.session.atlas)}." if report.session.atlas else ""
    quiet = f"<p class='quiet'>Ranked by overlap with published patterns only.{atlas}</p>"
    return "<h2>Muscles known to send pain there</h2>" + quiet + _table(("", "Muscle", "Why it is here"), rows)


def _felt(report: Report, candidate: Mapping[str, object]) -> str:
    muscle = report.atlas.muscles.get(str(candidate["muscle"]))
    if muscle is None:
        return ""
    ids = str(candidate.get("pattern", "")).split("+")
    felt = [pattern.felt for pattern in muscle.patterns if pattern.id in ids]
    if BOTH_SIDES in ids and muscle.both_sides:
        felt.insert(0, muscle.both_sides.felt)
    return f"<span class='quiet'>Usual pain: {escape(felt[0])}</span>" if felt else ""


def _answers(report: Report) -> str:
    answers = report.session.answers
    lines = []
    for key, answer in answers.press.items():
        muscle, side, *_ = [*key.split(" "), "", ""]
        where_ = f", {side}" if side else ""
        if answer != "not_tried":
            lines.append(f"{_strong(report.muscle(muscle) + where_)}: {escape(PRESS_WORDS.get(answer, answer))}")
    for key, answer in sorted(answers.signs.items(), key=lambda item: item[1] != "yes"):
        text = report.atlas.signs.get(key, key.replace("_", " "))
        lines.append(f"{_strong(ANSWER_WORDS.get(answer, answer))}: {escape(text)}")
    if not lines:
        return ""
    more = f"<p class='quiet'>And {len(lines) - MOST_ANSWERS} more.</p>" if len(lines) > MOST_ANSWERS else ""
    return "<h2>Press tests and signs</h2>" + "".join(f"<p>{line}</p>" for line in lines[:MOST_ANSWERS]) + more


def _changes(report: Report) -> str:
    if report.previous is None:
        return ""
    lines = change_sentences(compare(report.previous, report.session), report.muscle)
    text = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f"<h2>Since {escape(day(report.previous.created))}</h2>{text}"


def _care(report: Report) -> str:
    if not report.care:
        return ""
    helped = sum(care.helped == "yes" for care in report.care)
    steps: dict[str, int] = {}
    for care in report.care:
        step = f"{care.step} ({report.muscle(care.muscle)})"
        steps[step] = steps.get(step, 0) + 1
    named = "; ".join(f"{escape(step)}, {'once' if n == 1 else f'{n} times'}" for step, n in list(steps.items())[:6])
    return f"<h2>Self-care done</h2><p>{named}. It helped {helped} of {len(report.care)} times.</p>"
