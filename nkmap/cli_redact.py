"""The command that writes a redacted copy of a project, and says what was taken out of it."""

import json
from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.cli_reading import note, take_file
from nkmap.redaction.levels import LEVELS, WARNING

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from nkmap.db.store import Store
    from nkmap.redaction.account import Account
    from nkmap.redaction.project import Outside


def take_redact(parser: ArgumentParser) -> None:
    """Take the project, the level, and where the copy and the codes go."""
    take_file(parser)
    parser.add_argument("--level", required=True, choices=tuple(LEVELS), help=_said_levels())
    parser.add_argument(
        "--out", required=True, type=Path, metavar="COPY", help="the file to write, for example copy.nkmap"
    )
    parser.add_argument("--force", action="store_true", help="replace COPY if it is there already")
    take_codes(parser)
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def take_codes(parser: "ArgumentParser | _ArgumentGroup") -> None:
    """Take the table by which codes stay the same over a series of exports."""
    parser.add_argument(
        "--codes",
        type=Path,
        metavar="FILE",
        help="keep the codes over a series: a table (CSV) of names and codes, read if it is there and "
        "written. It is the key to the names: keep it private. Without it, codes are drawn anew each time",
    )


def take_redaction(parser: ArgumentParser) -> None:
    """Take the level at which something else leaves: pictures, a report."""
    redaction = parser.add_argument_group("redaction")
    redaction.add_argument("--redact", choices=tuple(LEVELS), metavar="LEVEL", help=_said_levels())
    take_codes(redaction)


@contextmanager
def leaving(store: "Store", chosen: Namespace) -> Iterator["Outside"]:
    """Give what leaves the room: the project as it is, or redacted where `--redact` asks for it."""
    from nkmap.redaction.project import Outside, redacted_project

    if chosen.codes and not chosen.redact:
        raise ArgumentError(None, "--codes goes with --redact LEVEL: without it no name becomes a code")
    if chosen.redact is None:
        yield Outside(store)
        return
    with redacted_project(store, chosen.redact, chosen.codes) as project:
        yield project


def redact(chosen: Namespace) -> None:
    """Write the copy. Raises NkmapError."""
    from nkmap.redaction.codes import key_sentence
    from nkmap.redaction.project import redacted_project

    with redacted_project(chosen.file, chosen.level, chosen.codes) as project:
        project.save(chosen.out, overwrite=chosen.force)
        _say(chosen, project.account)
    if chosen.codes:
        note(key_sentence(chosen.codes))
    if LEVELS[chosen.level].coarse:
        note(WARNING)


def _say(chosen: Namespace, removed: "Account") -> None:
    if chosen.json:
        print(json.dumps({"out": str(chosen.out), "level": chosen.level, "removed": dict(removed.counts)}))
        return
    print(chosen.out, *(f"  {sentence}" for sentence in removed.sentences()), sep="\n")


def _said_levels() -> str:
    return " ".join(f"{level.id}: {level.title.lower()}. {level.words}" for level in LEVELS.values())
