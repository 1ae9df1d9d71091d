"""Faults are tried a few times in `make test`, and as often as the promises say in `make faults`."""

import os

import pytest

MANY = os.environ.get("NKMAP_FAULTS") == "all"


@pytest.fixture(scope="session")
def cuts() -> int:
    """How many random moments are tried for each way of changing something."""
    return 400 if MANY else 12
