"""Some twenty seconds of random use, from a seed; `bodymap bench monkey --minutes 60` is the long run."""

import pytest

from bodymap.bench.monkey.memory import Memory, Sample
from bodymap.bench.monkey.run import run


@pytest.mark.parametrize("seed", [7])
def test_random_use_raises_nothing_and_loses_nothing(seed, capfd):
    status = run(minutes=1 / 3, seed=seed)
    assert status == 0, capfd.readouterr().out


def test_memory_is_held_against_its_fifth_minute():
    memory = Memory()
    growing = [Sample(float(s), s, 200 + max(s - 300, 0) / 10, 0, 0, 0) for s in range(0, 901, 10)]
    memory.samples = growing
    # The medians of the minutes that end at 300 s and at 900 s: 200 MB, and 200 + 57 MB.
    assert memory.ratio() == pytest.approx(257 / 200)
    memory.samples = growing[:30]
    assert memory.ratio() is None, "it has not run for five minutes"
