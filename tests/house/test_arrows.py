"""The arrows of the house hold, and the core starts without a window's library."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_contracts_hold():
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    "room", ["body", "drawing.file", "atlas.loader", "ranking.engine", "sessions.library", "care.plan"]
)
def test_the_core_does_not_load_qt(room):
    code = f"import sys, bodymap.{room}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_help_is_quick_to_load():
    code = "import sys, bodymap.cli; sys.exit(any(name in sys.modules for name in ('shapely', 'numpy', 'PySide6')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
