"""Both names of a muscle as HTML: its everyday name, and small after it the anatomical one."""

from html import escape

from bodymap.atlas.muscle import Muscle
from bodymap.gui.look.theme import SMALL, current, px
from bodymap.report.muscle_names import anatomical_name, everyday_name


def both_names(muscle: Muscle, link: str = "", side: str = "") -> str:
    """Return its names as HTML: the everyday one, as a link to `link` if there is one, the side, the anatomical one."""
    name = f"<b>{escape(everyday_name(muscle))}</b>"
    if link:
        name = f"<a href='{escape(link)}'>{name}</a>"
    if side:
        name += f", {escape(side)}"
    anatomical = escape(anatomical_name(muscle)).replace(" ", "&nbsp;")  # on one line
    small = f"<span style='color: {current().quiet}; font-size: {px(SMALL)}px'>{anatomical}</span>"
    return f"{name} {small}" if anatomical else name
