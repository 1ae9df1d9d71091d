"""What is recorded about stakeholders and their places from a form: one edit and one undo step each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from nkmap.commands import placements, stakeholders
from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.said import said

LONGEST_NAME = 40  # letters of a name in the label of an undo step

# Columns of a stakeholder with a rule of their own; the others are set by `stakeholders.update`.
_SETTERS: Mapping[str, Callable[..., None]] = {
    "short_name": stakeholders.set_short_name,
    "code": stakeholders.set_code,
    "kind_id": lambda session, id_, value: stakeholders.set_kind(session, [id_], value),
    "parent_id": lambda session, id_, value: stakeholders.set_parent(session, [id_], value),
}


class Assessments(QObject):
    """Each method returns why it was refused, or an empty text; what is refused changes nothing.

    Writing the same field of the same row again within a second is one step.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def describe(self, stakeholder_ids: Sequence[int], column: str, value: object, words: str) -> str:
        """Set a column of stakeholders; `words` are what the form calls it."""

        def command(session: Any) -> None:
            for id_ in stakeholder_ids:
                if column in _SETTERS:
                    _SETTERS[column](session, id_, value)
                else:
                    stakeholders.update(session, id_, **{column: value})

        return self._perform(words, stakeholder_ids, command, f"stakeholder.{column}")

    def assess(self, by_stakeholder: Mapping[int, int], column: str, value: object, words: str) -> str:
        """Set a column of placements, {stakeholder id: placement id}; None = not assessed."""

        def command(session: Any) -> None:
            placements.assess_many(session, {id_: {column: value} for id_ in by_stakeholder.values()})

        return self._perform(words, list(by_stakeholder), command, f"placement.{column}")

    def move(
        self, stakeholder_id: int, placement_id: int, place: tuple[float, float], words: str, column: str
    ) -> str:
        """Move one token to a place in axis units, stopped at the ends of the axes."""

        def command(session: Any) -> None:
            placements.move(session, {placement_id: place})

        return self._perform(words, [stakeholder_id], command, f"placement.{column}")

    def _perform(self, words: str, ids: Sequence[int], command: Callable[[Any], None], field: str) -> str:
        key = f"{field} {' '.join(map(str, sorted(ids)))}"
        try:
            with self._document.edit(self._label(words, ids), key) as session:
                command(session)
        except NkmapError as error:
            return said(error)
        return ""

    def _label(self, words: str, ids: Sequence[int]) -> str:
        if len(ids) != 1:
            return self.tr("{0}: {1}").format(words, self.tr("%n name(s)", "", len(ids)))
        name = self._document.read(stakeholder, ids[0]).name
        short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
        return self.tr("{0}: {1}").format(words, short)
