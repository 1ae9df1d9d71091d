"""What the commands that read a project share: the file, opening it, and notes beside the results."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nkmap.db.open_projects import OpenProject


def take_file(parser: ArgumentParser) -> None:
    """Take the project."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a project; it is only read")


@contextmanager
def reading(file: Path) -> Iterator["OpenProject"]:
    """Open a project for reading and note what was repaired or left out in doing so."""
    from nkmap.db.project_file import read_project

    with read_project(file) as project:
        for sentence in project.notes:
            note(sentence)
        yield project


def note(sentence: str) -> None:
    """Say something that is not a result."""
    print(sentence, file=sys.stderr)
