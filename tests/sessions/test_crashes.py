"""Killed at any moment, or failed by the disk at any write, the library loses nothing that was acknowledged."""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from crash_driver import FAILED, LATER, STRIKE

DRIVER = Path(__file__).with_name("crash_driver.py")
CHANGING = ("openat", "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink")
WRITING = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename")
# What each deed is sure to do: a count that is nothing would make the test below an empty one.
AT_LEAST = {
    "save": {"pwrite64": 4, "fdatasync": 1},
    "migrate": {"pwrite64": 20, "fdatasync": 2, "rename": 1},
    "backup": {"pwrite64": 5, "fsync": 2, "rename": 1},
    "restore": {"pwrite64": 10, "fdatasync": 2, "rename": 1},
    "import": {"pwrite64": 12, "fdatasync": 3},
    "export": {"write": 1, "fsync": 1, "rename": 1},
    "rescue": {"pwrite64": 10, "fsync": 3, "rename": 1},
}

EVERY = ("save", "migrate", "backup", "import")

tracer = pytest.mark.skipif(not shutil.which("strace"), reason="strikes system calls with strace, which is not here")


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def drive(*words):
    return run(sys.executable, str(DRIVER), *map(str, words))


def test_no_acknowledged_mark_is_lost_over_200_kills(tmp_path):
    result = drive("kills", tmp_path, 200)
    assert result["bad"] == []
    assert result["rounds"] == 200
    assert result["acknowledged"] > 500
    assert result["kept"] >= result["acknowledged"]


def test_a_disk_that_is_full_at_any_size_gives_a_sentence_and_loses_nothing(tmp_path):
    result = drive("full", tmp_path)
    assert result["bad"] == []
    assert result["told"] > 50


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """How many calls of each kind each deed makes."""
    folder = tmp_path_factory.mktemp("count")
    log = folder / "log"
    drive("lay-out", folder)
    trace = ("-e", f"trace={','.join(CHANGING)}")
    children = run("strace", "-f", "-qq", "-o", str(log), *trace, sys.executable, str(DRIVER), "count", str(folder))
    deeds = {str(pid): deed for deed, pid in children.items()}
    counts = {deed: Counter() for deed in children}
    for line in log.read_text().splitlines():
        call = re.match(r"(\d+) +(\w+)\(", line)
        if call and call[1] in deeds:
            counts[deeds[call[1]]][call[2]] += 1
    for deed, least in AT_LEAST.items():
        for call, number in least.items():
            assert counts[deed][call] >= number, (deed, call, counts[deed])
    assert max(max(c.values()) for c in counts.values()) < STRIKE
    return counts


def strike(folder, made, calls, how):
    """Strike every call of the deeds in EVERY, and one in four of the others'."""
    wanted = {
        deed: {call: list(range(1, counts[call] + 1, 1 if deed in EVERY else 4)) for call in calls if counts[call]}
        for deed, counts in made.items()
    }
    injected = [word for call in calls for word in ("-e", f"inject={call}:{how}:when={LATER.get(call, STRIKE)}")]
    tracer = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={','.join(calls)}", *injected]
    result = drive("points", folder, json.dumps(wanted), json.dumps(tracer))
    assert len(result["statuses"]) == sum(len(numbers) for counts in wanted.values() for numbers in counts.values())
    return result


@tracer
def test_killed_at_every_system_call_that_changes_a_file(tmp_path, made):
    result = strike(tmp_path, made, CHANGING, "signal=SIGKILL")
    assert result["bad"] == []
    # The calls were counted in another run, so a child may rarely end before its last one.
    killed = result["statuses"].count(-signal.SIGKILL)
    assert killed >= 0.98 * len(result["statuses"])


@tracer
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_every_write_failed_once_gives_a_sentence_and_loses_nothing(tmp_path, made, error):
    result = strike(tmp_path, made, WRITING, f"error={error}")
    assert result["bad"] == []
    assert result["statuses"].count(FAILED) > 50
