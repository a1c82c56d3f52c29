"""`bodymap bench`: measure speed and agreement."""

import argparse
import sys
from pathlib import Path

from bodymap.errors import BodymapError


def add(bench: argparse.ArgumentParser) -> None:
    """Add the measures."""
    measures = bench.add_subparsers(required=True, metavar="MEASURE")
    speed = measures.add_parser("speed", help="how fast, beside the plain way in the same run")
    speed.set_defaults(run=_speed)
    sessions = measures.add_parser("sessions", help="a library of 10,000 sessions: list, search, open, compare")
    sessions.set_defaults(run=_sessions)
    accuracy = measures.add_parser("accuracy", help="agreement with published pain-and-muscle guides")
    accuracy.add_argument("--json", action="store_true", help="only the totals, as one JSON object")
    accuracy.set_defaults(run=_accuracy)
    monkey = measures.add_parser("monkey", help="random use of the window, from a seed: nothing may go wrong")
    monkey.add_argument("--minutes", type=float, default=2.0, metavar="N", help="how long (default: 2)")
    monkey.add_argument("--acts", type=int, default=sys.maxsize, metavar="N", help="or how many acts")
    monkey.add_argument("--seed", type=int, default=1, metavar="S", help="what it does follows from it (default: 1)")
    monkey.add_argument("--screen", action="store_true", help="on an X server (Xvfb), not without a screen")
    monkey.set_defaults(run=_monkey)
    pictures = measures.add_parser("pictures", help="a picture of every screen, and what in it is cut or overlaps")
    pictures.add_argument("out", type=Path, metavar="OUT_DIR", help="the folder for them")
    pictures.add_argument("--themes", nargs="+", default=["light", "dark", "contrast"], metavar="T")
    pictures.add_argument("--sizes", nargs="+", default=["1280x800", "1920x1080"], metavar="WxH")
    pictures.add_argument("--languages", nargs="+", default=["en"], metavar="L")
    pictures.add_argument("--scale", type=float, default=1, help="of the screen: 1, 1.5, 2")
    pictures.add_argument("--screens", nargs="+", default=[], metavar="NAME", help="default: all")
    pictures.set_defaults(run=_pictures)
    golden = measures.add_parser("golden", help="make the golden pictures anew, after a look at the new ones")
    golden.add_argument("folder", nargs="?", type=Path, default=Path("tests/golden"), help="(default: tests/golden)")
    golden.set_defaults(run=_golden)


def _speed(_arguments: argparse.Namespace) -> int:
    from bodymap.bench import speed

    return speed.run()


def _sessions(_arguments: argparse.Namespace) -> int:
    from bodymap.bench import sessions

    return sessions.run()


def _accuracy(arguments: argparse.Namespace) -> int:
    from bodymap.bench import accuracy

    return accuracy.run(as_json=arguments.json)


def _monkey(arguments: argparse.Namespace) -> int:
    from bodymap.bench.monkey.run import run

    return run(arguments.minutes, arguments.seed, arguments.acts, on_screen=arguments.screen)


def _pictures(arguments: argparse.Namespace) -> int:
    from bodymap.bench.pictures.dress import every
    from bodymap.bench.pictures.run import run

    sizes = [_size(text) for text in arguments.sizes]
    dresses = every(arguments.themes, sizes, arguments.languages)
    found = run(arguments.out, dresses, arguments.scale, arguments.screens)
    for picture, faults in found.items():
        for fault in faults:
            print(f"{picture}: {fault}")
    return int(any(found.values()))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise BodymapError(f"'{text}' is no size; write it like 1280x800.")
    return int(width), int(height)


def _golden(arguments: argparse.Namespace) -> int:
    from bodymap.bench.pictures.golden import renew

    print(f"{renew(arguments.folder)} golden pictures in {arguments.folder}")
    return 0
