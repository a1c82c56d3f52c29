"""Pages before they leave: seen one by one, then saved as a PDF or printed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.errors import BodymapError
from bodymap.gui.hand_on.pdf_path import ask_pdf_path
from bodymap.gui.look import theme
from bodymap.gui.widgets.notice import Notice
from bodymap.gui.widgets.room import WrappingRow, size_for
from bodymap.report.pages import Paper, write_pdf
from bodymap.words import later, tr

NO_PRINTER = later("No printer is set up on this computer. Save a PDF and print it where there is one.")


class ReportPreview(QDialog):
    """Shows a report or any other paper. `saved` tells the path of the PDF."""

    saved = Signal(str)

    def __init__(self, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(paper.title)
        self.resize(size_for(self, 760, 760))
        self._paper = paper
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.notice = Notice()
        self.pages = QPrintPreviewWidget(self._printer)
        self.pages.paintRequested.connect(self._paint)
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        for view in self.pages.findChildren(QGraphicsView):
            view.setBackgroundBrush(QColor(theme.current().stage))  # what lies in it is Qt's: no item of it is touched
            for seen in (view, view.viewport()):
                seen.setAccessibleName(paper.title)
                seen.setAccessibleDescription(paper.words)
        about = QLabel(paper.about)
        about.setObjectName("quiet")
        about.setWordWrap(True)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.save_button = QPushButton(tr("Save as PDF..."))
        self.save_button.setDefault(True)
        self.save_button.setObjectName("primary")
        self.print_button = QPushButton(tr("Print..."))
        self.close_button = QPushButton(tr("Close"))
        self.save_button.clicked.connect(self._ask_save)
        self.print_button.clicked.connect(self._ask_print)
        self.close_button.clicked.connect(self.close)
        foot = WrappingRow()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        foot.addWidget(self.count)
        foot.push()
        foot.addWidget(self.close_button)
        about.setContentsMargins(16, 10, 16, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(about)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave room for the bar that scrolls."""
        super().showEvent(event)
        self.pages.setZoomFactor(self.pages.zoomFactor() * 0.95)

    def _paint(self, printer: QPrinter) -> None:
        try:
            pages = self._paper.paint(printer)
        except BodymapError as error:
            self.notice.say(str(error))
            return
        self.count.setText(tr("%n page(s)", "", pages))

    def _ask_save(self) -> None:
        path = ask_pdf_path(self._paper.name, self)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the pages as a PDF."""
        if self.notice.tries(lambda: write_pdf(path, self._paper)):
            self.notice.say(tr("Saved as {path}.", path=path))
            self.saved.emit(str(path))

    def _ask_print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.notice.say(tr(NO_PRINTER), tr("Save as PDF"), self._ask_save)
            return
        dialog = QPrintDialog(self._printer, self)
        dialog.finished.connect(lambda result: self._paint(self._printer) if result else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
