"""The empty grid on which one group places names: a map view in which nothing else can be done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Signal

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.theme import Theme
from nkmap.geometry import Place
from nkmap.map_content import MapContent, Token
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.mid_line_drag import FixedMidLines


class PlacingView(MapView):
    """Its tokens are stakeholders: what it says of a placement's id is that of a stakeholder."""

    taken_back = Signal(object)  # [stakeholder id]

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(MapScene(theme), parent)
        self.map_scene.setParent(self)
        self.mid_lines = FixedMidLines(self)
        self.action_asked.connect(self._on_action_asked)
        self.dropped_outside.connect(self._on_dropped_outside)

    def show_places(self, content: MapContent, rows: Sequence[NameRow], places: Mapping[int, Place]) -> None:
        """Show the grid of a map with these names on it and nobody else."""
        tokens = tuple(_token(row, places[row.id]) for row in rows if row.id in places)
        self.map_scene.show_content(replace(content, tokens=tokens, unagreed=(), is_blind=False))

    def start_renaming(self, placement_id: int) -> None:
        """Let the token be carried by arrow keys instead: a name is nothing to change here."""
        self.lift_tokens([placement_id])

    def start_adding(self, pos: QPointF) -> None:
        """Add nobody: who is to be placed stands in the list."""

    def _on_action_asked(self, action_id: str) -> None:
        selected = self.map_scene.selected_ids()
        if action_id == "lift" and selected:
            self.lift_tokens(selected)
        elif action_id == "take_off" and selected:
            self.taken_back.emit(selected)

    def _on_dropped_outside(self, stakeholder_ids: list[int], _global_pos: object) -> None:
        self.taken_back.emit(stakeholder_ids)


def _token(row: NameRow, place: Place) -> Token:
    return Token(
        placement_id=row.id,
        stakeholder_id=row.id,
        name=row.name,
        short_name=row.short_name,
        code=row.code,
        kind=row.kind,
        symbol=row.symbol,
        colour=row.colour,
        x=place[0],
        y=place[1],
        influence=None,
        sensitivity="shareable",
    )
