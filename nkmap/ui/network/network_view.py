"""The network: all relations as one picture, with filters, figures, and hands to change it."""

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from nkmap.db.queries.counts import project
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.network import Network, network
from nkmap.drawing.theme import Theme
from nkmap.formats.picture_files import FORMATS
from nkmap.leverage.network_figures import NetworkFigures
from nkmap.leverage.steps import Tie
from nkmap.map_content import MapContent, Token
from nkmap.scales import RELATION_KINDS
from nkmap.ui.canvas.showing import showing
from nkmap.ui.network.canvas import NetworkCanvas
from nkmap.ui.network.content import Heading, Marking, narrowed, network_content
from nkmap.ui.network.controls import NetworkControls
from nkmap.ui.network.editing import NetworkEditing
from nkmap.ui.network.empty_state import EmptyState
from nkmap.ui.network.exporting import NetworkExports
from nkmap.ui.network.facts import facts, measure_names, measure_words, relation_words
from nkmap.ui.network.in_step import InStep
from nkmap.ui.network.kind_chips import KindChips
from nkmap.ui.network.layouting import Layouting
from nkmap.ui.network.numbers_panel import NumbersPanel
from nkmap.ui.network.relation_line import RelationLine
from nkmap.ui.network.scene import NetworkScene
from nkmap.ui.network.waiting import WaitingRow
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.parts.slices import Slices
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

NOBODY = Network((), (), {})


