"""How the ranking's cost grows with marks and with muscles."""

import random
from functools import partial

from bodymap.bench.crowd import crowd
from bodymap.bench.drawings import scattered, wander
from bodymap.bench.timing import PlainWay, Times, calmest, timed
from bodymap.body.figure import load_figure
from bodymap.drawing.brush import Stroke
from bodymap.drawing.mark import Drawing, Mark
from bodymap.ranking.atoms import Atoms
from bodymap.ranking.candidates import stand
from bodymap.ranking.cutting import cut_muscle
from bodymap.ranking.engine import Engine
from bodymap.ranking.live import LiveOverlap
from bodymap.ranking.overlap import Overlap

MARKS = 200
MOVES = 400
SEED = 7
SIZES = (134, 600, 5000)


def rank(overlap: Overlap, drawing: Drawing) -> object:
    """Rank a drawing as the window does when a stroke is let go."""
    return stand(overlap.atoms, overlap.of(drawing)).candidates(60)


def by_marks(atoms: Atoms) -> list[Times]:
    """Return full rankings, from scratch and remembering nothing, at 1, 20 and 200 marks; and undo at 200."""
    figure = load_figure("neutral")
    rows = []
    for marks in (1, 20, MARKS):
        drawings = [scattered(figure, marks, seed) for seed in range(3 if marks == MARKS else 8)]
        fresh = (partial(rank, Overlap(atoms), drawing) for drawing in drawings)
        rows.append(timed(f"full ranking from scratch, {marks} mark{'s' * (marks > 1)}", fresh))
    drawing = scattered(figure, MARKS, SEED)
    overlap = Overlap(atoms)
    earlier = [Drawing(drawing.figure, drawing.marks[:count]) for count in range(MARKS, MARKS - 30, -1)]
    for state in reversed(earlier):  # painted one after the other, as a person does
        rank(overlap, state)
    rows.append(timed(f"undo over {MARKS} marks, ranking included", (partial(rank, overlap, one) for one in earlier)))
    return rows


def moves(atoms: Atoms, marks: int = MARKS) -> tuple[Times, Drawing]:
    """Return brush moves over `marks` marks, running sums and ranking included, and the drawing they end in."""
    figure = load_figure("neutral")
    drawing = scattered(figure, marks, SEED)
    path = wander(random.Random(SEED), 40.0, 640.0, MOVES, figure.outline["back"])  # noqa: S311
    stroke = Stroke(figure, "back", 18)
    live = LiveOverlap(Overlap(atoms), drawing)
    added = [stroke.extend(*at) for at in path]

    def move(index: int) -> None:
        live.paint("back", added[index], 0.5)
        stand(atoms, live.sums).candidates(60)

    times = timed(
        f"a brush move over {marks} marks: running sums and ranking", (partial(move, i) for i in range(MOVES))
    )
    return times, drawing.with_mark(Mark("back", stroke.area))


def by_muscles(engine: Engine) -> list[tuple[int, Times, Times]]:
    """Return (muscles, full ranking of 20 marks, a brush move over 20 marks) for atlases of growing size."""
    figure = load_figure("neutral")
    parts = [cut_muscle(muscle, figure) for muscle in engine.atlas.muscles.values()]
    drawings = [scattered(figure, 20, seed) for seed in range(5)]
    rows = []
    for size in SIZES:
        atoms = crowd(parts, size)
        rank(Overlap(atoms), drawings[0])  # what is worked out once for an atlas is there
        full = calmest(partial(_fresh, atoms, drawings))
        rows.append((size, full, calmest(partial(_moves_of_few, atoms))))
    return rows


def _moves_of_few(atoms: Atoms) -> Times:
    return moves(atoms, 20)[0]


def _fresh(atoms: Atoms, drawings: list[Drawing]) -> Times:
    return timed("", (partial(rank, Overlap(atoms), drawing) for drawing in drawings))


def plain(atoms: Atoms, drawing: Drawing) -> Times:
    """Return the plain loop over all patterns at one brush move."""
    way = PlainWay(atoms)
    return timed("a brush move, the plain loop over all patterns", (partial(way.rank, drawing) for _ in range(8)))
