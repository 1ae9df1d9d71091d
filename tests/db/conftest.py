"""A private folder of its own for every test, a small project file, and a way to doctor it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from shared_projects import remember_shared_projects, shared_project
from sqlalchemy.orm import Session

from nkmap.commands.grid_rows import write_grid
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.tables import Map, Placement, Project, Relation, Round, Stakeholder
from nkmap.templates import load_templates

Doctor = Callable[..., None]


def fill_small(session: Session) -> None:
    """Three stakeholders, two of them placed, one relation."""
    session.add(Project(id=1, title="Small"))
    session.add_all([Round(id=1, working=1), Map(id=1, question="Who?", template="influence-stance")])
    session.add_all([Stakeholder(id=i, name=name) for i, name in enumerate(("China", "DPRK", "외교부"), 1)])
    session.flush()
    write_grid(session, 1, load_templates()[0].grid)
    session.add_all(Placement(id=i, map_id=1, round_id=1, stakeholder_id=i, x=0.5, y=0.5) for i in (1, 2))
    session.add(Relation(id=1, from_id=1, to_id=2, kind="alliance"))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder for the user's files."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a published project, made once."""
    return shared_project(tmp_path_factory.mktemp("small") / "small.nkmap", fill_small).read_bytes()


@pytest.fixture
def file(desk: Path, small_project: bytes) -> Path:
    """A published project."""
    path = desk / "small.nkmap"
    path.write_bytes(small_project)
    remember_shared_projects()
    return path


@pytest.fixture
def doctor() -> Doctor:
    """Run statements on a file past all checks; `loose` names tables that lose their strictness first."""

    def run(path: Path, *statements: str, loose: str = "") -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            drop = "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = ?"
            connection.execute(drop, (loose,))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for statement in statements:
                connection.execute(statement)
        own_files.remember(digest(path.read_bytes()))  # `test_strangers` is about the other process

    return run
