"""What the window remembers from one time to the next: where it stood, how the panel was parted, the brush in hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from bodymap.gui.look.settings import Settings
from bodymap.gui.tools.brush_state import LARGEST_MM, SMALLEST_MM, TOOLS, BrushState

if TYPE_CHECKING:
    from bodymap.gui.panel.halves import Halves

LEAST_SEEN = (160, 80)  # px of the window that must lie on a screen, or it is put back onto one


def put_window_back(window: QMainWindow, settings: Settings) -> bool:
    """Let the window stand where it stood; return False where nothing is remembered or no screen is there any more."""
    kept = settings.raw("geometry")
    first = window.geometry()
    if not kept or not window.restoreGeometry(kept):
        return False
    if window.isMaximized() or window.isFullScreen() or _seen(window.geometry()):
        return True
    window.setGeometry(first)
    return False


def _seen(box: QRect) -> bool:
    """Whether enough of it lies on a screen to take hold of."""
    wide, high = LEAST_SEEN
    shown = (screen.availableGeometry().intersected(box) for screen in QGuiApplication.screens())
    return any(part.width() >= wide and part.height() >= high for part in shown)


def put_panel_back(halves: "Halves", settings: Settings) -> None:
    """Part the panel as a person parted it, if somebody did."""
    halves.part(settings.whole("list_share"))


def put_brush_back(brush: BrushState, settings: Settings) -> None:
    """Take up the tool and the size of the last time, as far as there are such; pain begins anew with each session."""
    kept = settings.text("tool")
    if kept not in {"eraser", "select"}:  # on an empty body it would seem that nothing works
        brush.tool = next((tool for tool in TOOLS if tool == kept), brush.tool)
    brush.radius_mm = min(max(settings.whole("radius_mm"), SMALLEST_MM), LARGEST_MM)


def keep(window: QMainWindow, halves: "Halves", brush: BrushState, settings: Settings) -> None:
    """Remember how it stands now."""
    settings.set("geometry", window.saveGeometry())
    settings.set("list_share", halves.share)
    for name in ("tool", "radius_mm"):
        settings.set(name, getattr(brush, name))
    settings.flush()
