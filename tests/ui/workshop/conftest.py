"""What the walk through the workshop stands on."""

import pytest

pytest.register_assert_rewrite("tests.ui.workshop")  # its rows say why they fail, as tests do


@pytest.fixture(autouse=True)
def clipboard_is_cleaned(clean_clipboard):
    """After each test, as after those that ask for it themselves."""
