"""Projects to send out, written once: the sample, one full of secrets, some with what is hard to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from drawn_project import fill as fill_drawn
from hard_project import fill_hard, secret_project
from shared_projects import shared_project

from nkmap.db.project_file import read_project
from nkmap.redaction.project import Outside


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of these projects but for the sample, to be read only."""
    folder = tmp_path_factory.mktemp("written")
    fills = {"hard": fill_hard, "secret": secret_project.fill, "drawn": fill_drawn}
    return {name: shared_project(folder / f"{name}.nkmap", fill) for name, fill in fills.items()}


@pytest.fixture
def hard(written: dict[str, Path]) -> Iterator[Outside]:
    """The hard project as it leaves unredacted."""
    with read_project(written["hard"]) as project:
        yield Outside(project.store)


@pytest.fixture
def sample(shipped_sample: Path) -> Iterator[Outside]:
    """The sample as it leaves unredacted."""
    with read_project(shipped_sample) as project:
        yield Outside(project.store)


@pytest.fixture
def drawn(written: dict[str, Path]) -> Iterator[Outside]:
    """A map on every layout, for anybody: one name is left out."""
    with read_project(written["drawn"]) as project:
        yield Outside(project.store, "shareable")
