"""The commands that write a project to a file: the example, and one with an empty map."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def take_target(parser: ArgumentParser) -> None:
    """Take the file to write."""
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write, for example talks.nkmap")
    parser.add_argument("--force", action="store_true", help="replace OUT if it is there already")


def write_sample(chosen: Namespace) -> None:
    """Write the example. Raises NkmapError."""
    from nkmap.db.project_file import write_project
    from nkmap.formats.sample import fill_sample

    write_project(chosen.out, fill_sample, force=chosen.force)
    print(chosen.out)


def take_new(parser: ArgumentParser) -> None:
    """Take the file to write, and what its one map is about."""
    take_target(parser)
    parser.add_argument("--template", required=True, metavar="ID", help="see nkmap templates")
    parser.add_argument("--question", default="", metavar="TEXT", help="the question of the map")


def write_new(chosen: Namespace) -> None:
    """Write a project with one empty map. Raises NkmapError."""
    from nkmap.commands import maps, projects
    from nkmap.db.project_file import write_project

    def fill(session: "Session") -> None:
        projects.set_up(session)
        maps.add(session, chosen.template, chosen.question)

    write_project(chosen.out, fill, force=chosen.force)
    print(chosen.out)
