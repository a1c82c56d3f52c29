"""`bodymap bench`: measure speed and agreement."""

import argparse


def add(bench: argparse.ArgumentParser) -> None:
    """Add the measures."""
    measures = bench.add_subparsers(required=True, metavar="MEASURE")
    speed = measures.add_parser("speed", help="how fast, beside the plain way in the same run")
    speed.set_defaults(run=_speed)


def _speed(_arguments: argparse.Namespace) -> int:
    from bodymap.bench import speed

    return speed.run()
