"""The scene of the wall: the audience's map with what stands round it, and what may lie over it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF

from nkmap.drawing.board import Board
from nkmap.drawing.layers import letters_to_explain
from nkmap.drawing.roster import Entry
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face, Place
from nkmap.map_content import MapContent
from nkmap.ui.audience.board_item import BoardItem
from nkmap.ui.audience.content import AudienceContent
from nkmap.ui.audience.countdown import Countdown, CountdownItem
from nkmap.ui.audience.cover import NO_COVER, Cover, CoverItem
from nkmap.ui.audience.frame_item import FrameItem
from nkmap.ui.audience.laser import Laser, LaserItem
from nkmap.ui.audience.wall_frame import WallFrame, wall_frame, wall_page, wall_roster
from nkmap.ui.canvas.course import Hold
from nkmap.ui.canvas.map_scene import CROWD, MapScene

USUAL_ROOM = "room"
AS_CARRIED = Hold(is_free=True)  # no pull of its own: the hand that carries has been pulled already


class WallScene(MapScene):
    """Everything is sized by the height of the wall. Nothing can be selected or carried here by hand."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self.room = USUAL_ROOM
        self.says_places = True  # whether the words for the place of what is carried are shown
        self._left_out = 0
        self._has_roster = False  # whether the column beside the grid is wide enough for one
        self._frame: WallFrame | None = None
        self.frame_item = FrameItem(self.page, theme)
        self.board_item = BoardItem(self.page, theme)
        self.cover_item = CoverItem(self.page, theme)
        self.clock_item = CountdownItem(self.page, theme)
        self.laser_item = LaserItem(self.page, theme)
        for item in self._own_items():
            self.addItem(item)
        self.laser = Laser(self.laser_item, self)
        self.countdown = Countdown(self)
        self.countdown.changed.connect(self._on_countdown_changed)
        self.labels.settled.connect(self._write_roster)

    def _own_items(self):
        return self.frame_item, self.board_item, self.cover_item, self.clock_item, self.laser_item

    def _painted_items(self):
        return *super()._painted_items(), *self._own_items()

    # What is shown

    @property
    def cover(self) -> Cover:
        """What lies over the map."""
        return self.cover_item.cover

    @property
    def stakeholder_ids(self) -> set[int]:
        """Whom it shows, in views of groups at least."""
        content = self.content
        return {t.stakeholder_id for t in (*content.tokens, *content.unagreed)} if content else set()

    def show_audience(self, shown: AudienceContent) -> None:
        """Show a map that was read for the audience."""
        if self.content is None or self.content.map_id != shown.content.map_id:
            self._start_anew()
        self._left_out = shown.left_out
        self.show_content(shown.content)

    def show_board(self, board: Board | None) -> None:
        """Show a board in the place of the map, or the map."""
        self.board_item.turning.take(board)
        self._lay_out_board()

    def show_cover(self, cover: Cover) -> None:
        """Lay something over the map, or nothing."""
        language = self.content.language if self.content else "en"
        self.cover_item.show_cover(cover, language, QRectF(QPointF(), self._size))

    def set_room(self, room: str) -> None:
        """Write names for a room: one of `ROOMS`."""
        if room != self.room:
            self.room = room
            self._start_anew()
            self.lay_out()

    def resize(self, size: QSizeF) -> None:
        self._has_roster = False
        super().resize(size)

    def _start_anew(self) -> None:
        self._has_roster = False
        self.labels.forget_places()

    # Layout

    def lay_out(self) -> None:
        super().lay_out()
        self._lay_out_board()
        self.show_cover(self.cover)
        self._write_roster()

    def _lay_out_board(self) -> None:
        self.board_item.lay_out(QRectF(QPointF(), self._size), self.clock_item.corner())

    def _fit_face(self, content: MapContent) -> Face:
        page, is_full = wall_page(self._size, self.room), len(content.tokens) > CROWD
        page = page.with_small_tokens() if is_full else page
        self._has_roster = self._has_roster or is_full
        self._take_page(page.with_outlines(self.theme.outlines))
        corner = self.clock_item.corner()
        self._frame = wall_frame(content, self.page, self._left_out, corner, has_roster=self._has_roster)
        return self._frame.face

    def _write_roster(self) -> None:
        """Write out the names without room; the first of them make the column beside the grid wider."""
        if self.content is None or self._frame is None:
            return
        entries = self._fallen()
        if entries and not self._has_roster:
            self._has_roster = True
            self.lay_out()
            return
        names = wall_roster(entries, self._frame, self.page, self.content.language)
        self.frame_item.show_frame((*self._frame.texts, *names), self._frame.marks, self.sceneRect())

    def _fallen(self) -> list[Entry]:
        """Return what stands in tokens and views without a name beside them, with those names, in order."""
        entries = [(item.code, item.token.name) for item in self.tokens.values() if item.code]
        entries.sort(key=lambda entry: entry[0].zfill(4) if entry[0].isdigit() else entry[0])
        return entries + letters_to_explain({item.layer: item.marks or () for item in self.layers.items})

    def _on_countdown_changed(self) -> None:
        was_shown = bool(self.clock_item.text)
        self.clock_item.show_text(self.countdown.text, is_over=self.countdown.is_over)
        if was_shown != self.countdown.is_on:
            self.lay_out()

    # Following a hand elsewhere

    def carry_to(self, places: Mapping[int, Place]) -> None:
        """Show tokens on their way: where each is now, in axis units by placement; others are not lifted."""
        here = {id_: place for id_, place in places.items() if id_ in self.tokens}
        if not here:
            return
        if self.carrying is None or self.carrying.tokens.keys() != here.keys():
            self.lift(here)
        assert self.carrying is not None and self.face is not None
        first = self.carrying.first.token
        start = QPointF(*self.face.point(first.x, first.y))
        self.carry(QPointF(*self.face.point(*here[first.placement_id])) - start, AS_CARRIED)
        if not self.says_places:
            self.bearings.hide()

    def spotlight(self, stakeholder_ids: set[int]) -> None:
        """Dim all tokens but these; nobody at all ends it."""
        self.dim_all_but(stakeholder_ids or None)

    def clear_cover(self) -> None:
        """Show the map."""
        self.show_cover(NO_COVER)
