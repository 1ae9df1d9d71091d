"""Proposes what each table and column of a file is, with the reasons; the person may change all of it."""

from dataclasses import replace

from nkmap.data_in.choices import Choices, ColumnChoice, TableChoice
from nkmap.data_in.clues import Clues, Columns, Guess, clues_of
from nkmap.data_in.column_choices import column_choices
from nkmap.data_in.column_guesses import guess_columns
from nkmap.data_in.found import Found, Table
from nkmap.data_in.known import Known
from nkmap.data_in.looks import Look, looks_at, merged
from nkmap.data_in.map_guesses import guess_map, unshown
from nkmap.data_in.remembering import Remembered, RememberedColumn, RememberedTable, headings_of
from nkmap.data_in.table_guesses import guess_holds, is_aside
from nkmap.errors import Sentence

AS_LAST_TIME = Sentence("As you chose last time for these columns.")
IS_LEFT_OUT = Sentence("Nothing says what this table holds, so it is left out.")
IS_ASIDE = Sentence("These look like notes, or lists of words to choose from, so the table is left out.")


def propose(
    found: Found,
    known: Known,
    remembered: Remembered | None = None,
    *,
    map_id: int | None = None,
    holds: str | None = None,
) -> Choices:
    """Return what each table and column of a file probably is; the same file gives the same proposal.

    `map_id` is the map in front, which takes the values if it has axes for them. `holds`, one of
    `fields.HOLDS`, is what all tables are said to hold. `remembered` is from `remembering.remembered`.
    """
    clues = clues_of(known, map_id)
    said = (table if holds is None else replace(table, holds=holds) for table in found.tables)
    decimal = found.reading.decimal
    return Choices(
        tuple(_table_choice(table, looks_at(table, decimal), clues, remembered or {}) for table in said)
    )


def _table_choice(table: Table, looks: tuple[Look, ...], clues: Clues, remembered: Remembered) -> TableChoice:
    memory = remembered.get(headings_of(table))
    if memory is not None and table.holds in (None, memory.holds):
        return _as_last_time(Columns(memory.holds, table, looks, clues), memory)
    holds = guess_holds(table, looks, clues)
    if holds is None:
        reason = IS_ASIDE if is_aside(table, looks, clues) else IS_LEFT_OUT
        return TableChoice(None, tuple(ColumnChoice(None, reason) for _ in looks))
    columns = Columns(holds, table, looks, clues)
    if table.is_matrix:  # all columns beside the names are read alike
        alike = columns._replace(looks=(*looks[:1], *[merged(looks[1:])] * (len(looks) - 1)))
        return _chosen(alike, _matrix(alike))
    return _chosen(columns, guess_columns(columns))


def _as_last_time(columns: Columns, memory: RememberedTable) -> TableChoice:
    """Return what was chosen last time; words that are new are proposed for."""
    guesses = [Guess(column.holds, AS_LAST_TIME, column.language) for column in memory.columns]
    choice = _chosen(columns._replace(table=replace(columns.table, fields=_fields(memory))), guesses)
    both = zip(choice.columns, memory.columns, strict=True)
    again = (_again(new, old) if new.holds == old.holds else new for new, old in both)
    return replace(choice, columns=tuple(again))


def _fields(memory: RememberedTable) -> dict[int, str]:
    return {place: column.holds for place, column in enumerate(memory.columns) if column.holds is not None}


def _again(new: ColumnChoice, old: RememberedColumn) -> ColumnChoice:
    return replace(new, reason=AS_LAST_TIME, scale=old.scale, words={**new.words, **old.words})


def _matrix(columns: Columns) -> list[Guess]:
    start = Guess("from", Sentence("It is a matrix: relations begin at the names at the left."))
    end = Guess("strength", Sentence("It is a matrix: relations end at the name on top."))
    return [start, *[end] * (len(columns.looks) - 1)][: len(columns.looks)]


def _chosen(columns: Columns, guesses: list[Guess]) -> TableChoice:
    shown = None if columns.table.maps else guess_map((guess.holds for guess in guesses), columns.clues)
    why = {} if columns.table.maps else unshown(columns, guesses, shown)
    placed = [
        _kept(columns, place, why[place]) if place in why else guess for place, guess in enumerate(guesses)
    ]
    choices = column_choices(columns, placed, shown)
    return TableChoice(columns.holds, choices, map_id=shown.id if shown is not None else None)


def _kept(columns: Columns, place: int, why: Sentence) -> Guess:
    """Return what becomes of a value that no map would show: nothing is lost."""
    if columns.holds != "stakeholders" or not columns.heading(place):
        return Guess(None, why)
    return Guess("attribute", Sentence("{0} Kept as answers to “{1}”.", why, columns.heading(place)))
