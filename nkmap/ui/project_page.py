"""One open project in a window: names, maps, leverage log and lever line, and what ties them together."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from nkmap.db.queries.counts import project
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.edits import CanvasEdits
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.crossing import Crossing
from nkmap.ui.edits import Edits
from nkmap.ui.grids import Grids
from nkmap.ui.groups.groups import Groups
from nkmap.ui.handed_over.handing_over import HandingOver
from nkmap.ui.in_front import InFront
from nkmap.ui.inspector.assessments import Assessments
from nkmap.ui.inspector.inspector import Inspector
from nkmap.ui.inspector.side import InspectorSide
from nkmap.ui.leverage.drawn_levers import DrawnLevers
from nkmap.ui.leverage.logging_levers import LeverLogging
from nkmap.ui.leverage.panel import LeveragePanel
from nkmap.ui.maps.actions import MapActions
from nkmap.ui.maps.layer_edits import LayerEdits
from nkmap.ui.maps.layer_menu import LayerButton, LayerMenu
from nkmap.ui.maps.menu import open_map_menu
from nkmap.ui.meeting.meeting import Meeting
from nkmap.ui.names.edits import NamesEdits
from nkmap.ui.names.menu import NamesMenu
from nkmap.ui.names.nesting import Nesting
from nkmap.ui.names.panel import NamesPanel
from nkmap.ui.names.work import NamesWork
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.page_on_demand import PageOnDemand
from nkmap.ui.panes import Panes
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.pill import Pill
from nkmap.ui.protection import Protection
from nkmap.ui.rounds.rounds import Rounds
from nkmap.ui.selection.actions import SelectedActions
from nkmap.ui.selection.locking import Locking
from nkmap.ui.selection.marking import Marking
from nkmap.ui.selection.selection import Selection
from nkmap.ui.views.data_view import DataView
from nkmap.ui.views.view_tabs import ViewTabs


class ProjectPage(PageOnDemand):
    """Views say what was meant; the page turns it into edits."""

    log_shown = Signal(bool)
    action_asked = Signal(str)  # id of an action, by a key of the grid

    def __init__(self, document: Document, theme: Theme, actions: Mapping[str, QAction], parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("project_page")
        self.document = document
        self.actions_by_id = actions
        actions["draw_relations"].setChecked(False)
        self._make_views(theme)
        self._make_edits(theme)
        self._make_selection()
        self.rounds = Rounds(self)
        self._build()
        self._connect()
        self.groups = Groups(self)
        self.meeting = Meeting(self)
        self.handing_over = HandingOver(self)
        self.protection.follow()
        self.grids = Grids(self)
        if self.maps.map_id is not None:
            self._on_map_chosen(self.maps.map_id)

    def _make_views(self, theme: Theme) -> None:
        document = self.document
        self._panes = Panes(self)
        self.names = NamesPanel(document, theme, self._panes.across)
        self.views = ViewTabs(self, theme, self._panes.across)
        self.maps = self.views.maps
        self.log = LeveragePanel(document, self._panes)
        self.pill = Pill(self.maps.canvas)

    def _make_edits(self, theme: Theme) -> None:
        """What is meant by the views becomes edits here; what is refused, and what can be undone, is said."""
        document, actions = self.document, self.actions_by_id
        self.edits = Edits(document, self)
        self.names_edits = NamesEdits(document, self)
        self.layers = LayerEdits(document, self)
        self.layer_menu = LayerMenu(document, self.maps, self.layers, actions["draw_levers"])
        self.maps.take_actions(actions)
        self.maps.add_button(LayerButton(actions["layers"]))
        self.outcomes = Outcomes(document, self.pill, self)
        self.map_actions = MapActions(document, self.maps, self.pill, self)
        self.assessments = Assessments(document, self)
        self.inspector = Inspector(document, self.assessments, theme)
        self.crossing = Crossing(self, self.names, self.maps)
        self.levers = LeverLogging(self)
        self.drawn_levers = DrawnLevers(self.log, self.maps, self.outcomes, actions["draw_levers"])

    def _make_selection(self) -> None:
        """Who is selected, and what is done with them."""
        document = self.document
        self.selection = Selection(self.names.tree, self.maps, self)
        self.selected = SelectedActions(
            self.selection, self.names.tree, self.maps, self.edits, self.outcomes, self.levers, self
        )
        self.locking = Locking(self.selection, self.maps, self.edits, self.outcomes, self)
        self.marking = Marking(document, self.selection, self.maps, self.layers, self)
        self.canvas_edits = CanvasEdits(self.selection, self.maps, self.edits, self.outcomes, self)
        self.nesting = Nesting(document, self.selection, self.names_edits, self.outcomes, self)
        self.names_menu = NamesMenu(self, self.names.tree)
        self.names_work = NamesWork(
            document, self.names, self.edits, self.names_edits, self.nesting, self.selected
        )
        changing = (self.names, self.maps, self.inspector, self.log)
        self.protection = Protection(document, changing, self)

    def _build(self) -> None:
        self._down = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        self._panes.raise_()  # now the last of the children, it goes after all that listen to what is in it
        self.log.hide()  # before it has a place: its handle would cost the map a pixel, and another layout
        self._panes.fill(self.names, self.views, self.log)
        self.inspector_side = InspectorSide(self, self._panes.across, self.maps.canvas, self.inspector)
        self.in_front = InFront(self)

    def _connect(self) -> None:
        self._connect_maps()
        self._connect_inspector()
        for refusing in (self.inspector, self.edits, self.names_edits, self.layers):
            refusing.refused.connect(self.outcomes.say)
        for leaving in (self.levers.left, self.inspector_side.left, self.rounds.left):
            leaving.connect(self.in_front.focus)
        self.selection.changed.connect(self._inspect_selected)
        self.selection.changed.connect(lambda: self.maps.relations.follow(self.selection.stakeholders()))
        self.rounds.past.changed.connect(self._on_past_changed)
        self.pill.undo_asked.connect(self.undo)
        self.protection.changed.connect(self.map_actions.possible_changed)
        self.locking.shown.connect(self.actions_by_id["lock_tokens"].setChecked)
        self.map_actions.axes_lock_shown.connect(self.actions_by_id["lock_axes"].setChecked)
        # after the views, which were connected first
        self.document.changed.connect(self.selection.follow)

    def _connect_maps(self) -> None:
        self.views.view_made.connect(self._on_data_view_made)
        self.views.chosen.connect(self.map_actions.possible_changed)
        self.maps.map_chosen.connect(self._on_map_chosen)
        self.maps.menu_asked.connect(partial(open_map_menu, self.maps, self.actions_by_id))
        self.maps.numbered.connect(self.names.tree.show_numbers)
        self.crossing.names_dropped.connect(self.canvas_edits.place)
        self.crossing.tokens_dropped.connect(self.selected.take_off_tokens)
        self.log.target_chosen.connect(self._on_stakeholder_chosen)
        self.log.passage_chosen.connect(self.show_passage)
        self.levers.log_shown.connect(self.log_shown)

    def _connect_inspector(self) -> None:
        self.inspector.stakeholder_chosen.connect(self._on_stakeholder_chosen)
        self.inspector.closed.connect(partial(self.inspector_side.show, False))
        self.inspector.left.connect(self.in_front.focus)
        self.inspector.passage_cited.connect(self.names_edits.cite)
        self.inspector.name_cited.connect(self.names_edits.cite_name)
        self.inspector.passage_chosen.connect(self.show_passage)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        for part in (self.names, self.maps, self.views, self.map_actions, self.groups, self.handing_over):
            part.set_theme(theme)
        self.inspector.set_theme(theme)

    def set_language(self, language: str | None) -> None:
        """Show names in a language where they are known in it; None is the project's own.

        The list and the log keep the project's own names: there they are typed, found and changed.
        """
        for part in (self.maps, self.inspector, self.outcomes):
            part.set_language(language)

    def set_habits(self, habits: CanvasHabits) -> None:
        """Take what keys and wheel mean on the grids."""
        if habits.text_share != self.grids.habits.text_share:
            self._panes.give_names_room(habits.text_share)
        self.inspector_side.set_text_share(habits.text_share)
        self.grids.take(habits)

    @property
    def uid(self) -> str:
        """What tells this project from every other one."""
        return self.document.read(project).uid

    @property
    def view(self) -> MapView | None:
        """The canvas in front."""
        return self.maps.view

    # What the window's actions ask for

    def start(self) -> None:
        """Give the names their room, and the focus to where work begins: the field while there is nothing,
        else the grid."""
        self._panes.give_names_room(self.grids.habits.text_share)
        if self.names.tree.topLevelItemCount():
            self.in_front.focus()
        else:
            self.focus_name_field()

    def focus_name_field(self) -> None:
        """Let the next name be typed."""
        self.names.field.setFocus()

    def toggle_log(self) -> None:
        """Show or hide the leverage log."""
        self.levers.show_log(not self.log.isVisible())

    def draw_relations(self) -> None:
        """Draw the relations of who is selected on the maps, or not any more, as the action says."""
        is_on = self.actions_by_id["draw_relations"].isChecked()
        self.maps.relations.turn(is_on)
        if is_on:
            words = self.tr("The maps show the relations of who is selected; the audience does not see them.")
            self.outcomes.say(words)

    def show_passage(self, evidence_id: int) -> None:
        """Show a passage in the text of its source."""
        from nkmap.ui.sources.sources_view import SourcesView

        self.views.open("sources")
        if isinstance(self.views.view, SourcesView):
            self.views.view.show_passage(evidence_id)

    def undo(self) -> None:
        """Take the last edit back and say so."""
        if label := self.edits.undo():
            self.outcomes.say_undone(label)

    def redo(self) -> None:
        """Make the last undone edit again and say so."""
        if label := self.edits.redo():
            self.outcomes.say_done_again(label)

    # What the views say

    def _on_data_view_made(self, view: DataView) -> None:
        view.stakeholder_chosen.connect(self._on_stakeholder_chosen)
        view.refused.connect(self.outcomes.say)

    def _on_stakeholder_chosen(self, stakeholder_id: int) -> None:
        self.selection.select([stakeholder_id])

    def _on_past_changed(self) -> None:
        self.inspector.look(self.maps.query if self.rounds.past.viewer is not None else None)

    def _inspect_selected(self) -> None:
        self.levers.follow_selection(self.selection.stakeholders())
        self.inspector.show_selected(self.maps.map_id, self.selection.stakeholders())

    def _on_map_chosen(self, map_id: int) -> None:
        self.names.show_map(map_id)
        self.levers.show_map(map_id)
        self.selection.follow_list()
        if is_made(self, "find_bar"):
            self.find_bar.tell_again()
