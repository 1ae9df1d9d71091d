"""The grid in the hands of the room: a map view on which names are added and moved, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from nkmap.drawing.theme import Theme
from nkmap.ui.action_groups import EDITING
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.mid_line_drag import FixedMidLines


class HandedOverView(MapView):
    """What else was asked for is told as refused."""

    name_asked = Signal()  # the key that adds a name
    refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(MapScene(theme))
        self.map_scene.setParent(self)
        self.mid_lines = FixedMidLines(self)
        self.action_asked.connect(self._on_action_asked)

    def start_renaming(self, _placement_id: int) -> None:
        """Refuse: a name is nothing to change here."""
        self.refused.emit()

    def _on_action_asked(self, action_id: str) -> None:
        selected: Sequence[int] = self.map_scene.selected_ids()
        if action_id == "add_name":
            self.name_asked.emit()
        elif action_id == "lift" and selected:
            self.lift_tokens(list(selected))
        elif action_id in EDITING and selected:
            self.refused.emit()
