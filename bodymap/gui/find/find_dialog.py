"""Find a muscle or place: a search over names, everything by part of the body, and a page for each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.loader import Atlas
from bodymap.atlas.muscle import Muscle
from bodymap.atlas.reach import Reaches
from bodymap.body.figure import Figure
from bodymap.gui.find.find_page import FindPage, Target
from bodymap.gui.find.find_side import FindSide
from bodymap.gui.find.trail import Trail
from bodymap.gui.texts.warning_text import Before
from bodymap.gui.widgets.room import WrappingRow, size_for
from bodymap.words import tr

SIZE = (1040, 720)


class FindDialog(QDialog):
    """Searches and shows pages.

    Signals:
        shown: the kind and the id of the muscle or area to show on the body.
        printed: the id of the muscle whose page is to be printed.
        warnings_asked: the questions about warning signs are wanted, of a muscle.
        followed: a muscle and the place of the self-care step that is to be followed.

    `before` gives what stands above press test and self-care of a muscle.
    """

    shown = Signal(str, str)
    printed = Signal(str)
    warnings_asked = Signal(object)
    followed = Signal(object, int)

    def __init__(
        self,
        atlas: Atlas,
        figure: Figure,
        reaches: Reaches,
        before: Callable[[Muscle], Before],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find a muscle or place"))
        self.resize(size_for(self, *SIZE))
        self._trail: Trail[Target] = Trail()
        self._missed = False  # nothing was found, and no page is shown
        self._typed = False  # what stands there was found while writing, and makes way for what is found next
        self.side = FindSide(atlas, figure)
        self.page = FindPage(atlas, figure, reaches, before)
        self.back = QPushButton(tr("Back", "to what came before"))
        self.forward = QPushButton(tr("Forward"))
        self.show_button = QPushButton(tr("Show on the body"))
        self.print_button = QPushButton(tr("Print or save as PDF..."))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._wire()
        self.side.look()
        self.page.show_intro()
        self._enable()

    def _lay_out(self) -> None:
        for button, tip in ((self.back, tr("Back (Alt+Left)")), (self.forward, tr("Forward (Alt+Right)"))):
            button.setToolTip(tip)
            self.page.head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addWidget(self.page, 1)
        foot = WrappingRow()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(self.show_button)
        foot.addWidget(self.print_button)
        foot.push()
        foot.addWidget(self.close_button)
        for other in (self.back, self.forward, self.print_button, self.close_button):
            other.setAutoDefault(False)
        self.show_button.setDefault(True)
        self.show_button.setObjectName("primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.side.chosen.connect(lambda kind, key: self.go((kind, key)))
        self.side.found.connect(self._found)
        self.side.missed.connect(self._miss)
        self.side.filled.connect(self._filled)
        self.page.asked.connect(lambda kind, key: self.go((kind, key)))
        self.page.warnings_asked.connect(self.warnings_asked)
        self.page.followed.connect(self.followed)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(lambda: self._step(self._trail.forward()))
        keys = QKeySequence.StandardKey
        for key, button in ((keys.Back, self.back), (keys.Forward, self.forward)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.show_button.clicked.connect(self._show)
        self.print_button.clicked.connect(lambda: self.printed.emit(self._trail.now[1] if self._trail.now else ""))
        self.close_button.clicked.connect(self.reject)

    @property
    def target(self) -> Target | None:
        """The muscle or the area that is shown."""
        return None if self._missed else self._trail.now

    def go(self, target: Target, *, instead: bool = False) -> None:
        """Show a muscle or an area, and mark it in the list where it stands there."""
        if target != self.target:
            self._typed = False
            self._trail.go(target, instead=instead)
            self._step(target)

    def _show(self) -> None:
        if self.target is not None:
            self.shown.emit(*self.target)

    def _found(self, kind: str, key: str) -> None:
        """Show what is found while writing, each in place of the one before."""
        self.go((kind, key), instead=self._typed)
        self._typed = True

    def _miss(self) -> None:
        """Show no page where nothing is found; what stood there before can be gone back to."""
        self._missed = True
        self.page.show_nothing()
        self._enable()

    def _go_back(self) -> None:
        self._step(self._trail.now if self._missed else self._trail.back())

    def _step(self, target: Target | None) -> None:
        self._missed = False
        if target is not None:
            self.page.show_target(target)
            self._mark()
        self._enable()

    def _filled(self) -> None:
        """Mark what is shown in the new rows; where everything stands there again, show what was shown before."""
        if self._missed and self.side.model.items:
            if self._trail.now is None:
                self.page.show_intro()
            self._step(self._trail.now)
        self._mark()

    def _mark(self) -> None:
        if self.target is not None:
            self.side.mark(self.target)

    def _enable(self) -> None:
        shown = self.target
        self.back.setEnabled(self._trail.can_back or (self._missed and self._trail.now is not None))
        self.forward.setEnabled(self._trail.can_forward)
        self.show_button.setEnabled(shown is not None)
        self.print_button.setEnabled(shown is not None and shown[0] == "muscle")

    def begin(self) -> None:
        """Be ready for another search."""
        self.refresh()
        self.side.search.selectAll()
        self.side.search.setFocus()

    def refresh(self) -> None:
        """Show the page as it is now: what the warning signs say has changed, or the areas are worked out."""
        if self.isVisible() and self.target is not None:
            self.page.show_target(self.target, again=True)
