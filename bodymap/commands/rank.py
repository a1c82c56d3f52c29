"""`bodymap rank`: rank the muscles for drawing files."""

import argparse
import json
import sys
from pathlib import Path

from bodymap.errors import BAD_INPUT, BodymapError


def add(rank: argparse.ArgumentParser) -> None:
    """Add the arguments of `bodymap rank`."""
    rank.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a drawing, *.bodymap.json")
    rank.add_argument("--top", type=_count, metavar="N", help="only the first N candidates")
    rank.add_argument("--json", action="store_true", help="one JSON object a line, one for each file")
    rank.add_argument("--figure", metavar="NAME", help="neutral, female or male (default: the drawing's own)")
    rank.set_defaults(run=_rank)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of candidates; write 1 or more")
    return int(text)


def _rank(arguments: argparse.Namespace) -> int:
    from bodymap.body.figure import figure_name
    from bodymap.commands.atlas import tell_faults
    from bodymap.drawing import file
    from bodymap.drawing.change import off_body, on_body
    from bodymap.drawing.mark import Drawing
    from bodymap.ranking.engine import Engine
    from bodymap.report.table import reading_json, reading_text
    from bodymap.sessions.tangle import refuse_tangled

    chosen = figure_name(arguments.figure) if arguments.figure else None
    engine = Engine.ready()
    atlas = engine.atlas
    tell_faults(atlas.faults)
    status = 0
    for path in arguments.files:
        try:
            drawing = file.read(path)
            refuse_tangled(drawing, path.name)
        except BodymapError as error:
            print(f"bodymap: {error}", file=sys.stderr)
            status = BAD_INPUT
            continue
        drawing = Drawing(chosen or drawing.figure, drawing.marks)
        for number in off_body(drawing):
            print(f"bodymap: {path.name}: mark {number} lies off the body and is left out.", file=sys.stderr)
        reading = engine.read(on_body(drawing), arguments.top)
        if arguments.json:
            print(json.dumps({"file": str(path), **reading_json(reading)}, ensure_ascii=False))
        else:
            print(reading_text(str(path), reading, atlas))
    return status
