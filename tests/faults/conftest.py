"""How often faults are tried here."""

import pytest
from how_often import MANY


@pytest.fixture(scope="session")
def cuts() -> int:
    """How many random moments are tried for each way of changing something."""
    return 400 if MANY else 5
