"""What commands share whose results may leave the room: the level of redaction, and what is read then."""

from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from nkmap.db.store import Store
    from nkmap.redaction.project import Outside


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
    from nkmap.redaction.levels import LEVELS

    redaction = parser.add_argument_group("redaction")
    redaction.add_argument("--redact", choices=tuple(LEVELS), metavar="LEVEL", help=said_levels())
    take_codes(redaction)


@contextmanager
def leaving(store: "Store", chosen: Namespace, audience: str = "all") -> Iterator["Outside"]:
    """Give what leaves the room: the project as it is, or redacted where `--redact` asks for it.

    Without it texts are for `audience`, one of `formats.audiences.AUDIENCES`.
    """
    from nkmap.redaction.project import Outside, redacted_project

    if chosen.codes and not chosen.redact:
        raise ArgumentError(None, "--codes goes with --redact LEVEL: without it no name becomes a code")
    if chosen.redact is None:
        yield Outside(store, audience)
        return
    with redacted_project(store, chosen.redact, chosen.codes) as project:
        yield project


def said_levels() -> str:
    """Return each level with what it does, for a help text."""
    from nkmap.redaction.levels import LEVELS

    return " ".join(f"{level.id}: {level.title.lower()}. {level.words}" for level in LEVELS.values())
