"""`bodymap atlas`: list what is known, check it, draw it."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from bodymap.commands.over import refuse_over
from bodymap.errors import BodymapError

CHART_ENDINGS = ("png", "jpg", "jpeg", "bmp")


def add(atlas: argparse.ArgumentParser) -> None:
    """Add the commands of `bodymap atlas`."""
    commands = atlas.add_subparsers(required=True)
    listing = commands.add_parser("list", help="one line a muscle")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(run=_atlas_list)
    check = commands.add_parser("check", help="look for faults; exit 1 when there are any")
    check.add_argument("folder", nargs="?", type=Path, help="region files (default: the shipped ones)")
    check.set_defaults(run=_atlas_check)
    sheet = commands.add_parser("sheet", help="draw every muscle's patterns, one chart each, as a PDF")
    sheet.add_argument("out", type=Path, metavar="OUT.pdf", help="the PDF to write")
    sheet.add_argument("--figure", default="neutral", metavar="NAME", help="neutral, female or male")
    sheet.add_argument("--force", action="store_true", help="write over a file that is there")
    sheet.set_defaults(run=_atlas_sheet)
    chart = commands.add_parser("chart", help="draw one muscle's patterns as a picture")
    chart.add_argument("muscle", help="the muscle's id")
    chart.add_argument("out", type=Path, help="the PNG to write (or JPG, or BMP)")
    chart.add_argument("--figure", default="neutral", help="neutral, female or male")
    chart.add_argument("--folder", type=Path, help="region files (default: the shipped ones)")
    chart.add_argument("--force", action="store_true", help="write over a file that is there")
    chart.set_defaults(run=_atlas_chart)


def _atlas_list(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas

    atlas = load_atlas()
    for muscle in atlas.muscles.values():
        if arguments.json:
            row = {
                "id": muscle.id,
                "name": muscle.name,
                "body_part": muscle.body_part,
                "patterns": [pattern.id for pattern in muscle.patterns],
                "self_care": len(muscle.self_care),
                "sources": len(muscle.sources),
            }
            print(json.dumps(row, ensure_ascii=False))
        else:
            print(f"{muscle.id:36}{muscle.name:34}{len(muscle.patterns)} patterns")
    tell_faults(atlas.faults)
    return 0


def tell_faults(faults: Sequence[object]) -> None:
    """Say on stderr which files were left out of the atlas."""
    for fault in faults:
        print(f"bodymap: left out: {fault}", file=sys.stderr)


def _atlas_check(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.checks import check_atlas
    from bodymap.atlas.loader import load_atlas
    from bodymap.atlas.warnings_file import check_warning_signs

    if arguments.folder and not arguments.folder.is_dir():
        raise BodymapError(f"There is no folder {arguments.folder}; name the one that holds the region files.")
    atlas = load_atlas(arguments.folder)
    faults = sorted([*check_atlas(atlas), *check_warning_signs(arguments.folder)])
    for fault in faults:
        print(fault)
    print(f"{len(atlas.muscles)} muscles, {len(faults)} faults.")
    return 1 if faults else 0


def _atlas_chart(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas
    from bodymap.body.figure import figure_name, load_figure

    form = arguments.out.suffix.lower().removeprefix(".")
    if form not in CHART_ENDINGS:
        endings = ", ".join(f".{ending}" for ending in CHART_ENDINGS)
        raise BodymapError(f"{arguments.out} has no ending of a picture; write one of {endings}.")
    refuse_over(arguments.out, force=arguments.force)
    atlas = load_atlas(arguments.folder)
    muscle = atlas.muscles.get(arguments.muscle)
    if muscle is None:
        tell_faults([fault for fault in atlas.faults if arguments.muscle in fault.file])
        raise BodymapError(f"There is no muscle '{arguments.muscle}'; 'bodymap atlas list' names them all.")
    from bodymap.report.chart import chart_image
    from bodymap.report.paper import without_screen
    from bodymap.report.picture import write_image

    with without_screen():
        image = chart_image(load_figure(figure_name(arguments.figure)), muscle)
        write_image(arguments.out, image, form)
    return 0


def _atlas_sheet(arguments: argparse.Namespace) -> int:
    from bodymap.atlas.loader import load_atlas
    from bodymap.body.figure import figure_name, load_figure
    from bodymap.report.paper import without_screen
    from bodymap.report.sheet import write_sheet

    refuse_over(arguments.out, force=arguments.force)
    figure = load_figure(figure_name(arguments.figure))
    atlas = load_atlas()
    tell_faults(atlas.faults)
    with without_screen():
        pages = write_sheet(arguments.out, atlas, figure)
    print(f"{len(atlas.muscles)} muscles on {pages} pages: {arguments.out}")
    return 0
