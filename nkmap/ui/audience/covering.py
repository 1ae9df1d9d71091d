"""What lies over the wall by the facilitator's will: black or white above all, else a card, else the map."""

from PySide6.QtCore import QObject, Signal

from nkmap.ui.audience.cover import NO_COVER, Cover, Kind
from nkmap.ui.audience.wall_scene import WallScene


class Covering(QObject):
    """Black and white keep what they hide: taken away, the card is there again."""

    changed = Signal()

    def __init__(self, wall: WallScene) -> None:
        super().__init__(wall)
        self._wall = wall
        self._blank = self._card = NO_COVER

    @property
    def blank(self) -> Kind:
        """Whether the wall is black or white, or neither."""
        return self._blank.kind

    @property
    def card(self) -> Kind:
        """Whether a prompt or the test card is there, hidden or not, or neither."""
        return self._card.kind

    def toggle(self, kind: Kind) -> None:
        """Make the wall black or white, or show again what was there."""
        self._blank = NO_COVER if self._blank.kind is kind else Cover(kind)
        self._show()

    def show_again(self) -> None:
        """End black and white."""
        self._blank = NO_COVER
        self._show()

    def show_prompt(self, text: str, heading: str = "") -> None:
        """Show a text to everybody, under what it belongs to; an empty one takes it away."""
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        self._card = Cover(Kind.CARD, lines, heading.strip()) if lines else NO_COVER
        self._show()

    def show_test(self, *, is_on: bool) -> None:
        """Show the card that asks the last row, or take it away."""
        lines = (
            self.tr("Can the last row read this?"),
            self.tr("Names are written in this size."),
            "ABC abc 0123456789",
        )
        self._card = Cover(Kind.TEST, lines) if is_on else NO_COVER
        self._show()

    def _show(self) -> None:
        self._wall.show_cover(self._blank if self._blank is not NO_COVER else self._card)
        self.changed.emit()
