"""What hands and keys do in the network becomes edits; what was done is said in the pill."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nkmap.geometry import Place
from nkmap.leverage.steps import Tie
from nkmap.ui.network.canvas import NetworkCanvas
from nkmap.ui.network.edits import NetworkEdits, TypedRelation
from nkmap.ui.network.relation_line import RelationLine

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class NetworkEditing(QObject):
    """Connects the canvas and the line of relations with the edits."""

    def __init__(
        self, page: "ProjectPage", canvas: NetworkCanvas, line: RelationLine, tie: Callable[[int], Tie | None]
    ) -> None:
        super().__init__(canvas)
        self._page, self._canvas, self._line, self._tie = page, canvas, line, tie
        self.edits = NetworkEdits(page.document, self)
        self.edits.refused.connect(page.outcomes.say)
        canvas.moved.connect(lambda places: self.edits.put(_from_top(places)))
        canvas.nudged.connect(lambda places: self.edits.nudge(_from_top(places)))
        canvas.renamed.connect(self._on_canvas_renamed)
        canvas.edit_refused.connect(lambda: page.outcomes.say(page.protection.why))
        canvas.handle.pulled.connect(line.open_between)
        canvas.change_asked.connect(self._on_canvas_change_asked)
        canvas.removal_asked.connect(self._on_canvas_removal_asked)
        line.entered.connect(self._on_line_entered)
        line.closed.connect(canvas.setFocus)

    def open_line(self) -> None:
        """Let a relation be typed, from who is selected if it is one."""
        selected = self._canvas.map_scene.selected_ids()
        if self._canvas.may_edit():
            self._line.open_between(selected[0] if len(selected) == 1 else None, None)

    def _on_canvas_renamed(self, stakeholder_id: int, name: str) -> None:
        self._page.edits.rename(stakeholder_id, name, self._page.maps.language)  # the one that was seen there

    def _on_canvas_change_asked(self, relation_id: int) -> None:
        tie = self._tie(relation_id)
        if tie is not None and self._canvas.may_edit():
            self._line.open_for(tie)

    def _on_canvas_removal_asked(self, relation_id: int) -> None:
        if self._canvas.may_edit() and self.edits.disconnect_relation(relation_id):
            self._canvas.pick(None)
            self._page.outcomes.say_done(self.tr("Relation removed"))

    def _on_line_entered(self, typed: TypedRelation) -> None:
        if self.edits.log(typed):
            self._line.close_line()
            names = self._page.outcomes.names_of
            ends = f"{names([typed.from_id])} – {names([typed.to_id])}"
            self._page.outcomes.say_done(self.tr("Logged: {0}").format(ends))


def _from_top(places: Mapping[int, Place]) -> dict[int, Place]:
    """Return places as they are stored: y from the top."""
    return {id_: (x, round(1 - y, 6)) for id_, (x, y) in places.items()}
