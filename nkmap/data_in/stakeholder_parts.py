"""Plans what a row of stakeholders says besides its own columns: tags, names, answers, places on maps."""

from collections import defaultdict
from typing import Any

from nkmap.commands.fields import checked
from nkmap.commands.texts import clean_line
from nkmap.data_in.choices import TableChoice
from nkmap.data_in.entries import Entry
from nkmap.data_in.found import Table
from nkmap.data_in.headings import question_of
from nkmap.data_in.places import Where
from nkmap.data_in.work import Work
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput


def put_parts(work: Work, table: Table, choice: TableChoice, entry: Entry, id_: int) -> None:
    """Add what is not there, change what differs; what cannot be is refused, one by one."""
    by_map: dict[str, dict[str, Any]] = defaultdict(dict)
    for field, of, value in entry.repeated:
        try:
            if field == "tags":
                _put_tags(work, id_, value)
            elif field == "name_in":
                _put_name(work, id_, of, value)
            elif field == "attribute":
                _put_answer(work, id_, of, value)
            else:
                by_map[of][field] = value
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
    for question, values in by_map.items():
        try:
            _put_values(work, table, choice, question, values, id_, entry.line)
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)


def _put_tags(work: Work, id_: int, tags: tuple[str, ...]) -> None:
    known = work.tags[id_]
    for tag in tags:
        if tag not in known:
            known.add(tag)
            work.draft.add("stakeholder_tag", stakeholder_id=id_, tag=tag)


def _put_name(work: Work, id_: int, language: str, name: str) -> None:
    """Record a name in another language; of an unknown language it is another spelling."""
    if not clean_line(language):
        if work.who.named(name) != id_:
            work.add_spelling(id_, name)
        return
    checked(TABLES["stakeholder_name"].columns["language"], language)
    _put(work, "stakeholder_name", "name", name, stakeholder_id=id_, language=clean_line(language))
    work.who.learn_spellings(id_, [name])


def _put_answer(work: Work, id_: int, question: str, value: str) -> None:
    asked = checked(TABLES["attribute"].columns["name"], question_of(question))
    attribute_id = work.named("attribute", asked)
    _put(work, "attribute_value", "value", value, attribute_id=attribute_id, stakeholder_id=id_)


def _put(work: Work, table: str, column: str, value: str, **key: Any) -> None:
    """Add the one row with a key, or change it."""
    known = work.by_key(table, tuple(key))
    id_ = known.get(tuple(key.values()))
    if id_ is None:
        known[tuple(key.values())] = work.draft.add(table, **key, **{column: value})
    else:
        work.draft.set(table, id_, **{column: value})


def _put_values(
    work: Work,
    table: Table,
    choice: TableChoice,
    question: str,
    values: dict[str, Any],
    id_: int,
    line: int,
) -> None:
    fields = [column.holds for column in choice.columns if column.holds and (column.map or "") == question]
    map_id = None if question else choice.map_id
    shown = work.targets.map_of(map_id, question or table.name, fields)
    work.places.put(Where(shown, work.known.working_round, id_), values, table.name, line)
