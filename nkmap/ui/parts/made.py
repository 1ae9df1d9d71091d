"""Parts of a widget that are made when they are first asked for: a `functools.cached_property` each."""


def is_made(owner: object, part: str) -> bool:
    """Return whether a part was asked for already; asking for the part itself would make it."""
    return part in vars(owner)
