"""Text that is cut or falsely bold and widgets that lie over one another, found by asking every widget."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

SPARE_PX = 2  # that a text may lack: what rounding and side bearings come to
LINE_PX = 18  # that the style takes at both ends of a line to write in
ICON_PX = 4  # beside an icon
HEAVIEST = QFont.Weight.DemiBold  # of the bundled face; what is bolder is smeared
TEXTUAL = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar)


def faults(window: QWidget) -> list[str]:
    """Return what is cut, overlaps or is falsely bold in a window, a sentence each."""
    shown = [w for w in window.findChildren(QWidget) if w.window() is window and _seen(w)]
    found = [fault for widget in shown for fault in _cut(widget)]
    found += [fault for parent in (window, *shown) for fault in _overlaps(parent)]
    found += [fault for widget in shown for fault in _too_bold(widget)]
    return sorted(set(found))


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0


def _too_bold(widget: QWidget) -> Iterator[str]:
    """Find words that ask for a weight that the bundled face does not have."""
    if isinstance(widget, QTextBrowser):
        text = widget.document()
    elif isinstance(widget, QLabel) and (widget.textFormat() == Qt.TextFormat.RichText or "<b>" in widget.text()):
        text = QTextDocument()
        text.setHtml(widget.text())
    else:
        return
    block = text.begin()
    while block.isValid():
        for stretch in block.textFormats():
            if stretch.format.fontWeight() > HEAVIEST:
                words = block.text()[stretch.start : stretch.start + stretch.length]
                yield f"{_name(widget)} has '{words}' bolder than the face"
        block = block.next()


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        if widget.text() and not widget.hasHeightForWidth():
            need = widget.sizeHint()
            yield from _lacks(widget, widget.text(), need.width(), need.height())
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _box(widget)
    elif isinstance(widget, QLineEdit) and not widget.text():
        yield from _narrow(widget, widget.placeholderText(), widget.width() - LINE_PX)
    if isinstance(widget, TEXTUAL) and _text(widget) and not _scrolls(widget):
        yield from _hidden(widget)


def _box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(control, option, part, box).width()
    icon = box.iconSize().width() + ICON_PX if not box.itemIcon(box.currentIndex()).isNull() else 0
    yield from _narrow(box, box.currentText(), room - icon)


def _narrow(widget: QWidget, text: str, room: int) -> Iterator[str]:
    need = widget.fontMetrics().horizontalAdvance(text)
    if need > room + SPARE_PX:
        yield f"{_name(widget)} '{text}' needs {need} px and has {room}"


def _hidden(widget: QWidget) -> Iterator[str]:
    """Find a widget that another one, or the window's edge, hides in part."""
    seen, whole = widget.visibleRegion().boundingRect().size(), _inside(widget).size()
    if seen.width() + SPARE_PX < whole.width() or seen.height() + SPARE_PX < whole.height():
        size = f"{whole.width()} x {whole.height()} and shows {seen.width()} x {seen.height()}"
        yield f"{_name(widget)} '{_text(widget)}' is {size}"


def _inside(widget: QWidget) -> QRect:
    """Return the part of a widget in which its text stands."""
    return widget.contentsRect() if isinstance(widget, QLabel) else widget.rect()


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or not label.pixmap().isNull():
        return
    room = label.size()
    if label.wordWrap():
        need = label.heightForWidth(room.width())
        if need > room.height() + SPARE_PX and type(label) is QLabel:
            yield f"{_name(label)} '{text[:50]}' needs {need} px of height and has {room.height()}"
    elif type(label) is QLabel:
        hint = label.sizeHint()
        yield from _lacks(label, text, hint.width(), hint.height())


def _lacks(widget: QWidget, text: str, width: int, height: int) -> Iterator[str]:
    if width > widget.width() + SPARE_PX or height > widget.height() + SPARE_PX:
        yield f"{_name(widget)} '{text[:50]}' needs {width} x {height} and has {widget.width()} x {widget.height()}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        text, room = bar.tabText(tab), bar.tabRect(tab)
        need = bar.fontMetrics().horizontalAdvance(text)
        if need > room.width() + SPARE_PX:
            yield f"tab '{text}' needs {need} px and has {room.width()}"
        if room.right() > bar.width() + SPARE_PX:
            yield f"tab '{text}' ends at {room.right()} of {bar.width()} px"


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Find text of one child of `parent` over another's."""
    if isinstance(parent, QAbstractScrollArea) or parent.layout() is None:
        return
    children = [child for child in parent.children() if isinstance(child, QWidget) and _seen(child)]
    for one, other in combinations([c for c in children if not c.isWindow()], 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > SPARE_PX and shared.height() > SPARE_PX and _laid_out(parent, one, other):
            yield f"{_name(one)} '{_text(one)}' lies over {_name(other)} '{_text(other)}'"


def _laid_out(parent: QWidget, *children: QWidget) -> bool:
    layout = parent.layout()
    return layout is not None and all(layout.indexOf(child) >= 0 for child in children)


def _scrolls(widget: QWidget) -> bool:
    """Whether a widget lies in something that can be scrolled to it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    text = text() if callable(text) else text
    return str(text).replace("\n", " ")[:40]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()
