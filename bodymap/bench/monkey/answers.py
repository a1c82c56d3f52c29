"""Answers to the questions that the platform asks: which file to open, where to save. Nothing leaves a folder."""

import random
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bodymap.shipped import shipped

CANCELLED = 0.25  # of the questions
DAMAGED = {
    "broken.bodymap.json": b'{"type": "FeatureCollection", "features": [',
    "empty.json": b"",
    "not a zip.zip": b"PK\x03\x04 and no more",
    "not a library.sqlite3": b"SQLite format 3\x00" + b"\xff" * 600,
}
SCHEMES = ("http", "https", "mailto", "file")


class Answers(QObject):
    """Takes the place of the file dialogs, and of whatever opens links outside the program."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        super().__init__()
        self._chance = chance
        self._folder = folder
        self._made = 0
        folder.mkdir(parents=True, exist_ok=True)
        example = (shipped("assets") / "examples" / "low-back.bodymap.json").read_bytes()
        for name, content in {**DAMAGED, "example.bodymap.json": example}.items():
            (folder / name).write_bytes(content)

    def begin(self) -> None:
        """Answer from now on."""
        for name, answer in {
            "getSaveFileName": self._to_save,
            "getOpenFileName": self._to_open,
            "getOpenFileNames": self._to_open_several,
            "getExistingDirectory": lambda *_, **__: self._or_nothing(str(self._folder)),
        }.items():
            setattr(QFileDialog, name, staticmethod(answer))
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "_left")  # type: ignore[arg-type]

    def files(self) -> list[Path]:
        """Return what there is to open, good and bad, and one that is not there."""
        return [*sorted(self._folder.iterdir()), self._folder / "gone.bodymap.json"]

    def _or_nothing(self, text: str) -> str:
        return "" if self._chance.random() < CANCELLED else text

    def _to_save(self, _parent: object = None, _title: str = "", name: str = "", filters: str = "", *_: Any) -> Any:
        filters_ = filters.split(";;")
        self._made = (self._made + 1) % 40
        path = self._folder / f"{self._made} {Path(name).name}"
        if self._chance.random() < 0.1:
            path = self._folder / "no such folder" / path.name
        if path.suffix == ".sqlite3" and path.exists():
            path = path.with_name(f"{self._made} {self._chance.randrange(10**9)}.sqlite3")
        return self._or_nothing(str(path)), self._chance.choice(filters_)

    def _to_open(self, _parent: object = None, _title: str = "", _name: str = "", filters: str = "", *_: Any) -> Any:
        ending = filters.partition("(*")[2].partition(")")[0].split()[:1]
        fitting = [path for path in self.files() if ending and path.name.endswith(ending[0])]
        some = fitting if fitting and self._chance.random() < 0.8 else self.files()
        return self._or_nothing(str(self._chance.choice(some))), filters.split(";;", maxsplit=1)[0]

    def _to_open_several(self, *_: Any, **__: Any) -> Any:
        some = self._chance.sample(self.files(), self._chance.randint(1, 3))
        return [] if self._chance.random() < CANCELLED else [str(path) for path in some], ""

    @Slot(QUrl)
    def _left(self, _address: QUrl) -> None:
        """A link that leaves the program leads nowhere."""
