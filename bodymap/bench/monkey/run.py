"""Starts the monkey in a process and a home of its own, and tells what it did last where that process dies."""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bodymap.bench.monkey.watch import FOUND, LAST
from bodymap.bench.screen import a_screen

SCREEN = "1920x1200"  # px
HOME = {"HOME": "", "XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share", "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state"}  # fmt: skip


def run(minutes: float, seed: int, acts: int = sys.maxsize, *, on_screen: bool = False) -> int:
    """Let the monkey loose for some minutes, or so many acts; return 1 when anything was wrong.

    `on_screen` has it act on an X server, where windows are raised, grabbed and given the keyboard in earnest.
    """
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="bodymap-monkey-") as name, ExitStack() as at_last:
        folder = Path(name)
        screen = at_last.enter_context(a_screen(SCREEN)) if on_screen else {}
        done = subprocess.run(_command(minutes, seed, acts, folder), env=_environment(folder) | screen, check=False)
        if done.returncode not in {0, FOUND}:
            print(f"the program died with {done.returncode}; before that")
            journal = folder / "acts.txt"
            for line in journal.read_text(encoding="utf-8").splitlines()[-LAST:] if journal.exists() else ():
                print(f"  {line}")
        if done.returncode:
            print(f"seed {seed}: FAILED")
    return int(done.returncode != 0)


def _command(minutes: float, seed: int, acts: int, folder: Path) -> list[str]:
    child = [sys.executable, "-X", "faulthandler", "-m", "bodymap.bench.monkey.child"]
    return [*child, "--seconds", str(60 * minutes), "--acts", str(acts), "--seed", str(seed), "--folder", str(folder)]


def _environment(folder: Path) -> dict[str, str]:
    env = dict(os.environ)
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name, place in HOME.items():
        path = folder / "home" / place
        path.mkdir(parents=True, exist_ok=True)
        env[name] = str(path)
    return env
