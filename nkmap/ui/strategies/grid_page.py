"""The steps on the grid of sensitivity and feasibility: what is dragged there is written to the step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nkmap.db.queries.counts import project
from nkmap.db.queries.steps import StepRow
from nkmap.drawing.theme import Theme
from nkmap.templates import load_template
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.parts.kind_icons import kind_icon
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.pictures.content_exports import ContentExports
from nkmap.ui.said import said_template
from nkmap.ui.strategies.edits import StrategyEdits
from nkmap.ui.strategies.step_content import TEMPLATE, Heading, looks_of, step_content, waiting_row
from nkmap.ui.views.wrapped_cells import wrapped_height

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

ID = Qt.ItemDataRole.UserRole
LIST_WIDTH = 260  # px
LEGEND = 240  # px high at most
BESIDE_WORDS = 50  # px of a row for its icon and the scroll bar


class StepCanvas(MapView):
    """Tokens are steps; nobody is added or taken off here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(MapScene(theme))
        self.setAccessibleName(self.tr("Steps by sensitivity and feasibility"))

    def take_habits(self, habits: CanvasHabits) -> None:
        """Take what the wheel means and how large texts are; keys of maps are not for this."""
        usual = CanvasHabits(wheel_zooms=habits.wheel_zooms, text_share=habits.text_share, edits=habits.edits)
        super().take_habits(usual)

    def start_adding(self, _pos: QPointF) -> None:
        """Do nothing: a step is added in the list."""


class GridPage(QWidget):
    """Beside the grid stand all steps in their order; one without a place is carried there by a click."""

    def __init__(self, page: "ProjectPage", theme: Theme, edits: StrategyEdits) -> None:
        super().__init__()
        self._document, self._page, self._edits = page.document, page, edits
        self._steps: Sequence[StepRow] = ()
        self._theme = theme
        self._is_protected = False
        self.canvas = StepCanvas(theme)
        self.list = QListWidget()
        self.exports = ContentExports(page.document, lambda: self.canvas.map_scene.content, self)
        self._build()
        self.canvas.map_scene.setParent(self)  # now, after its canvas, which is to go before it
        self._connect()

    def _build(self) -> None:
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Steps in their order"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = plain_label(role="quiet")
        self.hint.setWordWrap(True)
        self.hint.setText(self.tr("Click a step that is not assessed, then click its place on the grid."))
        self.hint.setContentsMargins(12, 8, 12, 8)
        self.legend = QListWidget()
        self.legend.setObjectName("step_legend")
        self.legend.setAccessibleName(self.tr("Strategies by their look"))
        self.legend.setWordWrap(True)
        self.legend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.legend.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.legend.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QFrame()
        side.setObjectName("comparison_panel")
        side.setFixedWidth(LIST_WIDTH)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        for widget in (self.list, self.hint, self.legend):
            beside.addWidget(widget)
        beside.setStretch(0, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(side)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        canvas, edits = self.canvas, self._edits
        canvas.moved.connect(edits.put_steps)
        canvas.placed.connect(edits.put_steps)
        canvas.nudged.connect(edits.nudge_steps)
        canvas.renamed.connect(lambda id_, name: edits.update_step(id_, name, "name", name))
        canvas.edit_refused.connect(lambda: self._page.outcomes.say(self._page.protection.why))
        canvas.map_scene.selectionChanged.connect(self._on_scene_selection_changed)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.list.itemActivated.connect(self._on_item_chosen)
        self.exports.done.connect(self._page.outcomes.say)

    def show_steps(self, steps: Sequence[StepRow]) -> None:
        """Show steps in their order, on the grid and beside it."""
        self._steps = steps
        row = self._document.read(project)
        title = self.tr("Steps: {0}").format(row.title) if row.title else self.tr("Steps")
        heading = Heading(title, row.as_of, row.disclaimer, row.language)
        grid = load_template(TEMPLATE, said_template).grid
        self.canvas.map_scene.show_content(step_content(steps, grid, heading))
        self._list_steps()
        self._list_strategies()
        self._show_hint()

    def protect(self, why: str) -> None:
        """Offer nothing that cannot be done; "" ends it."""
        self._is_protected = bool(why)
        self._show_hint()

    def _show_hint(self) -> None:
        lacks_one = any(not step.is_assessed for step in self._steps)
        self.hint.setVisible(lacks_one and not self._is_protected)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.canvas.set_theme(theme)

    def _list_steps(self) -> None:
        at, looks = self.list.currentRow(), looks_of(self._steps)
        self.list.clear()
        for number, step in enumerate(self._steps, 1):
            words = f"{number}  {step.name}"
            if not step.is_assessed:
                words = self.tr("{0} (not assessed)").format(words)
            icon = kind_icon(*looks[step.strategy_id], self._theme, hollow=not step.is_assessed)
            item = _item(self.list, icon, words)
            item.setData(ID, step.id)
            item.setToolTip(as_tool_tip(step.strategy))
            if not step.is_assessed:
                item.setForeground(self._theme.secondary)
        self.list.setCurrentRow(at)

    def _list_strategies(self) -> None:
        """Say which look belongs to which strategy; nothing where there is but one."""
        looks, names = looks_of(self._steps), {step.strategy_id: step.strategy for step in self._steps}
        self.legend.clear()
        for strategy_id in dict.fromkeys(step.strategy_id for step in self._steps):
            words = names[strategy_id] or self.tr("No strategy")
            _item(self.legend, kind_icon(*looks[strategy_id], self._theme), words)
        rows = [self.legend.item(number).sizeHint().height() for number in range(self.legend.count())]
        self.legend.setVisible(len(rows) > 1)
        self.legend.setFixedHeight(min(LEGEND, sum(rows) + 2))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        """Select the token of a step, or let one without a place be carried to it."""
        step = next(step for step in self._steps if step.id == item.data(ID))
        self.canvas.setFocus()
        if step.is_assessed:
            self.canvas.map_scene.select([step.id])
            self.canvas.reveal([step.id])
        elif not self.canvas.is_carrying:
            self.canvas.lift_name(waiting_row(step))

    def _on_scene_selection_changed(self) -> None:
        chosen = self.canvas.map_scene.selected_ids()
        ids = [step.id for step in self._steps]
        self.list.setCurrentRow(ids.index(chosen[0]) if len(chosen) == 1 else -1)


def _item(rows: QListWidget, icon: QIcon, words: str) -> QListWidgetItem:
    """Add a row that is as high as its words need."""
    item = QListWidgetItem(icon, words, rows)
    height = wrapped_height(words, LIST_WIDTH - BESIDE_WORDS, rows.font())
    item.setSizeHint(QSize(LIST_WIDTH - BESIDE_WORDS, height))
    return item
