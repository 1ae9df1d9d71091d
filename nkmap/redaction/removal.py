"""Which rows of a project are left out at a level, with all that goes with them."""

from collections import defaultdict
from collections.abc import Iterator

from nkmap.db.project_rows import Row, Rows, references
from nkmap.redaction.levels import LEFT_OUT, ONLY_OF_SHOWN, Level

Gone = dict[str, set[int]]  # ids by table

# References whose row goes too, although the project itself would only forget who it was: a lever without
# its holder or without a stop on its way would say something that nobody said.
_GO_WITH = {
    ("leverage_entry", "holder_id"),
    ("action", "stakeholder_id"),
    ("action", "entry_id"),
}


def gone_rows(rows: Rows, level: Level) -> Gone:
    """Return the ids of all rows that are left out, by table."""
    return _with_what_follows(rows, _chosen(rows, level))


def for_nobody(rows: Rows) -> Gone:
    """Return the ids of the rows that leave in no table, by table: never exported, or still hidden."""
    return _with_what_follows(rows, _never(rows))


def _with_what_follows(rows: Rows, chosen: Iterator[tuple[str, Row]]) -> Gone:
    gone: Gone = defaultdict(set)
    for table, found in chosen:
        gone[table].add(found["id"])
    broken = {
        via["entry_id"]
        for via in rows["leverage_intermediary"]
        if via["stakeholder_id"] in gone["stakeholder"]
    }
    gone["leverage_entry"] |= broken
    _follow(rows, gone)
    gone["instrument"] |= _without_use(rows, gone)
    _follow(rows, gone)
    return gone


def without_hidden(rows: Rows, level: Level) -> Rows:
    """Return the rows with everybody whose name is hidden at a level as never to be exported."""
    people = [row if is_shown(row, level) else row | {"do_not_export": 1} for row in rows["stakeholder"]]
    return rows | {"stakeholder": people}


def is_shown(stakeholder: Row, level: Level) -> bool:
    """Return whether a name stays."""
    return stakeholder["sensitivity"] in level.names and not stakeholder["do_not_export"]


def _chosen(rows: Rows, level: Level) -> Iterator[tuple[str, Row]]:
    """Yield the rows that the level itself leaves out."""
    shown = {row["id"] for row in rows["stakeholder"] if is_shown(row, level)}
    blind = {row["id"] for row in rows["map"] if row["blind"]}
    for table, found in rows.items():
        for row in found:
            if (
                level.id in LEFT_OUT.get(table, ())
                or row.get("do_not_export")
                or (table == "leverage_entry" and row["sensitivity"] not in level.levers)
                or (table == "source" and row["sensitivity"] != "shareable")
                or (table == "poll" and not row["revealed"])
                or (table == "group_estimate" and row["map_id"] in blind)
                or (table in ONLY_OF_SHOWN and row["stakeholder_id"] not in shown)
            ):
                yield table, row


def _never(rows: Rows) -> Iterator[tuple[str, Row]]:
    """Yield who and what is never exported, and what is recorded of maps that groups still place blindly."""
    blind = {row["id"] for row in rows["map"] if row["blind"]}
    for table, found in rows.items():
        for row in found:
            is_hidden = table in ("placement", "group_estimate") and row["map_id"] in blind
            if is_hidden or row.get("do_not_export"):
                yield table, row


def _follow(rows: Rows, gone: Gone) -> None:
    """Add what belongs to a row that is gone; `rows` has those first that are referred to."""
    for table, found in rows.items():
        owners = {
            column: other
            for column, (other, cascades) in references(table).items()
            if cascades or (table, column) in _GO_WITH
        }
        for row in found:
            if any(row[column] in gone[other] for column, other in owners.items()):
                gone[table].add(row["id"])


def _without_use(rows: Rows, gone: Gone) -> set[int]:
    """Return the instruments of which only levers spoke that are gone: their names would tell of them."""
    stays = {
        row["instrument_id"]
        for table in ("leverage_entry", "strategy_instrument", "placement")
        for row in rows[table]
        if row["id"] not in gone[table]
    }
    used = {row["instrument_id"] for row in rows["leverage_entry"]}
    return {id_ for id_ in used if id_ is not None} - stays
