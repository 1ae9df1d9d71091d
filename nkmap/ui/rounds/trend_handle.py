"""The handle that is pulled to where a token is heading; back on its token, it takes the arrow away."""

from PySide6.QtCore import QPointF, QRectF, Signal

from nkmap.geometry import Place
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.token_handle import TokenHandle
from nkmap.ui.rounds.trend_pull import PulledTrendItem, TrendHandleItem

TIP = 8.0  # px above and below the tip that its words keep clear of


class TrendHandle(TokenHandle):
    """Says in words which place is pointed at while it is pulled."""

    pulled_to = Signal(int, object)  # placement id; place in axis units, None: no arrow
    _item: TrendHandleItem
    _line: PulledTrendItem

    def __init__(self, view: MapView) -> None:
        super().__init__(view, TrendHandleItem(), PulledTrendItem())
        self._item.setToolTip(self.tr("Pull to where it is heading; back onto the token: no arrow"))

    def cancel(self) -> None:
        super().cancel()
        self._scene.bearings.hide()

    def _stand_at(self, token: TokenItem) -> None:
        heading, face = token.token.marks.trend, self._scene.face
        if heading is None or face is None:
            super()._stand_at(token)
        else:
            self._item.stand_beyond(QPointF(*face.point(*heading)), token.pos())

    def _pull_to(self, pos: QPointF) -> None:
        assert self._holder is not None and self._scene.face is not None
        place = self._place_at(pos)
        if place is None:
            self._scene.bearings.hide()
            self._line.take_back()
            return
        tip = QPointF(*self._scene.face.point(*place))
        self._line.pull(self._holder, tip)
        self._scene.bearings.show(place, QRectF(tip - QPointF(TIP, TIP), tip + QPointF(TIP, TIP)))

    def _let_go(self, pos: QPointF) -> None:
        holder, place = self._holder, self._place_at(pos)
        self.cancel()
        if holder is not None and (place is not None or holder.token.marks.trend is not None):
            self.pulled_to.emit(holder.token.placement_id, place)

    def _place_at(self, pos: QPointF) -> Place | None:
        """Return the place that is pointed at, stopped at the ends of the axes; None on the token itself."""
        face = self._scene.face
        if face is None or self._scene.token_at(pos) is self._holder:
            return None
        return face.place(pos.x(), pos.y())
