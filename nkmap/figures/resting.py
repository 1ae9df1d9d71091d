"""The rest that long arithmetic takes between its steps, in which whoever asked for it may end it."""

from collections.abc import Callable

Rest = Callable[[], object]  # called often, so it is to be quick; what it raises ends the arithmetic


def no_rest() -> None:
    """Go on at once."""
