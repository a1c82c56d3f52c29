"""The tool rail: icon and word, at the left of the bodies."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bodymap.gui.look.theme import px
from bodymap.gui.tools.brush_state import TOOLS, BrushState, ToolName
from bodymap.gui.widgets.room import beside

RAIL_PX = 76


class Rail(QScrollArea):
    """A column of buttons for actions, with gaps between groups; it scrolls where it is higher than the window."""

    def __init__(self, groups: Sequence[Sequence[QAction]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("rail_page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(0)
        for number, group in enumerate(groups):
            if number:
                layout.addSpacing(8)
            for action in group:
                layout.addWidget(_button(action))
        layout.addStretch(1)
        self.setWidget(page)
        self._page = page
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the width of the bar too where the buttons need one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hint = self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if hint.height() > self.height() else 0
        self.setFixedWidth(max(hint.width(), beside(RAIL_PX)) + bar)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(action.iconText())
    button.setAccessibleName(action.text().replace("&", ""))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(px(22), px(22)))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def exclusive(actions: Sequence[QAction], parent: QWidget) -> QActionGroup:
    """Make `actions` choices of which one is checked."""
    group = QActionGroup(parent)
    for action in actions:
        action.setCheckable(True)
        group.addAction(action)
    return group


def heed_toggles(actions: Mapping[str, QAction], brush: BrushState) -> None:
    """Take a tool up also when a screen reader toggles its button: Qt then checks the action and triggers nothing."""

    def toggled(tool: ToolName, on: bool) -> None:
        if on and brush.tool != tool:
            brush.set_tool(tool)
        elif not on:  # one tool is always taken
            QTimer.singleShot(0, actions[tool], lambda: actions[brush.tool].setChecked(True))

    for tool in TOOLS:
        actions[tool].toggled.connect(partial(toggled, tool))
    actions["mirror"].toggled.connect(brush.set_mirror)
    actions["round_the_side"].toggled.connect(brush.set_round_the_side)
    actions["round_the_side"].toggled.connect(brush.set_round_the_side)
