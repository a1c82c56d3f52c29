"""The plainest words of the frame: views, sides, figures by name, and how a place is seen. No geometry is loaded."""

from typing import Literal, get_args

View = Literal["front", "back"]
Side = Literal["left", "right"]
FigureName = Literal["neutral", "female", "male"]

VIEWS: tuple[View, ...] = get_args(View)
SIDES: tuple[Side, ...] = get_args(Side)
FIGURES: tuple[FigureName, ...] = get_args(FigureName)

HEIGHT_MM = 1700.0


def screen_x(x: float, view: View) -> float:
    """Turn x (mm, towards the person's left) into mm towards the viewer's right; its own inverse."""
    return x if view == "front" else -x
