"""Plans the rows of places: who stands where on which map in which round, agreed or as a group sees it."""

from nkmap.data_in.choices import TableChoice
from nkmap.data_in.entries import Entry, entries
from nkmap.data_in.found import Table
from nkmap.data_in.places import Where
from nkmap.data_in.work import Work
from nkmap.errors import InvalidInput


def plan_placements(work: Work, table: Table, choice: TableChoice) -> None:
    """Plan a table of agreed places."""
    _plan(work, table, choice, is_agreed=True)


def plan_estimates(work: Work, table: Table, choice: TableChoice) -> None:
    """Plan a table of what groups estimate."""
    _plan(work, table, choice, is_agreed=False)


def _plan(work: Work, table: Table, choice: TableChoice, *, is_agreed: bool) -> None:
    fields = [column.holds for column in choice.columns if column.holds]
    for entry in entries(table, choice, work.account, work.decimal):
        try:
            where = _where(work, table.name, choice, entry, fields, is_agreed)
        except InvalidInput as error:
            work.account.refuse(table.name, entry.line, error.sentence)
            continue
        draft = work.draft
        revision, before = draft.revision, work.places.count
        work.places.put(where, entry.values, table.name, entry.line)
        name = draft.rows("stakeholder")[where.stakeholder_id]["name"]
        work.say(table.name, entry.line, name, work.places.count != before, revision)


def _where(
    work: Work, table: str, choice: TableChoice, entry: Entry, fields: list[str], is_agreed: bool
) -> Where:
    """Return whose place a row is about. Raises InvalidInput where that is not known."""
    said = next((entry.values[field] for field in ("id", "key", "name") if field in entry.values), None)
    if said is None:
        raise InvalidInput("This row has no name, so it is not known whose place it is.")
    if not is_agreed and "group" not in entry.values:
        raise InvalidInput("This row does not say which group sees it that way.")
    stakeholder_id = _whom(work, table, choice, entry, said)
    question = entry.values.get("map")
    shown = work.targets.map_of(None if question else choice.map_id, question or table, fields)
    round_id = work.targets.round_of(entry.values.get("round", ""))
    group_id = None if is_agreed else work.named("participant_group", entry.values["group"])
    return Where(shown, round_id, stakeholder_id, group_id)


def _whom(work: Work, table: str, choice: TableChoice, entry: Entry, said: str) -> int:
    """Return who has the uid or the key of a row, else who has its name."""
    name = entry.values.get("name", said)
    if said != name and work.who.find(said) is not None:
        return work.whom(said, False, table, entry.line)
    return work.whom(name, choice.makes_ends, table, entry.line)
