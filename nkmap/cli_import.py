"""The command that takes other people's tables, workbooks and graphs into a project."""

import argparse
import codecs
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nkmap.cli_reading import note

if TYPE_CHECKING:
    from nkmap.data_in.choices import Choices
    from nkmap.data_in.found import Found
    from nkmap.data_in.known import Known
    from nkmap.data_in.plan import Plan
    from nkmap.db.open_projects import OpenProject

AUTO = "auto"
SHOWN = ("stakeholders", "relations", "placements", "leverage_entries")


def take_import(parser: ArgumentParser) -> None:
    """Take the file, the project, and what is to be said of the file's columns."""
    from nkmap.data_in.fields import HOLDS

    parser.add_argument("data", type=Path, metavar="DATA", help="a table, a workbook or a graph; only read")
    parser.add_argument("--into", type=Path, required=True, metavar="PROJECT", help="the project to change")
    parser.add_argument(
        "--as", dest="holds", choices=(*HOLDS, AUTO), default=AUTO, help="what each row is; default auto"
    )
    parser.add_argument(
        "--map", metavar="ID|QUESTION", help="of PROJECT: where values go, by its id or its question"
    )
    parser.add_argument(
        "--columns",
        metavar="FIELD=HEADING,…",
        help="which column is what, as in name=Actor,influence=Power; the others are proposed",
    )
    parser.add_argument(
        "--make-ends", action="store_true", help="add names that stand only in relations or levers"
    )
    parser.add_argument("--encoding", type=_encoding, help="of a text file, such as cp1252; else guessed")
    parser.add_argument("--delimiter", type=_delimiter, help="of a text file: one character, or tab")
    parser.add_argument("--dry-run", action="store_true", help="only say what would become of the rows")
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def import_data(chosen: Namespace) -> None:
    """Import the file, or only say what that would do. Raises NkmapError."""
    from nkmap.data_in.found import Reading
    from nkmap.data_in.known import known_project
    from nkmap.data_in.planning import planned
    from nkmap.data_in.reading import read

    with _project(chosen) as project:
        known = project.store.read(known_project)
        found = read(chosen.data, Reading(encoding=chosen.encoding, delimiter=chosen.delimiter))
        choices = _choices(chosen, found, known, _map_id(project, chosen.map))
        plan = planned(found, choices, known)
        if not chosen.dry_run:
            _put(project, plan, chosen.data.name)
        project_notes = list(project.notes)
    _say(chosen, found, plan, [*project_notes, *found.notes, *_scales(found, choices), *plan.notes])


@contextmanager
def _project(chosen: Namespace) -> "Iterator[OpenProject]":
    """Give the project; nobody else works on it meanwhile, and a dry run only reads it."""
    from nkmap.db.locks import claim
    from nkmap.db.project_file import open_project, read_project
    from nkmap.errors import NkmapError, ReadOnly, Sentence
    from nkmap.paths import resolved

    if chosen.dry_run:
        with (
            claim(resolved(chosen.into), Sentence("Close it there first.")),
            read_project(chosen.into) as read,
        ):
            yield read
        return
    project = open_project(chosen.into)
    try:
        if project.read_only_because is not None:
            raise ReadOnly(project.read_only_because)
        yield project
    finally:
        failed = project.close()
    if failed is not None:
        raise NkmapError(failed)


def _put(project: "OpenProject", plan: "Plan", name: str) -> None:
    from nkmap.data_in.putting import put
    from nkmap.keeping import keep_before

    keep_before(project, "import")
    with project.store.edit(f"Import {name}") as edit:
        for _done in put(edit.session, plan):
            pass
    project.publish_now()


def _choices(chosen: Namespace, found: "Found", known: "Known", map_id: int | None) -> "Choices":
    """Return what is proposed, with what the arguments say. Raises UnusableFile where nothing is."""
    from nkmap.data_in.column_options import from_options
    from nkmap.data_in.proposing import propose
    from nkmap.errors import UnusableFile, quoted

    holds = None if chosen.holds == AUTO else chosen.holds
    proposed = propose(found, known, map_id=map_id, holds=holds)
    if chosen.columns is not None:
        proposed = from_options(chosen.columns, found, proposed, known, map_id)
    if not any(column.holds for table in proposed.tables for column in table.columns):
        raise UnusableFile(
            "Nothing in {0} could be told. Say what its rows are with --as, and its columns with --columns.",
            quoted(chosen.data),
        )
    tables = (replace(table, makes_ends=chosen.make_ends) for table in proposed.tables)
    if map_id is not None:
        tables = (replace(table, map_id=map_id) for table in tables)
    return replace(proposed, tables=tuple(tables))


def _scales(found: "Found", choices: "Choices") -> list[str]:
    """Return from where to where the numbers of each column were read, which a window would show."""
    from nkmap.errors import Sentence

    return [
        Sentence("“{0}” is read from {1} to {2}.", heading or column.holds, f"{low:g}", f"{high:g}")
        for table, choice in zip(found.tables, choices.tables, strict=True)
        for heading, column in zip(table.headings, choice.columns, strict=True)
        if choice.holds and column.holds and column.scale
        for low, high in (column.scale,)
    ]


def _map_id(project: "OpenProject", wanted: str | None) -> int | None:
    if wanted is None:
        return None
    from nkmap.db.queries.maps import map_list
    from nkmap.picture_export import map_named

    return map_named(project.store.read(map_list), wanted).id


def _say(chosen: Namespace, found: "Found", plan: "Plan", notes: list[str]) -> None:
    values = _as_values(plan, notes, has_tables=len(found.tables) > 1)
    if chosen.json:
        print(json.dumps(values, indent=2, ensure_ascii=False))
        return
    if chosen.dry_run:
        print("Nothing was written: this is what an import would do.")
    for name in SHOWN:
        added, changed = plan.added[name], plan.changed[name]
        print(f"{name.replace('_', ' ')}: {added} added, {changed} changed")
    print(f"duplicates: {len(plan.duplicates)}")
    print(f"missing values: {plan.missing_values}")
    for refused in plan.refused:
        print(f"{refused.table}, line {refused.line}, not taken: {refused.reason}")
    for sentence in notes:
        note(sentence)


def _as_values(plan: "Plan", notes: list[str], *, has_tables: bool) -> dict[str, Any]:
    return {
        "added": {name: plan.added[name] for name in SHOWN},
        "changed": {name: plan.changed[name] for name in SHOWN},
        "refused": [
            {**({"table": table} if has_tables else {}), "line": line, "reason": reason}
            for table, line, reason in plan.refused
        ],
        "duplicates": len(plan.duplicates),
        "missing_values": plan.missing_values,
        "notes": notes,
    }


def _encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"there is no encoding “{name}”") from None


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if len(sign) != 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not one character")
    return sign
