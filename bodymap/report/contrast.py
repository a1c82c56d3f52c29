"""How far two colours differ, by WCAG 2.2, and which ink is seen on several grounds."""

from collections.abc import Iterable

from PySide6.QtGui import QColor


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2, 0-1."""
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def laid_over(colour: QColor, share: float, ground: QColor) -> QColor:
    """Return what is seen where a colour covers that share (0-1) of a ground."""
    pairs = zip(
        (colour.red(), colour.green(), colour.blue()), (ground.red(), ground.green(), ground.blue()), strict=True
    )
    return QColor(*(round(share * a + (1 - share) * b) for a, b in pairs))


def clearest(inks: Iterable[QColor], grounds: Iterable[QColor]) -> QColor:
    """Return the ink that differs most from the ground it differs least from."""
    known = list(grounds)
    return max(inks, key=lambda ink: min(contrast(ink, ground) for ground in known))
