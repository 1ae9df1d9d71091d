"""The maps as they were at another time: shown in an amber frame, and changed by nobody."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nkmap.commands.places import earlier_round
from nkmap.map_content import MapContent
from nkmap.ui.maps.area import MapArea
from nkmap.ui.protection import Protection
from nkmap.ui.rounds.amber_frame import AmberFrame
from nkmap.ui.rounds.gliding import ROUND_CHANGE, glide
from nkmap.ui.rounds.past_bar import PastBar
from nkmap.ui.said import said


class Past(QObject):
    """Whoever looks back says what for; whoever comes next takes its place."""

    changed = Signal()

    def __init__(
        self, maps: MapArea, protection: Protection, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._maps, self._protection, self._actions = maps, protection, actions
        self.frame = AmberFrame(maps.canvas)
        self.viewer: object = None  # who looks back; None: it is now
        self.words = ""  # which time that is
        maps.map_chosen.connect(self._keep_frame_on_top)

    @cached_property
    def bar(self) -> PastBar:
        """The bar that says which time is looked at."""
        bar = PastBar(self._actions)
        self._maps.put_over_grid(bar)
        return bar

    def look(
        self,
        viewer: object,
        query: Callable[..., MapContent],
        words: str,
        controls: QWidget | None = None,
        duration: int = ROUND_CHANGE,
    ) -> None:
        """Show the maps as a query like `map_content` finds them, and say which time that is."""
        self.viewer, self.words = viewer, words
        self._protection.look_back(said(earlier_round()))
        self.bar.show_for(words, controls)
        self.frame.show_frame(True)
        self._show(query, duration)
        self.changed.emit()

    def end(self) -> None:
        """Go back to now."""
        if self.viewer is not None:
            self.viewer = None
            self.bar.leave()
            self.frame.show_frame(False)
            self._protection.look_back("")
            self._show(None, ROUND_CHANGE)
            self.changed.emit()

    def _show(self, query: Callable[..., MapContent] | None, duration: int) -> None:
        if self._maps.scene is not None:
            self._maps.make_room()  # another size would end the glide
            glide(self._maps.scene, lambda: self._maps.look(query), duration)

    def _keep_frame_on_top(self, _map_id: int) -> None:
        self.frame.raise_()
