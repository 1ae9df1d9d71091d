"""The maps of the difference: each with trails from where somebody stood, and who came and who has gone."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nkmap.copies.difference_maps import difference_map, is_comparable, movements
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.map_content import MapContent
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.copies.compare_draft import Difference
from nkmap.ui.copies.leaving import DifferenceExports
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.plain_text import as_menu_text, plain_label
from nkmap.ui.rounds.movements_table import MovementsTable
from nkmap.ui.views.page_chips import plain_chip

FORMATS = ("png", "svg", "pdf")
PANEL = 280  # px


class DifferenceCanvas(MapView):
    """Shows only: nobody is moved, added or taken off here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(MapScene(theme))
        self.setAccessibleName(self.tr("Map of the difference"))

    def take_habits(self, habits: CanvasHabits) -> None:
        """Take what the wheel means and how large texts are; keys of maps are not for this."""
        super().take_habits(
            CanvasHabits(wheel_zooms=habits.wheel_zooms, text_share=habits.text_share, edits=False)
        )

    def start_adding(self, _pos: QPointF) -> None:
        """Do nothing: this is no map of the project."""


class DifferencePage(QWidget):
    """One map at a time, with who moved how far beside it."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._difference: Difference | None = None
        self.canvas, self.table, self.maps = DifferenceCanvas(theme), MovementsTable(), ChoiceBox()
        self.exports = DifferenceExports(document, lambda: self.content, lambda: self._difference, self)
        self.problem = plain_label(role="hint")
        self.problem.setWordWrap(True)
        self.legend = plain_label(role="quiet")
        self.legend.setWordWrap(True)
        self._build()
        self.canvas.map_scene.setParent(self)  # now, after its canvas, which is to go before it
        self.maps.currentIndexChanged.connect(self._show_map)
        self.table.stakeholder_chosen.connect(self._on_stakeholder_chosen)

    def _build(self) -> None:
        self.maps.setAccessibleName(self.tr("Map"))
        side = QFrame()
        side.setObjectName("comparison_panel")
        side.setFixedWidth(PANEL)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(12, 10, 12, 10)
        beside.setSpacing(8)
        beside.addWidget(plain_label(self.tr("Map"), role="heading"))
        beside.addWidget(self.maps)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.legend)
        beside.addWidget(plain_chip(self.tr("Picture"), self._picture_menu()), 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        shown = QVBoxLayout()
        shown.setSpacing(0)
        shown.addWidget(self.problem)
        shown.addWidget(self.canvas, 1)
        layout.addLayout(shown, 1)
        layout.addWidget(side)

    def _picture_menu(self) -> QMenu:
        menu = QMenu()
        menu.addAction(self.tr("Copy")).triggered.connect(self.exports.copy_picture)
        for ending in FORMATS:
            action = menu.addAction(as_menu_text(self.tr("Save as {0}…").format(ending.upper())))
            action.triggered.connect(lambda _checked=False, ending=ending: self.exports.ask_where(ending))
        return menu

    def show_difference(self, difference: Difference) -> None:
        """Show what differs now; the map in front stays."""
        self._difference = difference
        at = max(0, self.maps.currentIndex())
        self.maps.blockSignals(True)
        self.maps.offer([Choice(pair, pair.question) for pair in difference.maps])
        self.maps.setCurrentIndex(min(at, len(difference.maps) - 1))
        self.maps.blockSignals(False)
        names = difference.before.copy.name, difference.after.copy.name
        self.legend.setText(
            self.tr("Small, with an arrow: stood there before\n+ only in {1}\n− only in {0}").format(*names)
        )
        self._show_map()

    def _pair(self) -> tuple[MapContent, MapContent] | None:
        """Return the map in front in either project."""
        difference, at = self._difference, self.maps.currentIndex()
        if difference is None or at < 0:
            return None
        pair = difference.maps[at]
        return difference.before.maps[pair.before], difference.after.maps[pair.after]

    @property
    def content(self) -> MapContent | None:
        """What the canvas shows."""
        pair = self._pair()
        if pair is None or self._difference is None:
            return None
        names = self._difference.before.copy.name, self._difference.after.copy.name
        label = self.tr("{0} → {1} (+ came, − gone)").format(*names)
        return difference_map(*pair, self._difference.people, label)

    def _show_map(self, _index: int = 0) -> None:
        pair, content = self._pair(), self.content
        self.canvas.setVisible(content is not None)
        if pair is None or content is None or self._difference is None:
            self._say(self.tr("No map is in both projects."))
            return
        self.canvas.map_scene.show_content(content)
        self.table.show_movements(movements(*pair, self._difference.people), content.grid)
        why = self.tr("The axes differ, or groups are placing blindly: places cannot be compared.")
        self._say("" if is_comparable(*pair) else why)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _on_stakeholder_chosen(self, stakeholder_id: int) -> None:
        placements = self.canvas.map_scene.placements_of([stakeholder_id])
        self.canvas.map_scene.select(placements)
        self.canvas.reveal(placements)
