"""The slim bar above the bodies: what the brush will paint. Its scale of intensity is also the legend."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from bodymap.drawing.feel import MAX_INTENSITY, QUALITIES, Quality
from bodymap.gui.look.focus_ring import paint_box_ring
from bodymap.gui.look.theme import SMALL, current, enlarged, face, ink_on, px, skin
from bodymap.gui.tools.brush_state import LARGEST_MM, SMALLEST_MM, BrushState
from bodymap.gui.widgets.room import WrappingRow, beside
from bodymap.report.paint_art import seen_colour, swatch
from bodymap.report.quality_words import QUALITY_WORDS
from bodymap.words import number, tr


class IntensityScale(QSlider):
    """Eleven swatches from 0 to 10; click one, or use the arrow keys. A slider, to whoever hears it."""

    def __init__(self, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._brush = brush
        self.setRange(0, MAX_INTENSITY)
        self.setPageStep(2)
        self.setFixedSize((MAX_INTENSITY + 1) * beside(24), px(30))
        self.setAccessibleName(tr("How strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("How strong is the pain? 0 none, 10 the worst you can imagine. Keys 0 to 9."))
        brush.changed.connect(self._show)
        self._show()
        self.valueChanged.connect(brush.set_intensity)

    def _show(self) -> None:
        self.setValue(self._brush.intensity)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the swatches with their numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in range(MAX_INTENSITY + 1):
            chosen = step == self._brush.intensity
            box = QRectF(step * beside(24) + 1, px(3), beside(24) - 2, px(30) - 2 * px(3))
            colour = seen_colour(step, skin())
            painter.setBrush(colour)
            painter.setPen(QPen(QColor(current().text), 2) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(ink_on(colour))
            painter.setFont(face(SMALL, strong=chosen))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step))
        if self.hasFocus():
            paint_box_ring(painter, QRectF(self.rect()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the swatch under the pointer."""
        self._choose(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose while dragging."""
        self._choose(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it as it is: nobody rolls a strength by mistake."""
        event.ignore()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The swatch is chosen already."""

    def _choose(self, at: QPointF) -> None:
        self.setValue(int(at.x() // beside(24)))


class QualityBox(QComboBox):
    """What the pain feels like, with each quality's texture."""

    def __init__(self, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = brush
        self.setAccessibleName(tr("What it feels like"))
        self._shown = -1  # the intensity that the swatches have
        self.setIconSize(QSize(28, px(16)))
        for quality in QUALITIES:
            self.addItem(QIcon(), tr(QUALITY_WORDS[quality]), quality)
        self.currentIndexChanged.connect(lambda i: brush.set_quality(QUALITIES[i]))
        brush.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(QUALITIES.index(self._brush.quality))
        if self._shown != self._brush.intensity:
            self._shown = self._brush.intensity
            for place, quality in enumerate(QUALITIES):
                self.setItemIcon(place, self._swatch(quality))

    def _swatch(self, quality: Quality) -> QIcon:
        """Return the paint that a quality would have now, for screens of either kind."""
        icon, size = QIcon(), self.iconSize()
        for ratio in (1.0, 2.0):
            icon.addPixmap(swatch(quality, self._shown, size.width(), size.height(), ratio, skin()))
        return icon


def named(text: str, *widgets: QWidget) -> QWidget:
    """Return widgets side by side behind their name."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setBuddy(widgets[0])
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in (label, *widgets):
        row.addWidget(widget)
    return together


class BrushBar(QWidget):
    """Size, intensity, quality."""

    def __init__(self, brush: BrushState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = brush
        self.width_mm = QSlider(Qt.Orientation.Horizontal)
        self.width_mm.setRange(SMALLEST_MM, LARGEST_MM)
        self.width_mm.setFixedWidth(104)
        self.width_mm.setMinimumHeight(px(20))
        self.width_mm.setAccessibleName(tr("Brush size"))
        self.width_mm.setToolTip(tr("Size of the brush. Keys [ and ]."))
        self.width_mm.valueChanged.connect(brush.set_radius)
        self._size_text = QLabel()
        self._size_text.setObjectName("quiet")
        self._size_text.setFixedWidth(px(44))
        self.intensity = IntensityScale(brush)
        self.quality = QualityBox(brush)
        layout = WrappingRow(16)
        layout.setContentsMargins(16, 6, 16, 6)
        self.setLayout(layout)
        groups = [
            named(tr("Size"), self.width_mm, self._size_text),
            named(tr("How strong"), self.intensity),
            named(tr("Feels"), self.quality),
        ]
        if enlarged():  # the widest last: two rows are enough
            groups.append(groups.pop(1))
        for group in groups:
            layout.addWidget(group)
        brush.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.width_mm.setValue(self._brush.radius_mm)
        self._size_text.setText(tr("{size} cm", size=number(2 * self._brush.radius_mm / 10, 1)))
