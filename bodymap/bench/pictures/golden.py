"""The golden pictures: how every screen looked when somebody last said that it is right.

They hold for one platform: another Qt, face or system draws letters in another way. They are kept small, as WebP, and
held against new ones as an eye does: at half the size, by the share of places that clearly differ.
"""

import hashlib
import json
import platform
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QImage, QPainter

from bodymap.bench.pictures.dress import THEMES, Dress
from bodymap.bench.pictures.run import run
from bodymap.shipped import shipped

QUALITY = 80
STEP = 40  # of 255, from which a place clearly differs
MOST = 0.004  # share of places that may: a changed date or version, but not a button that has moved
MADE_ON = "made-on.json"
DRESSES = tuple(Dress(theme) for theme in THEMES)


def here() -> dict[str, str]:
    """Return what of this platform letters and lines depend on."""
    faces = sorted((shipped("assets") / "fonts").glob("*.otf"))
    face = hashlib.sha256(b"".join(one.read_bytes() for one in faces)).hexdigest()[:12]
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        system = {}
    return {
        "qt": qVersion().rpartition(".")[0],
        "system": f"{system.get('ID', platform.system())} {system.get('VERSION_ID', '')}".strip(),
        "machine": platform.machine(),
        "face": face,
    }


def why_not_here(folder: Path) -> str:
    """Return why the golden pictures cannot be held against pictures made here; nothing where they can."""
    if not (folder / MADE_ON).exists():
        return "there are no golden pictures; 'bodymap bench golden' makes them"
    made = json.loads((folder / MADE_ON).read_text(encoding="utf-8"))
    differ = [f"{name} {made.get(name)}, here {value}" for name, value in here().items() if made.get(name) != value]
    return f"the golden pictures were made on another platform: {'; '.join(differ)}" if differ else ""


def renew(folder: Path) -> int:
    """Make the golden pictures anew and return how many there are."""
    with tempfile.TemporaryDirectory() as made:
        run(Path(made), DRESSES)
        for old in folder.rglob("*.webp"):
            old.unlink()
        count = 0
        for dress in DRESSES:
            (folder / dress.theme).mkdir(parents=True, exist_ok=True)
            for picture in sorted((Path(made) / dress.name).glob("*.png")):
                QImage(str(picture)).save(str(path_of(folder, dress, picture.stem)), quality=QUALITY)
                count += 1
    (folder / MADE_ON).write_text(f"{json.dumps(here(), indent=1)}\n", encoding="utf-8")
    return count


def path_of(folder: Path, dress: Dress, screen: str) -> Path:
    """Return where the golden picture of a screen lies."""
    return folder / dress.theme / f"{screen.replace(',', '').replace(' ', '-')}.webp"


def differing(golden: QImage, new: QImage) -> float:
    """Return the share (0-1) of places where two pictures clearly differ; 1 where their sizes do."""
    if golden.size() != new.size() or golden.isNull():
        return 1.0
    apart = np.abs(_halved(golden) - _halved(new)).max(axis=2)
    return float((apart > STEP).mean())


def _halved(picture: QImage) -> NDArray[np.int16]:
    """Return a picture at half its size as rows of red, green, blue."""
    size = QSize(max(picture.width() // 2, 1), max(picture.height() // 2, 1))
    mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small = picture.scaled(size, *mode).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(small.constBits(), dtype=np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : 3 * small.width()].reshape(small.height(), small.width(), 3).astype(np.int16)


def side_by_side(golden: QImage, new: QImage, path: Path) -> None:
    """Write both pictures beside one another, the golden one first, and where they differ."""
    gap = 16
    wide, high = max(golden.width(), new.width()), max(golden.height(), new.height())
    whole = QImage(3 * wide + 2 * gap, high, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.magenta)
    painter = QPainter(whole)
    for place, picture in enumerate((golden, new)):
        painter.drawImage(place * (wide + gap), 0, picture)
    painter.drawImage(2 * (wide + gap), 0, golden)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(2 * (wide + gap), 0, new)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    whole.save(str(path))
