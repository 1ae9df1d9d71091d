"""Tells our own ids from the numbers of other files."""

from uuid import UUID


def is_uid(text: str | None) -> bool:
    """Return whether an id is one that we could have made; a short number would be found in every file."""
    try:
        return text is not None and str(UUID(text)) == text
    except ValueError:
        return False
