"""Plans an import: what each row of a file would add or change, and what cannot be taken and why."""

from collections.abc import Callable

from nkmap.data_in.account import LEFT_OUT_ROWS
from nkmap.data_in.choices import Choices, TableChoice
from nkmap.data_in.entries import relations_of
from nkmap.data_in.evidence_rows import plan_evidence
from nkmap.data_in.found import Found, Table
from nkmap.data_in.known import Known
from nkmap.data_in.leverage_rows import plan_leverage
from nkmap.data_in.placement_rows import plan_estimates, plan_placements
from nkmap.data_in.plan import Plan
from nkmap.data_in.relation_rows import plan_relations
from nkmap.data_in.stakeholder_rows import plan_stakeholders
from nkmap.data_in.work import Work

# What tables hold besides stakeholders, in the order in which they are gone through.
_PLANNED: dict[str, Callable[[Work, Table, TableChoice], None]] = {
    "placements": plan_placements,
    "relations": plan_relations,
    "leverage": plan_leverage,
    "estimates": plan_estimates,
    "evidence": plan_evidence,
}


def planned(found: Found, choices: Choices, known: Known) -> Plan:
    """Return what would become of every row of a file. Nothing is written, nothing is raised.

    - A stakeholder is the one of the project with its uid, then the one with its name or another spelling
      of it, whatever its case; a row of the same name completes the first one, and later rows win. Names
      that only look alike stay two, and are told (`Plan.duplicates`). What is empty in the project is
      filled, what differs is changed; an empty cell changes nothing.
    - A value that cannot be read, or lies outside of its scale, is refused, and its row is taken without it;
      a row without what it needs (a name, two ends, a lever) is refused whole.
    - Half a place is no place. Nothing moves on a map where groups place blindly, nor what is locked, nor in
      a round that is over.
    - Relations with the same ends, kind and direction are one; without a direction the reversed one is the
      same. One with itself is refused. Several names in a cell are parted by “|”, and make several relations.
    - The nth lever of a file by the same holder on the same target with the same instrument is the nth one in
      the project.
    """
    work = Work(known, found.reading.decimal)
    both = [_as_rows(work, *pair) for pair in zip(found.tables, choices.tables, strict=False)]
    plan_stakeholders(work, (pair for pair in both if pair[1].holds == "stakeholders"))
    for makes_ends in (True, False):  # who is added in one table may be spoken of in another
        for holds, plan in _PLANNED.items():
            for table, choice in both:
                if (choice.holds, choice.makes_ends) == (holds, makes_ends):
                    plan(work, table, choice)
    return work.plan([table.name for table in found.tables])


def _as_rows(work: Work, table: Table, choice: TableChoice) -> tuple[Table, TableChoice]:
    """Return a table as one of rows; all rows of one that is left out are counted."""
    if choice.holds != "stakeholders" and choice.holds not in _PLANNED:
        work.account.count(LEFT_OUT_ROWS, len(table.rows))
    if table.is_matrix and choice.holds == "relations":
        return relations_of(table, choice, work.account)
    return table, choice
