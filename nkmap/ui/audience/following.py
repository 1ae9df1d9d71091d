"""Keeps the wall in step with the facilitator's map: the same map, the same drag, within one frame."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nkmap.document import Document
from nkmap.map_content import Token
from nkmap.ui.audience.content import TABLES, AudienceContent, audience_content
from nkmap.ui.audience.wall_scene import WallScene
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.rounds.gliding import glide


class Following(QObject):
    """Hands the wall what may be seen: maps read for the audience, and places of tokens that are on it."""

    spotlight_missed = Signal(bool)  # whether it is on somebody, but nobody of them is on the wall

    def __init__(self, document: Document, maps: MapArea, wall: WallScene) -> None:
        super().__init__(wall)
        self._document, self._maps, self._wall = document, maps, wall
        self._lit: set[int] = set()
        self._query = maps.query
        self._hand: MapScene | None = None
        for view in maps.findChildren(MapView):
            self._watch(view)
        maps.view_made.connect(self._watch)
        maps.content_shown.connect(self._on_content_shown)
        maps.map_chosen.connect(self._on_map_chosen)
        document.changed.connect(self._on_document_changed)

    def refresh(self) -> None:
        """Read the map in front anew."""
        if shown := audience_content(self._document, self._maps):
            self._wall.show_audience(self._without_those_left_out(shown))
            self._light()

    def follow_hand(self, scene: MapScene) -> None:
        """Follow what is carried on another scene of the map in front, too: the room has the mouse."""
        self._hand = scene
        scene.carried.connect(self._on_carried)

    def light(self, stakeholder_ids: set[int]) -> None:
        """Let all others recede from now on; nobody at all ends it."""
        self._lit = stakeholder_ids
        self._light()

    def _light(self) -> None:
        """Light whom the wall shows; where all others would recede for nobody, none does."""
        seen = self._lit & self._wall.stakeholder_ids
        self._wall.spotlight(seen)
        self.spotlight_missed.emit(bool(self._lit) and not seen)

    def _without_those_left_out(self, shown: AudienceContent) -> AudienceContent:
        """Leave out whom the facilitator has left out of a full map."""
        assert self._maps.scene is not None
        here = self._maps.scene.tokens
        tokens = tuple(token for token in shown.content.tokens if token.placement_id in here)
        return replace(shown, content=replace(shown.content, tokens=tokens))

    def _on_content_shown(self, moved: tuple[Token, ...]) -> None:
        here = self._wall.tokens
        ids = {token.placement_id for token in moved}
        if moved and ids <= here.keys() and self._is_in_front():
            # With the marks they have on the wall: the facilitator's tell of levers that may not be seen.
            self._wall.show_moved(replace(t, marks=here[t.placement_id].token.marks) for t in moved)
        elif self._maps.query is not self._query:
            self._query = self._maps.query
            glide(self._wall, self.refresh)  # to another round, as the facilitator sees it
        else:
            self.refresh()

    def _on_map_chosen(self, _map_id: int) -> None:
        if not self._is_in_front():
            self.refresh()

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()

    def _is_in_front(self) -> bool:
        content = self._wall.content
        return content is not None and content.map_id == self._maps.map_id

    def _watch(self, view: MapView) -> None:
        view.map_scene.carried.connect(self._on_carried)

    def _on_carried(self) -> None:
        scene = next((one for one in (self._maps.scene, self._hand) if one is self.sender()), None)
        carrying = scene.carrying if scene is not None else None
        if carrying is None:
            self._wall.put_back()
        elif self._is_in_front():
            self._wall.carry_to(dict(zip(carrying.tokens, carrying.course.places(), strict=True)))
