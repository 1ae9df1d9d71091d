"""Columns as they are named on the command line: “name=Actor,influence=Power”."""

import csv
from collections.abc import Mapping
from dataclasses import replace

from nkmap.data_in.choices import Choices, TableChoice
from nkmap.data_in.fields import FIELDS, HOLDS, REPEATED, fields_of
from nkmap.data_in.found import Found, Table
from nkmap.data_in.headings import heading_key
from nkmap.data_in.known import Known
from nkmap.data_in.proposing import propose
from nkmap.errors import InvalidInput, Sentence, listed

AS_SAID = Sentence("As you said.")


def from_options(
    options: str, found: Found, choices: Choices, known: Known, map_id: int | None = None
) -> Choices:
    """Return choices in which columns, by their headings, are the fields that the options say.

    What belongs to a field, such as its scale, is proposed anew; all other columns stay as they were chosen.
    Raises InvalidInput for a field or a column that there is not, naming those there are.
    """
    said = _parted(options)
    for field_id, heading in said:
        if not any(_place(table, heading) is not None for table in found.tables):
            raise InvalidInput(
                "No table has a column “{0}”. There are: {1}.", heading, listed(_headings(found))
            )
        if all(field_id != field.id for field in FIELDS):
            known_ids = dict.fromkeys(field.id for field in FIELDS)
            raise InvalidInput("There is no field “{0}”. Choose one of: {1}.", field_id, listed(known_ids))
    both = zip(found.tables, choices.tables, strict=True)
    return Choices(tuple(_with(table, choice, said, found, known, map_id) for table, choice in both))


def _parted(options: str) -> list[tuple[str, str]]:
    """Return the pairs of field and heading; a heading with a comma stands in a pair in quotation marks."""
    pairs = []
    for part in next(csv.reader([options], skipinitialspace=True), []):
        field_id, sign, heading = part.partition("=")
        if not sign or not heading.strip():
            raise InvalidInput(
                "“{0}” does not say which column is what. Write name=Actor, for example.", part
            )
        pairs.append((field_id.strip(), heading.strip()))
    return pairs


def _headings(found: Found) -> list[str]:
    return list(dict.fromkeys(heading for table in found.tables for heading in table.headings if heading))


def _place(table: Table, heading: str) -> int | None:
    """Return the column with a heading: as it stands there, or else without case, signs and spaces."""
    if heading in table.headings:
        return table.headings.index(heading)
    keys = [heading_key(its) for its in table.headings]
    key = heading_key(heading)
    return keys.index(key) if key and key in keys else None


def _with(
    table: Table,
    choice: TableChoice,
    said: list[tuple[str, str]],
    found: Found,
    known: Known,
    map_id: int | None,
) -> TableChoice:
    places = {place: field_id for field_id, heading in said if (place := _place(table, heading)) is not None}
    if not places:
        return choice
    if table.is_matrix:
        raise InvalidInput("“{0}” is a matrix with names on top: leave out what its columns are.", table.name)
    holds = choice.holds or _holds_with(places)
    for field_id in places.values():
        if field_id not in fields_of(holds):
            raise InvalidInput(
                "A table of {0} has no field “{1}”. It may have: {2}.",
                holds,
                field_id,
                listed(fields_of(holds)),
            )
    fixed = replace(table, holds=holds, fields=_fields(choice, places))
    proposed = propose(replace(found, tables=(fixed,)), known, map_id=map_id).tables[0]
    for place, field_id in places.items():
        if proposed.columns[place].holds != field_id:
            raise InvalidInput("The map has no axis for “{0}”. Name another map with --map.", field_id)
    columns = tuple(
        replace(new, reason=AS_SAID) if place in places else new if new.holds != old.holds else old
        for place, (new, old) in enumerate(zip(proposed.columns, choice.columns, strict=True))
    )
    return replace(proposed, columns=columns)


def _holds_with(places: Mapping[int, str]) -> str:
    """Return the first sort of table that may have all these fields."""
    return next((holds for holds in HOLDS if set(places.values()) <= fields_of(holds).keys()), HOLDS[0])


def _fields(choice: TableChoice, places: Mapping[int, str]) -> dict[int, str]:
    """Return the fields of a table with those that were said; who had one of these before gives it up."""
    kept = {
        place: column.holds
        for place, column in enumerate(choice.columns)
        if column.holds is not None and (column.holds in REPEATED or column.holds not in places.values())
    }
    return {**kept, **places}
