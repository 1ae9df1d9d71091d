"""Says in the pill what was done to a map: "Who decides?: 14 places, 3 leverage entries. Undo"."""

from PySide6.QtCore import QObject

from nkmap.db.queries.grid_changes import GridChange
from nkmap.db.queries.map_deletion import MapDeletion
from nkmap.ui.maps.grid_change_words import staying_words
from nkmap.ui.parts.pill import Pill


class MapOutcomes(QObject):
    """Words stand beside questions, never glued to them."""

    def __init__(self, pill: Pill, parent: QObject) -> None:
        super().__init__(parent)
        self._pill = pill

    def say_deleted(self, question: str, gone: MapDeletion) -> None:
        """Say what went with a map."""
        counted = (
            (gone.places, self.tr("%n place(s)", "", gone.places)),
            (gone.estimates, self.tr("%n estimate(s)", "", gone.estimates)),
            (gone.entries, self.tr("%n leverage entry(s)", "", gone.entries)),
            (gone.scenarios, self.tr("%n scenario(s)", "", gone.scenarios)),
        )
        said = [words for count, words in counted if count] or [self.tr("nothing was on it")]
        self._about(self.tr("Deleted: {0}").format(question), ", ".join(said))

    def say_grid_changed(self, grid: str, change: GridChange) -> None:
        """Say what stayed on the new grid."""
        self._about(grid, staying_words(change))

    def say_duplicated(self, question: str) -> None:
        """Say that what is shown now is the copy."""
        self._about(question, self.tr("a copy with its places; the leverage log stays with the first one"))

    def say_axes_locked(self, is_locked: bool) -> None:
        """Say what the lock of the axes means."""
        kept = self.tr("The axes are locked: words, mid lines and grid stay as they are.")
        self._pill.say(kept if is_locked else self.tr("The axes can be changed again."), with_undo=True)

    def say(self, sentence: str) -> None:
        """Say why something was refused."""
        self._pill.say(sentence, with_undo=False)

    def _about(self, what: str, words: str) -> None:
        self._pill.say(self.tr("{0}: {1}").format(what, words), with_undo=True)
