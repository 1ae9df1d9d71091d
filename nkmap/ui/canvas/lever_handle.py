"""The handle at a selected token: pulled onto another one, it says who could move whom."""

from PySide6.QtCore import QPointF, Signal

from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.lever_pull import HandleItem, PulledLineItem
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.token_handle import TokenHandle


class LeverHandle(TokenHandle):
    """Pulls a lever from the token that holds it."""

    pulled = Signal(int, int)  # stakeholder ids of holder and target
    _line: PulledLineItem

    def __init__(self, view: MapView) -> None:
        super().__init__(view, HandleItem(), PulledLineItem())
        self._item.setToolTip(self.tr("Pull onto another token: a lever on whom?"))

    def _pull_to(self, pos: QPointF) -> None:
        assert self._holder is not None
        self._line.pull(self._holder, self._target_at(pos) or pos)

    def _let_go(self, pos: QPointF) -> None:
        holder, target = self._holder, self._target_at(pos)
        self.cancel()
        if holder is not None and target is not None:
            self.pulled.emit(holder.token.stakeholder_id, target.token.stakeholder_id)

    def _target_at(self, pos: QPointF) -> TokenItem | None:
        under = self._scene.token_at(pos)
        return under if under is not self._holder else None
