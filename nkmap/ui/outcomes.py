"""Says in the pill what an edit did: "China: against, strong influence. Undo"."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from nkmap.db.queries.deletion import goes_along
from nkmap.db.queries.stakeholders import name_and_label
from nkmap.document import Document
from nkmap.geometry import place_words
from nkmap.map_content import Grid
from nkmap.ui.parts.pill import Pill


class Outcomes(QObject):
    """Words are never glued to names, so that they fit every language: "China: not placed", no sentences."""

    def __init__(self, document: Document, pill: Pill, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._pill = pill
        self._language: str | None = None

    def set_language(self, language: str | None) -> None:
        """Say names as the grid shows them: in a language where they are known in it."""
        self._language = language

    def names_of(self, stakeholder_ids: Sequence[int]) -> str:
        """Return the label of one stakeholder, or how many there are."""
        if len(stakeholder_ids) != 1:
            return self.tr("%n name(s)", "", len(stakeholder_ids))
        return self._document.read(name_and_label, stakeholder_ids[0], self._language)[1]

    def deletion_words(self, stakeholder_ids: Sequence[int]) -> str:
        """Return who is about to be deleted, and what goes along: "China, with 3 places, 2 relations"."""
        gone = self._document.read(goes_along, stakeholder_ids)
        parts = (
            self.tr("%n place(s)", "", gone.placements) if gone.placements else "",
            self.tr("%n leverage entry(s)", "", gone.entries) if gone.entries else "",
            self.tr("%n relation(s)", "", gone.relations) if gone.relations else "",
        )
        said = [part for part in parts if part]
        who = self.names_of(stakeholder_ids)
        return self.tr("{0}, with {1}").format(who, ", ".join(said)) if said else who

    def say_placed(
        self, who: str, places: Sequence[tuple[float, float]], grid: Grid, stayed: Sequence[int] = ()
    ) -> None:
        """Say where a token is now; of several only that they moved, and which locked ones `stayed`."""
        words = place_words(grid, *places[0]) if len(places) == 1 else self.tr("moved")
        self._say_about(who, self._with_stayed(words, stayed))

    def say_taken_off(self, stakeholder_ids: Sequence[int], stayed: Sequence[int] = ()) -> None:
        """Say that tokens are back on the list, and which locked ones stayed."""
        self._say_about(self.names_of(stakeholder_ids), self._with_stayed(self.tr("not placed"), stayed))

    def say_locked(self, stakeholder_ids: Sequence[int], is_locked: bool) -> None:
        """Say that tokens stay in their place from now on, or not any more."""
        words = self.tr("locked in place") if is_locked else self.tr("can be moved again")
        self._say_about(self.names_of(stakeholder_ids), words)

    def say_held(self, stakeholder_ids: Sequence[int]) -> None:
        """Say that what somebody tried to move is locked."""
        words = self.tr("locked in place. Unlock to move.")
        self.say(self.tr("{0}: {1}").format(self.names_of(stakeholder_ids), words))

    def say_deleted(self, what: str) -> None:
        """Say who is gone from the project."""
        self._pill.say(self.tr("Deleted from the project: {0}").format(what), with_undo=True)

    def say_duplicated(self, copies: Sequence[int]) -> None:
        """Say that copies wait in the list."""
        self._say_about(self.names_of(copies), self.tr("in the list, not placed"))

    def say_nested(self, stakeholder_ids: Sequence[int], parent_id: int | None) -> None:
        """Say what names are part of now."""
        words = self.tr("not part of anything")
        if parent_id is not None:
            words = self.tr("part of {0}").format(self.names_of([parent_id]))
        self._say_about(self.names_of(stakeholder_ids), words)

    def say_merged(self, gone: str, keep_id: int) -> None:
        """Say into whom somebody went."""
        self._say_about(gone, self.tr("merged into {0}").format(self.names_of([keep_id])))

    def say_logged(self, target_ids: Sequence[int], lever: str) -> None:
        """Say which lever was logged on whom."""
        self._pill.say(self.tr("Logged: {0} · {1}").format(self.names_of(target_ids), lever), with_undo=True)

    def say_done(self, words: str) -> None:
        """Say what was done, in words that stand by themselves."""
        self._pill.say(words, with_undo=True)

    def say_undone(self, label: str) -> None:
        """Say what was taken back."""
        self._pill.say(self.tr("Undone: {0}").format(label), with_undo=False)

    def say_done_again(self, label: str) -> None:
        """Say what was made again."""
        self._pill.say(self.tr("Done again: {0}").format(label), with_undo=False)

    def say(self, sentence: str) -> None:
        """Say a sentence, such as why something was refused."""
        self._pill.say(sentence, with_undo=False)

    def _with_stayed(self, words: str, stayed: Sequence[int]) -> str:
        pattern = self.tr("{0}; locked, so in the same place: {1}")
        return pattern.format(words, self.names_of(stayed)) if stayed else words

    def _say_about(self, what: str, words: str) -> None:
        self._pill.say(self.tr("{0}: {1}").format(what, words), with_undo=True)
