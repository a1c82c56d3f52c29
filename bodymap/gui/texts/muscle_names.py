"""How a muscle is named wherever it stands: by its everyday name, and small after it by the anatomical one."""

from html import escape

from bodymap.atlas.muscle import Muscle
from bodymap.gui.look.theme import SMALL, current, px
from bodymap.words import known


def everyday_name(muscle: Muscle) -> str:
    """Return what people call it."""
    return known(muscle.everyday or muscle.name)


def anatomical_name(muscle: Muscle) -> str:
    """Return what anatomists call it, or nothing where people call it the same."""
    name = known(muscle.name)
    return name if name != everyday_name(muscle) else ""


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
