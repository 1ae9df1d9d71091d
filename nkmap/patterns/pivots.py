"""Two fields against each other: who has one word and another, with totals; not known is a word too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nkmap.patterns.profiles import Field, Profile, Word, by_word

Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pivot:
    """Stakeholder ids by the words of two fields. Totals hold everybody once, whoever has several words too.

    `cells` are by (word of the rows, word of the columns), without those that nobody is in.
    """

    rows: Mapping[Word, Ids]
    columns: Mapping[Word, Ids]
    cells: Mapping[tuple[Word, Word], Ids]
    everybody: Ids


def pivot(profiles: Sequence[Profile], row_field: Field, column_field: Field) -> Pivot:
    """Return who has which word of each of two fields."""
    rows = {word: _ids(found) for word, found in by_word(profiles, row_field).items()}
    columns = {word: _ids(found) for word, found in by_word(profiles, column_field).items()}
    cells = {
        (row, column): met
        for row, in_row in rows.items()
        for column, in_column in columns.items()
        if (met := tuple(id_ for id_ in in_row if id_ in in_column))
    }
    return Pivot(rows, columns, cells, _ids(profiles))


def _ids(profiles: Sequence[Profile]) -> Ids:
    return tuple(profile.id for profile in profiles)
