"""What Qt's own windows say in Spanish: nothing stays English; keys and files are called what we call them."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QFileInfo, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFileIconProvider,
    QGroupBox,
    QLabel,
    QTreeView,
    QWidget,
)

from bodymap.gui.look import language
from bodymap.gui.menus.keys_page import keys_html
from bodymap.words import tr

SAME = {"No", "Color", "Cicero (CC)", "Didot (DD)", "bodymap"}  # in both languages
PAPER = re.compile(
    r"(A|B|C|ANSI |JIS B|PRC |Super )?\w{1,3}( Extra| Plus)?|\d+ x \d+ in|Folio .*|Legal|Quarto|\d+ \(\dx\d\)"
)
SAID: tuple[tuple[type, Callable[[QObject], str]], ...] = (
    (QWidget, lambda one: one.toolTip()),
    (QWidget, lambda one: one.accessibleName()),
    (QWidget, lambda one: one.windowTitle()),
    (QLabel | QAbstractButton | QAction, lambda one: one.text()),
    (QGroupBox, lambda one: one.title()),
)


@pytest.fixture(autouse=True)
def _english_again():
    yield
    language.use("en")


def words(dialog: QDialog) -> Iterator[str]:
    """Yield all that a window of Qt's says, without keys."""
    for one in (dialog, *dialog.findChildren(QObject)):
        yield from (say(one) for kind, say in SAID if isinstance(one, kind))
        if isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))
        if isinstance(one, QTreeView) and one.model():
            columns = range(one.model().columnCount())
            yield from (str(one.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns)


def chosen_file(mode: QFileDialog.AcceptMode) -> Callable[[], QDialog]:
    def made() -> QDialog:
        dialog = QFileDialog(None, "bodymap", "/")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        return dialog

    return made


def every_button() -> QDialog:
    dialog = QDialog()
    box = QDialogButtonBox(dialog)
    for button in QDialogButtonBox.StandardButton:
        if button not in {QDialogButtonBox.StandardButton.NoButton, QDialogButtonBox.StandardButton.FirstButton}:
            box.addButton(button)
    return dialog


@pytest.mark.parametrize(
    ("make", "spanish"),
    [
        (chosen_file(QFileDialog.AcceptMode.AcceptOpen), "Buscar en:"),
        (chosen_file(QFileDialog.AcceptMode.AcceptSave), "Tipo de archivo:"),
        (lambda: QPrintPreviewDialog(QPrinter()), "Ajustar al ancho"),
        (lambda: QPrintDialog(QPrinter()), "Impresión a doble cara"),
        (every_button, "Restablecer"),
    ],
    ids=["open", "save", "preview", "print", "buttons"],
)
def test_a_window_of_qt_leaves_nothing_in_english(qtbot, make, spanish):
    said = []
    for spoken in ("en", "es"):
        language.use(spoken)
        dialog = make()
        qtbot.addWidget(dialog)
        said.append({text.replace("&", "") for text in words(dialog) if re.search(r"[A-Za-z]{2}", text)})
    assert len(said[0]) >= 10
    assert spanish in said[1]
    assert not [text for text in said[0] & said[1] if text not in SAME and not PAPER.fullmatch(text)]
    assert not [text for text in said[1] if "icher" in text]  # a file is an archivo everywhere


def test_a_folder_is_a_carpeta(tmp_path, qapp):
    language.use("es")
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == "Carpeta"


def test_keys_are_called_what_our_texts_call_them(qapp):
    def called(keys: str) -> str:
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    language.use("es")
    assert [called(keys) for keys in ("Ctrl+N", "Ctrl+Shift+S", "Del", "Esc", "PgUp", "Alt+Left")] == [
        "Ctrl+N", "Ctrl+Mayús+S", "Supr", "Esc", "Re Pág", "Alt+Izquierda",
    ]  # fmt: skip
    assert "<b>Supr</b>" in keys_html()  # the key; a button that deletes says Eliminar
    assert tr("Delete", "what is chosen") == "Eliminar"
    language.use("en")
    assert called("Ctrl+Shift+S") == "Ctrl+Shift+S"
