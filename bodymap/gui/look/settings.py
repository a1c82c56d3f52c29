"""What a person has set and the window remembers: theme, language, text size, where it stood. No health data."""

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

DEFAULTS: dict[str, object] = {
    "theme": "system",  # system, light, dark, contrast
    "language": "system",  # system, en, es
    "text_percent": 100,  # 100 to 200
    "reduced_motion": False,
    "skin": "neutral",
    "recent_files": [],
    "geometry": b"",  # of the window
    "list_share": 0,  # thousandths of the panel that the list has beside a muscle; 0 for as much as is best
    "tool": "brush",
    "radius_mm": 18,
    "hints_seen": False,  # the first steps
}
RESTYLING = ("theme", "language", "text_percent", "reduced_motion", "skin")  # the window is built anew for these


def default_path() -> Path:
    """Return where this person's settings lie."""
    return user_config_path("bodymap", appauthor=False) / "settings.ini"


class Settings(QObject):
    """Named settings, kept in a file, or in memory only when `path` is None. `changed` names what was set."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._here: dict[str, object] = {}

    def text(self, name: str) -> str:
        """Return a setting that is a word."""
        return str(self._value(name))

    def whole(self, name: str) -> int:
        """Return a setting that is a whole number; its default where the file holds none."""
        try:
            return int(str(self._value(name)))
        except ValueError:
            return int(str(DEFAULTS[name]))

    def flag(self, name: str) -> bool:
        """Return a setting that is on or off."""
        return str(self._value(name)).lower() in {"true", "1"}

    def texts(self, name: str) -> list[str]:
        """Return a setting that is a list of words."""
        value = self._value(name)
        return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)] if value else []

    def raw(self, name: str) -> bytes:
        """Return a setting that is Qt's own, such as a geometry."""
        value = self._value(name)
        return bytes(value.data()) if isinstance(value, QByteArray) else value if isinstance(value, bytes) else b""

    def set(self, name: str, value: object) -> None:
        """Remember a setting and tell who shows it."""
        if self._value(name) == value:
            return
        if self._file is not None:
            self._file.setValue(name, value)
        else:
            self._here[name] = value
        self.changed.emit(name)

    def flush(self) -> None:
        """Write to the file what was set since."""
        if self._file is not None:
            self._file.sync()

    def _value(self, name: str) -> object:
        default = DEFAULTS[name]
        if self._file is not None:
            return self._file.value(name, default)
        return self._here.get(name, default)
