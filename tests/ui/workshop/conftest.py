"""What the walk through the workshop stands on."""

import pytest
from PySide6.QtWidgets import QApplication

pytest.register_assert_rewrite("tests.ui.workshop")  # its rows say why they fail, as tests do


@pytest.fixture(autouse=True)
def clean_clipboard(qapp):
    """What is left on the offscreen clipboard ends the process with a fault when it exits."""
    yield
    QApplication.clipboard().clear()
