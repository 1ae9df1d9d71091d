"""Undo for one turn: it takes back what was done since the turn began, and nothing of those before."""

from nkmap.document import Document


class OwnSteps:
    """Remembers where the history stood when a turn began."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._before = 0
        self.begin()

    def begin(self) -> None:
        """Begin a turn here."""
        self._before = self._last()

    @property
    def has_some(self) -> bool:
        """Whether something was done in this turn."""
        return self._last() > self._before

    def undo(self) -> bool:
        """Take the last step of the turn back; return whether there was one. Raises NkmapError."""
        return self.has_some and self._document.undo() is not None

    def _last(self) -> int:
        step = self._document.project.store.undoable()
        return step.id if step else 0
