"""Some twenty seconds of random use, from a seed; `bodymap bench monkey --minutes 60` is the long run."""

import pytest

from bodymap.bench.monkey.memory import Memory, Sample
from bodymap.bench.monkey.run import run


@pytest.mark.parametrize("seed", [7])
def test_random_use_raises_nothing_and_loses_nothing(seed, capfd):
    status = run(minutes=1 / 3, seed=seed)
    assert status == 0, capfd.readouterr().out


def test_memory_is_held_against_what_it_was_after_five_minutes():
    memory = Memory()
    growing = [Sample(float(s), s, 200 + max(s - 300, 0) / 10, 0, 0, 0) for s in range(0, 901, 10)]
    memory.samples = growing
    # A sixth of the ten minutes after the first five: the medians of 300 to 400 s and of 800 to 900 s.
    assert memory.ratio() == pytest.approx(255 / 205)
    memory.samples = growing[:42]
    assert memory.ratio() is None, "it has not run for two minutes after the first five"
    memory.samples = growing[:43]
    assert memory.ratio() == pytest.approx(209 / 203), "a minute at least"
