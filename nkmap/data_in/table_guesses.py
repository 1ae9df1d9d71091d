"""Proposes what a table holds: by its format, its headings, its name, or the shape of its cells."""

from nkmap.data_in.clues import Clues, has_no_headings, names_among
from nkmap.data_in.fields import AXIS_FIELDS, HOLDS, fields_of
from nkmap.data_in.found import Table
from nkmap.data_in.headings import asks_for_name, fields_for, heading_key, language_of, words_for_import
from nkmap.data_in.looks import Look
from nkmap.data_in.name_looks import are_no_names, are_sentences, could_be_names
from nkmap.data_in.shapes import is_list_of_pairs
from nkmap.data_in.word_guesses import means_words

IGNORED = "(ignore)"  # in the name of a sheet: Kumu leaves it alone
_FEW = 2  # columns of notes
_SUBJECTS = ("name", "id", "key")
_DESCRIPTIONS = ("kind", "note", "parent", "region", "tags", "short_name")


def guess_holds(table: Table, looks: tuple[Look, ...], clues: Clues) -> str | None:
    """Return what a table holds, one of `HOLDS`; None: nothing that we know, so it is left out."""
    if table.is_matrix:
        return "relations"
    if table.holds in HOLDS:
        return table.holds
    if not any(look.filled for look in looks) or IGNORED in table.name.casefold():
        return None
    return _by_headings(table, looks) or _by_cells(table, looks, clues)


def _by_headings(table: Table, looks: tuple[Look, ...]) -> str | None:
    """Return the first sort of table that has all the columns it needs; its name decides where several do."""
    headed = _Headed(table, looks)
    possible = [holds for holds, is_it in _NEEDED.items() if is_it(headed)]
    named = _by_name(table.name)
    return named if named in possible else next(iter(possible), None)


def _by_name(name: str) -> str | None:
    known, key = words_for_import()["tables"], heading_key(name)
    return next((holds for holds, names in known.items() if key in map(heading_key, names)), None)


class _Headed:
    """A table by its headings."""

    def __init__(self, table: Table, looks: tuple[Look, ...]) -> None:
        self.looks = looks
        self._meant = {holds: _meant(table, holds) for holds in HOLDS}

    def has(self, holds: str, *ids: str) -> bool:
        """Return whether there is a column of its own for each of these fields."""
        return all(id_ in self._meant[holds] for id_ in ids)

    def has_one(self, holds: str, *ids: str) -> bool:
        """Return whether there is a column for one of these fields."""
        return any(id_ in self._meant[holds] for id_ in ids)

    def subject(self, holds: str) -> Look | None:
        """Return the column that says of whom a row speaks."""
        meant = self._meant[holds]
        return next((self.looks[meant[id_]] for id_ in _SUBJECTS if id_ in meant), None)


def _meant(table: Table, holds: str) -> dict[str, int]:
    """Return the fields that are said or meant by headings, each with the first column that it may be."""
    allowed = fields_of(holds)
    said = {place: id_ for place, id_ in table.fields.items() if place < len(table.headings)}
    meant = {id_: place for place, id_ in said.items() if id_ in allowed}
    for place, heading in enumerate(() if has_no_headings(table) else table.headings):
        ids = ["name"] if language_of(heading) is not None else fields_for(heading, holds)
        free = [id_ for id_ in ids if id_ not in meant]
        if free and place not in said:
            meant[free[0]] = place
    return meant


def _is_leverage(headed: _Headed) -> bool:
    return headed.has("leverage", "target", "instrument")


def _is_evidence(headed: _Headed) -> bool:
    is_quoted = headed.has_one("evidence", "locator", "quotation", "paraphrase", "side")
    is_about = headed.has_one("evidence", "subject", "name", "map")
    return headed.has("evidence", "source") and is_quoted and is_about and not _has_values(headed)


def _is_relations(headed: _Headed) -> bool:
    return headed.has("relations", "from", "to")


def _is_estimates(headed: _Headed) -> bool:
    """Return whether groups give values: then names come back. Else a group is what somebody is one of."""
    subject = headed.subject("estimates")
    comes_back = subject is not None and subject.filled > 0 and not subject.is_unique
    return comes_back and headed.has("estimates", "group") and _has_values(headed)


def _is_placements(headed: _Headed) -> bool:
    is_described = headed.has_one("stakeholders", *_DESCRIPTIONS)
    is_placed = headed.has_one("placements", "map", "round") or (
        headed.has("placements", "x", "y") and not is_described
    )
    return headed.subject("placements") is not None and is_placed and _has_values(headed)


def _is_stakeholders(headed: _Headed) -> bool:
    return headed.has("stakeholders", "name")


def _has_values(headed: _Headed) -> bool:
    return headed.has_one("placements", *AXIS_FIELDS, "x", "y", "salience")


# In the order in which they are looked for: what needs most columns first.
_NEEDED = {
    "leverage": _is_leverage,
    "evidence": _is_evidence,
    "relations": _is_relations,
    "estimates": _is_estimates,
    "placements": _is_placements,
    "stakeholders": _is_stakeholders,
}


def _by_cells(table: Table, looks: tuple[Look, ...], clues: Clues) -> str | None:
    """Return what the cells look like: pairs of names, or rows that begin with a name."""
    if is_aside(table, looks, clues):
        return None
    texts = [look for look in looks if look.texts and not look.numbers and not are_no_names(look)]
    are_known = [names_among(look, clues.names).is_at_least(0.5) for look in texts]
    if is_list_of_pairs(table) or (len(texts) > 1 and all(are_known[:2])):
        return "relations"
    are_asked = texts and not has_no_headings(table) and any(map(asks_for_name, table.headings))
    return "stakeholders" if any(are_known) or are_asked or any(map(could_be_names, texts)) else None


def is_aside(table: Table, looks: tuple[Look, ...], clues: Clues) -> bool:
    """Return whether a table whose headings say nothing is notes, or lists of words to choose from.

    One or two columns have sentences, or it is called so, or its columns are lists of usual words.
    """
    texts = [look for look in looks if look.texts]
    if not texts or any(names_among(look, clues.names).is_at_least(0.5) for look in texts):
        return False
    if len(looks) <= _FEW and any(map(are_sentences, texts)):
        return True
    is_list_of_names = len(looks) == 1 and has_no_headings(table)
    is_called_so = heading_key(table.name) in map(heading_key, words_for_import()["asides"])
    return (is_called_so and not is_list_of_names) or _are_lists(texts, clues)


def _are_lists(texts: list[Look], clues: Clues) -> bool:
    """Return whether columns have different lengths, and say only words that mean something, each once."""
    are_ragged = len({look.filled for look in texts}) > 1
    return are_ragged and all(look.is_unique and means_words(look.texts, clues.kinds) for look in texts)
