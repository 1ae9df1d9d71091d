import pytest
from report_texts import new_map, new_report


@pytest.fixture(autouse=True)
def fonts(qapp):
    """Fonts need an application."""


@pytest.fixture
def content():
    """A map with three names and a lever."""
    return new_map()


@pytest.fixture
def report():
    """A report with one of everything."""
    return new_report()
