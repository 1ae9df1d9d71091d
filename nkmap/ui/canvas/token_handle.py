"""What handles of a token have in common: when they are there, and how they are pulled by hand."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent

from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.lever_pull import HandleItem, PullItem
from nkmap.ui.canvas.map_view import MapView

REACH = 12.0  # px round the middle of the handle that count as the handle
FINGER_REACH = 22.0  # the same for a finger
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class TokenHandle(QObject):
    """Belongs to one view, and is there while exactly one token is selected and nothing else goes on.

    What is pulled out of it, and what that means, is for a subclass.
    """

    def __init__(self, view: MapView, item: HandleItem, line: PullItem) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.map_scene
        self._item, self._line = item, line
        self._holder: TokenItem | None = None  # while the line is out
        self._scene.addItem(item)
        self._scene.addItem(line)
        self._scene.selectionChanged.connect(self.refresh)
        self._scene.changed.connect(self.refresh)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def _stand_at(self, token: TokenItem) -> None:
        """Put the handle where it is found for a token."""
        self._item.stand_beside(token, self._scene)

    def _pull_to(self, pos: QPointF) -> None:
        """Show what is pulled, out to a point of the scene."""
        raise NotImplementedError

    def _let_go(self, pos: QPointF) -> None:
        """End the pulling at a point of the scene, and tell what was meant."""
        raise NotImplementedError

    @property
    def is_pulling(self) -> bool:
        """Whether the line is out."""
        return self._holder is not None

    @property
    def pos(self) -> QPointF | None:
        """The middle of the handle in the scene; None while there is none."""
        return self._item.pos() if self._item.isVisible() else None

    def refresh(self, _regions: object = None) -> None:
        """Stand beside the one selected token, or be gone."""
        token = self._token()
        if self._holder is not None and self._holder.scene() is None:
            self.cancel()  # it was deleted meanwhile
        if token is not None and token.pose.lift > 0 and not self._item.isVisible():
            return  # it comes when its token has come down
        if token is not None:
            self._stand_at(token)
        if self._item.isVisible() != (token is not None):
            self._item.setVisible(token is not None)

    def cancel(self) -> None:
        """Take the line back; nothing was meant."""
        self._holder = None
        self._line.take_back()
        self._item.set_active(False)

    def _token(self) -> TokenItem | None:
        """Return the token that the handle is for."""
        selected = self._scene.selected_in_sight()
        is_busy = self._view.is_carrying or self._view.editor.isVisible()
        is_free = self._view.habits.edits and not is_busy
        return self._scene.tokens[selected[0]] if len(selected) == 1 and is_free else None

    def _grabs(self, pos: QPointF, reach: float) -> bool:
        """Return whether a press means the handle, not the token that it is at nor another one."""
        token = self._token()
        if token is None or not self._item.isVisible() or _distance(pos, self._item.pos()) > reach:
            return False
        under = self._scene.token_at(pos)
        at_hand = {token, under} - {None}
        return all(_distance(pos, one.pos()) > self._scene.page.token / 2 for one in at_hand if one)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            return self.is_pulling and self._on_view_event(event)
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        return isinstance(event, QTouchEvent) and self._on_touch(event)

    def _on_view_event(self, event: QEvent) -> bool:
        """Keep keys and shortcuts away from what the line hangs on."""
        if event.type() == QEvent.Type.FocusOut:
            self.cancel()
            return False
        if isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.cancel()
            return True
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        pos = self._view.scene_pos(event.position())
        if event.type() in PRESSES:
            return self._on_press(event, pos)
        if not self.is_pulling:
            return event.type() == QEvent.Type.MouseMove and self._on_hover(event, pos)
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(pos)
        elif not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel()  # the release went elsewhere
        else:
            self._pull_to(pos)
        return True

    def _on_press(self, event: QMouseEvent, pos: QPointF) -> bool:
        if self.is_pulling:
            self.cancel()  # another button
            return True
        is_finger = event.pointerType() == QPointingDevice.PointerType.Finger
        if event.button() != Qt.MouseButton.LeftButton or not self._grabs(
            pos, FINGER_REACH if is_finger else REACH
        ):
            return False
        self._begin(pos)
        return True

    def _on_hover(self, event: QMouseEvent, pos: QPointF) -> bool:
        is_over = not event.buttons() and self._grabs(pos, REACH)
        self._item.set_active(is_over)
        if is_over:
            self._view.setCursor(Qt.CursorShape.PointingHandCursor)
        return is_over

    def _on_touch(self, event: QTouchEvent) -> bool:
        points = event.points()
        pos = self._view.scene_pos(points[0].position()) if points else QPointF()
        if event.type() == QEvent.Type.TouchBegin and len(points) == 1 and self._grabs(pos, FINGER_REACH):
            self._begin(pos)
        elif not self.is_pulling:
            return False
        elif event.type() == QEvent.Type.TouchCancel or len(points) > 1:
            self.cancel()
        elif event.type() == QEvent.Type.TouchEnd:
            self._let_go(pos)
        else:
            self._pull_to(pos)
        event.accept()
        return True

    def _begin(self, pos: QPointF) -> None:
        self._holder = self._token()
        self._item.set_active(True)
        self._pull_to(pos)


def _distance(one: QPointF, other: QPointF) -> float:
    away = one - other
    return QPointF.dotProduct(away, away) ** 0.5
