"""The command that writes a redacted copy of a project, and says what was taken out of it."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.cli_leaving import said_levels, take_codes
from nkmap.cli_reading import note, take_file

if TYPE_CHECKING:
    from nkmap.redaction.account import Account


def take_redact(parser: ArgumentParser) -> None:
    """Take the project, the level, and where the copy and the codes go."""
    from nkmap.redaction.levels import LEVELS

    take_file(parser)
    parser.add_argument("--level", required=True, choices=tuple(LEVELS), help=said_levels())
    parser.add_argument(
        "--out", required=True, type=Path, metavar="COPY", help="the file to write, for example copy.nkmap"
    )
    parser.add_argument("--force", action="store_true", help="replace COPY if it is there already")
    take_codes(parser)
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def redact(chosen: Namespace) -> None:
    """Write the copy. Raises NkmapError."""
    from nkmap.redaction.codes import key_sentence
    from nkmap.redaction.levels import LEVELS, WARNING
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
