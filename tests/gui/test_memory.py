"""What was let go is handed back to the machine."""

import subprocess
import sys
from pathlib import Path

import pytest

MB = 1 << 20
LET_GO = f"""
import os
from bodymap.gui.start import memory

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / {MB}

blocks = [bytearray(os.urandom(1)) * 40_000 for _ in range(4000)]  # 160 MB, each below what lies by itself
del blocks[:-1]  # the last holds the end of the heap, so that it cannot shrink by itself
before = resident()
memory.hand_back_the_rest()
print(before, resident())
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the machine does not tell")
def test_pages_between_blocks_that_stay_are_handed_back() -> None:
    done = subprocess.run([sys.executable, "-c", LET_GO], capture_output=True, text=True, check=True)
    before, after = map(float, done.stdout.split())
    assert before - after > 100  # of the 160 MB let go