class NetworkView(DataView):
    """Shows what the filters leave; what is done to it is in `editing.py`."""

    canvas: NetworkCanvas
    tables = (
        "relation", "network_place", "stakeholder", "stakeholder_kind", "stakeholder_name", "placement",
        "map", "project",
    )  # fmt: skip

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self._whole = self._seen = NOBODY
        self._laid_out_for: object = None
        self._language: str | None = None  # of the names that are shown
        self.controls, self.chips = NetworkControls(), KindChips(self.theme)
        self.canvas = NetworkCanvas(NetworkScene(self.theme))
        self.numbers, self.empty = NumbersPanel(), EmptyState()
        self.line, self.waiting = RelationLine(page.document), WaitingRow(self.canvas)
        self._facts, self._said = plain_label(role="quiet"), ElidedLabel()
        self._in_step = InStep(page, self.canvas.map_scene, self.numbers, self)
        self.layouting, self.slices = Layouting(self.waiting, self), Slices(self)
        self.exports = NetworkExports(page.document, lambda: self.canvas.map_scene.content, self)
        self.pictures = self.exports
        self.editing = NetworkEditing(page, self.canvas, self.line, self._tie)
        self._build()
        self._connect()
        self._on_page_habits_changed()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.empty)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._stack, 1)
        across.addWidget(self.numbers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._facts.setWordWrap(True)
        self._said.setProperty("role", "quiet")
        for label in (self._facts, self._said):
            label.setContentsMargins(12, 0, 12, 0)
        self.chips.setContentsMargins(12, 0, 12, 0)
        for widget in (self.controls, self.chips, self._facts, self._said):
            layout.addWidget(widget)
        layout.addLayout(across, 1)
        layout.addWidget(self.line)
        self.canvas.map_scene.setParent(self)  # now, after its canvas, which is to go before it
        self.controls.more_button.menu().addAction(self._page.actions_by_id["draw_relations"])
        self.controls.more_button.menu().addSeparator()
        self.controls.offer_exports(
            [
                (self.tr("Copy picture"), self.exports.copy_picture),
                *(
                    (self.tr("Save as {0}…").format(ending.upper()), partial(self.exports.ask_where, ending))
                    for ending in FORMATS
                ),
                (self.tr("Copy relations as a table"), self.exports.copy_relations),
            ]
        )

    def _connect(self) -> None:
        page = self._page
        self.controls.changed.connect(self.read_again)
        self.chips.changed.connect(self.read_again)
        self.controls.connect_button.clicked.connect(self.editing.open_line)
        self.controls.anew.triggered.connect(self.lay_out_anew)
        self.empty.connect_asked.connect(self.editing.open_line)
        self.empty.all_asked.connect(self._on_empty_all_asked)
        self.layouting.changed.connect(self._show)
        self.numbers.stakeholder_chosen.connect(self.stakeholder_chosen)
        for said in (self.exports.done, self.numbers.copied):
            said.connect(page.outcomes.say)
        self.canvas.picked.connect(lambda _id: self._say())
        self.canvas.action_asked.connect(page.action_asked)
        page.grids.habits_changed.connect(self._on_page_habits_changed)
        page.maps.content_shown.connect(self._on_maps_content_shown)

    @property
    def facts_text(self) -> str:
        """How much is shown, and what is not."""
        return self._facts.text()

    @property
    def said_text(self) -> str:
        """What is said of the chosen relation, or of the measure."""
        return self._said.accessibleName()

    # Reading

    def refresh(self) -> None:
        self.controls.offer_maps(self._document.read(map_list))
        map_id, self._language = self.controls.map_id, self._maps.language
        self._whole = self._document.read(
            network, map_id, RELATION_KINDS, self._language, with_unrelated=True
        )
        self.chips.show_counts(Counter(tie.kind for tie in self._whole.ties))
        with_unrelated = self.controls.unrelated.isChecked()
        self._seen = narrowed(self._whole, self.chips.kinds, with_unrelated=with_unrelated)
        if (map_id, with_unrelated) != self._laid_out_for:
            self._laid_out_for = map_id, with_unrelated
            self.layouting.forget()
        self.layouting.ask(self._seen, with_figures=self._wants_figures)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self.canvas.set_theme(theme)
        self.chips.set_theme(theme)
        super().set_theme(theme)

    def lay_out_anew(self) -> None:
        """Let everybody stand where the layout puts them."""
        self.layouting.forget()
        if not self._seen.by_hand or not self.editing.edits.lay_out_anew():
            self.read_again()

    @property
    def _wants_figures(self) -> bool:
        controls = self.controls
        return bool(controls.measure) or any(
            box.isChecked() for box in (controls.communities, controls.numbers_button)
        )

    # Showing

    def _show(self) -> None:
        figures = self.layouting.figures
        content = network_content(self._seen, self.layouting.places, self._marking(figures), self._heading())
        scene = self.canvas.map_scene
        moved = _moved(scene.content, content)
        if moved is None:
            self.slices.begin_now(showing(self.canvas, scene, content))
        elif moved:
            scene.show_moved(moved)
        if self._tie(self.canvas.picking.relation_id) is None:
            self.canvas.pick(None)
        self._stack.setCurrentWidget(self.canvas if self._seen.people else self.empty)
        self.setFocusProxy(self.canvas if self._seen.people else self.empty.all_button)
        self.empty.show_for(len(self._whole.people), len(self._whole.ties))
        is_open = self.controls.numbers_button.isChecked() and bool(self._seen.people)
        self.numbers.setVisible(is_open)
        if is_open and figures is not None:
            self.numbers.show_figures(self._seen, figures)
        self._in_step.follow_selection()
        self._say()
        self._in_step.tell_numbers()

    def _marking(self, figures: NetworkFigures | None) -> Marking:
        controls = self.controls
        return Marking(
            figures, controls.measure, measure_names()[controls.measure], controls.communities.isChecked()
        )

    def _heading(self) -> Heading:
        row = self._document.read(project)
        title = self.tr("Relations: {0}").format(row.title) if row.title else self.tr("Relations")
        return Heading(title, row.as_of, row.disclaimer, self._language or row.language)

    def _say(self) -> None:
        self._facts.setText(facts(self._whole, self._seen))
        tie = self._tie(self.canvas.picking.relation_id)
        if tie is not None:
            names = {person.stakeholder_id: person.label for person in self._seen.people}
            relation = relation_words(tie, names)
            self.canvas.setAccessibleDescription(relation)
            words = self.tr("{0}. Enter changes it, Del removes it.").format(relation)
        elif self.controls.measure:
            words = measure_words(self.controls.measure)
        elif self._seen.people:
            words = self.tr("Pull a line from the handle of a selected token to another one to connect them.")
        else:
            words = ""
        self._said.set_whole_text(words)

    def _tie(self, relation_id: int | None) -> Tie | None:
        return next((tie for tie in self._seen.ties if tie.id == relation_id), None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._in_step.tell_numbers()

    # In step with the page

    def _on_page_habits_changed(self) -> None:
        self.canvas.take_habits(self._page.grids.habits)
        self.controls.protect(self._page.protection.why)

    def _on_maps_content_shown(self, _moved: object) -> None:
        if self._maps.language != self._language:
            self.read_again()

    def _on_empty_all_asked(self) -> None:
        for chip in self.chips.chips.values():
            chip.setChecked(True)
        self.controls.unrelated.setChecked(True)


def _moved(before: MapContent | None, after: MapContent) -> list[Token] | None:
    """Return the tokens that have moved; None where more than that has changed."""
    if before is None or replace(before, tokens=()) != replace(after, tokens=()):
        return None
    if len(before.tokens) != len(after.tokens):
        return None
    moved = []
    for old, new in zip(before.tokens, after.tokens, strict=True):
        if replace(new, x=old.x, y=old.y) != old:
            return None
        if new != old:
            moved.append(new)
    return moved
