"""The commands that compare two copies of a project and make one of several."""

import json
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nkmap.cli_reading import note

if TYPE_CHECKING:
    from nkmap.copies.comparing import Comparison, Named
    from nkmap.copies.linked import Copy
    from nkmap.copies.merged import Conflict, Merged

# Compare


def take_compare(parser: ArgumentParser) -> None:
    """Take the two projects, the earlier one first."""
    parser.add_argument("before", type=Path, metavar="A", help="a project; it is only read")
    parser.add_argument("after", type=Path, metavar="B", help="the project to compare it with")
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def compare(chosen: Namespace) -> None:
    """Say what was added, removed, changed and moved from A to B. Raises NkmapError."""
    from nkmap.copies.comparing import compared

    comparison = compared(*_read_copies([chosen.before, chosen.after]))
    if chosen.json:
        print(json.dumps(_comparison_json(comparison), ensure_ascii=False, indent=2))
        return
    print(*(_comparison_lines(comparison) or ["No difference."]), sep="\n")


def _comparison_json(comparison: "Comparison") -> dict[str, Any]:
    return {
        "added": _by_table(comparison.added),
        "removed": _by_table(comparison.removed),
        "changed": [
            {"table": row.table, "name": row.name, "field": row.field, "old": row.old, "new": row.new}
            for row in comparison.changed
        ],
        "moved": [
            {key: value for key, value in row._asdict().items() if key != "uid"} for row in comparison.moved
        ],
    }


def _by_table(rows: "Iterable[Named]") -> dict[str, list[str]]:
    found = defaultdict(list)
    for row in rows:
        found[row.table].append(row.name)
    return found


def _comparison_lines(comparison: "Comparison") -> list[str]:
    from nkmap.commands.fields import in_words

    lines = []
    for sign, rows in (("+", comparison.added), ("-", comparison.removed)):
        lines += [f"{sign} {in_words(row.table)}: {row.name}" for row in rows]
    for row in comparison.changed:
        what = f"{in_words(row.table)} {row.name}, {in_words(row.field)}"
        lines.append(f"~ {what}: {_said(row.old)} → {_said(row.new)}")
    for moved in comparison.moved:
        ends = ((moved.old, moved.old_words), (moved.new, moved.new_words))
        way = " → ".join(_place(place, words) for place, words in ends)
        when = f", {moved.round}" if moved.round else ""
        lines.append(f"> {moved.name} on “{moved.map}”{when}: {way}")
    return lines


# Merge


def take_merge(parser: ArgumentParser) -> None:
    """Take the copies, and where the one project goes that they become."""
    from nkmap.copies.merged import ESTIMATES, ROUNDS

    parser.add_argument("copies", nargs="+", type=Path, metavar="COPY", help="two or more; only read")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="the file to write, for example all.nkmap"
    )
    parser.add_argument(
        "--places",
        choices=(ESTIMATES, ROUNDS),
        default=ESTIMATES,
        help="what places become that differ: estimates of a group named after each copy (as a rule), or a "
        "round of that name",
    )
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there already")
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def merge(chosen: Namespace) -> None:
    """Write the one project. Raises NkmapError."""
    from nkmap.copies.merged import Choices
    from nkmap.copies.merging import merged
    from nkmap.copies.putting import put_all
    from nkmap.db.project_file import write_project

    _refuse_inputs(chosen.copies, chosen.out)
    made = merged(_read_copies(chosen.copies), Choices(places=chosen.places))
    write_project(chosen.out, lambda session: put_all(session, made), force=chosen.force)
    if chosen.json:
        print(json.dumps(_merged_json(made), ensure_ascii=False, indent=2))
        return
    print(chosen.out, *(f"  {line}" for line in _merged_lines(made)), sep="\n")


def _refuse_inputs(copies: Sequence[Path], out: Path) -> None:
    from nkmap.errors import AlreadyThere, InvalidInput, quoted
    from nkmap.paths import resolved

    if len(copies) < 2:
        raise InvalidInput("Merging takes two copies or more. Name another file.")
    if resolved(out) in map(resolved, copies):
        raise AlreadyThere(
            "{0} is one of the copies and was left as it is. Choose another name.", quoted(out)
        )


def _merged_json(made: "Merged") -> dict[str, Any]:
    return {
        "stakeholders": made.counts["stakeholder"],
        "counts": made.counts,
        "joined": [
            {"table": row.table, "name": row.name, "names": row.names, "uids": row.uids}
            for row in made.joined
        ],
        "near": [row.names for row in made.near],
        "conflicts": [_conflict_json(row) for row in made.conflicts],
        "places": [
            {"name": row.name, "map": row.map, "round": row.round, "places": row.places, "taken": row.taken}
            for row in made.places
        ],
        "estimates": made.estimates,
        "rounds": made.rounds,
        "notes": made.notes,
    }


def _conflict_json(row: "Conflict") -> dict[str, Any]:
    return {
        "table": row.table,
        "name": row.name,
        "field": row.field,
        "values": row.values,
        "taken": row.taken,
    }


def _merged_lines(made: "Merged") -> list[str]:
    from nkmap.commands.fields import in_words

    lines = [f"{made.counts['stakeholder']} stakeholders, {made.estimates} estimates, {made.rounds} rounds"]
    for joined in made.joined:
        lines.append(f"the same {in_words(joined.table)}: {_by_copy(joined.names)}")
    for near in made.near:
        lines.append(f"kept apart, although alike: {' / '.join(near.names)}")
    for row in made.conflicts:
        what = f"{in_words(row.table)} {row.name}, {in_words(row.field)}"
        lines.append(f"{what}: {_by_copy(row.values)}. Taken: {_said(row.taken)}")
    for place in made.places:
        seen = "; ".join(f"{copy}: {_place(at, place.words[copy])}" for copy, at in place.places.items())
        lines.append(f"{place.name} on “{place.map}”: {seen}. No place is agreed.")
    return [*lines, *made.notes]


# What both say


def _read_copies(files: Sequence[Path]) -> "list[Copy]":
    from nkmap.copies.reading import copy_names, read_file

    copies = []
    for file, name in zip(files, copy_names(files), strict=True):
        read = read_file(file, name)
        copies.append(read.copy)
        for sentence in read.notes:
            note(sentence)
    return copies


def _by_copy(values: Any) -> str:
    return "; ".join(f"{copy}: {_said(value)}" for copy, value in values.items())


def _said(value: Any) -> str:
    return "nothing" if value in (None, "") else " / ".join(str(value).splitlines())


def _place(place: "tuple[float, float] | None", words: str) -> str:
    if place is None:
        return "not placed"
    numbers = f"{place[0]:.2f}, {place[1]:.2f}"
    return f"{words} ({numbers})" if words else numbers
