"""What holds for every leverage entry: nobody holds a lever on themselves, and a window has two dates."""

from collections.abc import Collection
from datetime import date

from nkmap.errors import InvalidInput


def check_holder(holder_id: int | None, target_ids: Collection[int]) -> None:
    """Raise InvalidInput for a lever on oneself.

    Is the target open to it, and would the holder use it, are two questions.
    """
    if holder_id is not None and holder_id in target_ids:
        raise InvalidInput(
            "Nobody holds a lever on themselves. Say who else could use it, or leave the holder empty."
        )


def check_window(start: str | None, end: str | None) -> None:
    """Raise InvalidInput for a window whose ends are no dates, or that ends before it begins."""
    for day in (start, end):
        if day is not None and not _is_date(day):
            raise InvalidInput("A date of the window must be written as year-month-day: 2008-08-24.")
    if start and end and start > end:
        raise InvalidInput("The window ends before it begins. Change one of its two dates.")


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
