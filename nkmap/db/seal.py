"""The seal of a published file: a digest of all its bytes, kept in the file itself.

SQLite's own checks miss most single flipped bits. The table `seal` holds the SHA-256 of the file's bytes,
taken while the 64 digits of the seal itself are zeros.
"""

import sqlite3
from enum import Enum
from hashlib import sha256
from secrets import token_hex

TABLE = "seal"
_DIGITS = 64
_ZEROS = b"0" * _DIGITS
SCHEMA = f"CREATE TABLE {TABLE} (id INTEGER PRIMARY KEY CHECK (id = 1), sha256 TEXT NOT NULL) STRICT"


class Seal(Enum):
    """What the seal of a file says."""

    INTACT = "intact"
    MISSING = "missing"
    BROKEN = "broken"


def add_placeholder(connection: sqlite3.Connection) -> str:
    """Create the table with digits that occur nowhere else, and return them."""
    placeholder = token_hex(_DIGITS // 2)
    connection.execute(SCHEMA)
    connection.execute(f"INSERT INTO {TABLE} VALUES (1, ?)", (placeholder,))
    return placeholder


def put_seal(data: bytes, placeholder: str) -> bytes:
    """Return the file's bytes with the digest in the place of the placeholder.

    Raises ValueError when the placeholder does not occur exactly once.
    """
    place = _place(data, placeholder)
    if place is None:
        raise ValueError("the place of the seal is not certain")
    view = memoryview(data)
    return b"".join((view[:place], _seal_of(data, place).encode(), view[place + _DIGITS :]))


def check_seal(data: bytes, stored: str | None) -> Seal:
    """Compare the digits `stored` in the table of the file with its bytes; None when there are no digits."""
    if stored is None:
        return Seal.MISSING
    place = _place(data, stored) if len(stored) == _DIGITS and stored.isascii() else None
    return Seal.INTACT if place is not None and _seal_of(data, place) == stored else Seal.BROKEN


def stored_seal(connection: sqlite3.Connection) -> str | None:
    """Return the digits that the file holds. Raises sqlite3.Error, also when there is no such table."""
    row = connection.execute(f"SELECT sha256 FROM {TABLE} WHERE id = 1").fetchone()
    return row[0] if row and isinstance(row[0], str) else None


def _place(data: bytes, digits: str) -> int | None:
    """Return where the digits are, None when they do not occur exactly once."""
    place = data.find(digits.encode())
    is_certain = place >= 0 and data.find(digits.encode(), place + 1) < 0
    return place if is_certain else None


def _seal_of(data: bytes, place: int) -> str:
    # Without a copy of the data: while bytes are copied nothing else of the program runs.
    view, found = memoryview(data), sha256()
    for part in (view[:place], _ZEROS, view[place + _DIGITS :]):
        found.update(part)
    return found.hexdigest()
