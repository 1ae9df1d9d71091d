"""Twelve ways to damage a project file by chance; the same seed gives the same bytes."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from random import Random

HEADER = 100  # bytes
PAGE = 1024  # bytes, of what nkmap publishes

Mutation = Callable[[bytearray, Random], bytes]

_SCHEMA = re.compile(rb"CREATE (?:TABLE|INDEX) [ -~\n]{20,}")
VALUES = (
    *("NULL", "0", "-1", "1", "2", "9223372036854775807", "-9223372036854775808", "0.5", "-0.0", "1e308"),
    *("9e999", "-9e999", "''", "'x'", "'NaN'", "zeroblob(9)", "x'ff00fe'", "char(0)", "hex(zeroblob(60000))"),
    *("CAST(x'e282' AS TEXT)", "'<img src=\"//a/b\">'", "'=1+1'", "char(8238) || 'a'", "'2026-99-99'"),
)
_WORDS = (b"VIEW ", b"TRIGGER", b" AS (1)", b"VIRTUAL", b"--", b"CHECK (0)", b"\0\0\0", b"\xff\xfe", b"''''")


def mutated(data: bytes, kind: str, seed: int) -> bytes:
    """Return what one of MUTATIONS makes of a file."""
    return bytes(MUTATIONS[kind](bytearray(data), Random(f"{kind} {seed}")))


def _flip_bytes(data: bytearray, chance: Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        data[_place(data, chance)] = chance.randrange(256)
    return data


def _zero(data: bytearray, chance: Random) -> bytes:
    start, length = _place(data, chance), chance.choice((1, 16, PAGE, 4096, 50_000))
    length = min(length, len(data) - start)
    data[start : start + length] = bytes(length)
    return data


def _cut(data: bytearray, chance: Random) -> bytes:
    """Cut the end off; half of the files say in their header that they are no longer."""
    left = data[: chance.randrange(len(data))]
    if chance.random() < 0.5 and len(left) > PAGE:
        left = left[: len(left) // PAGE * PAGE]
        left[28:32] = (len(left) // PAGE).to_bytes(4, "big")
    return left


def _swap_pages(data: bytearray, chance: Random) -> bytes:
    pages = _pages(data)
    for _ in range(chance.choice((1, 1, 4))):
        one, other = chance.randrange(1, len(pages)), chance.randrange(1, len(pages))
        pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def _add_pages(data: bytearray, chance: Random) -> bytes:
    """Insert a page of noise or one that is there already; the header counts it."""
    pages = _pages(data)
    for _ in range(chance.choice((1, 1, 3))):
        new = chance.choice((bytes(PAGE), chance.randbytes(PAGE), chance.choice(pages)))
        pages.insert(chance.randrange(1, len(pages) + 1), new)
    return _counted(pages)


def _take_pages(data: bytearray, chance: Random) -> bytes:
    pages = _pages(data)
    for _ in range(chance.choice((1, 1, 3))):
        del pages[chance.randrange(1, len(pages))]
    return _counted(pages)


def _change_header(data: bytearray, chance: Random) -> bytes:
    """Put something else into one or two fields of the header, but mostly let it say that it is ours."""
    fields = [(16, 2), (18, 1), (19, 1), (20, 1), (21, 3), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4)]
    fields += [(44, 4), (48, 4), (52, 4), (56, 4), (60, 4), (64, 4), (68, 4), (72, 20), (92, 4), (96, 4)]
    for place, length in chance.sample(fields, chance.choice((1, 2))):
        small = chance.randrange(6).to_bytes(length, "big")
        data[place : place + length] = chance.choice((small, chance.randbytes(length), b"\xff" * length))
    return data


def _change_cells(data: bytearray, chance: Random) -> bytes:
    """Overwrite what stands in cells: in the content of pages, behind what leads through them."""
    for _ in range(chance.choice((1, 4, 16))):
        length = chance.choice((1, 2, 4, 24))
        start = _page_start(data, chance) + chance.randrange(200, PAGE - length)
        noise = (chance.randbytes(24), b"\xff" * 24, b"9" * 24, b"\xc3\x28\0'\"<b>=1+1" * 2)
        data[start : start + length] = chance.choice(noise)[:length]
    return data


def _change_values(data: bytearray, chance: Random) -> bytes:
    """Put values into rows that nobody would enter, past all checks; the structure stays sound."""
    with closing(_loosened(data)) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        for _ in range(chance.choice((1, 3, 30))):
            table = chance.choice(tables)
            column = chance.choice(connection.execute(f'PRAGMA table_info("{table}")').fetchall())[1]
            some = chance.choice(("1", "id % 2", f"id = {chance.randrange(60)}"))
            with suppress(sqlite3.Error):  # a unique column takes a value once
                update = f'UPDATE "{table}" SET "{column}" = {chance.choice(VALUES)} WHERE {some}'
                connection.execute(update)
        return connection.serialize()


def _loosened(data: bytearray) -> sqlite3.Connection:
    """Open the file with tables that take anything."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for _ in range(2):  # the second time with the schema as it was written the first time
        connection.deserialize(bytes(data))
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '')")
        data = bytearray(connection.serialize())
    return connection


def _change_varints(data: bytearray, chance: Random) -> bytes:
    """Change lengths and types: the beginnings of cells, and where the page says that they begin."""
    for _ in range(chance.choice((1, 2, 8))):
        start = _page_start(data, chance)
        cells = int.from_bytes(data[start + 3 : start + 5], "big")
        pointer = start + 8 + 2 * chance.randrange(max(1, min(cells, 100)))
        cell = start + int.from_bytes(data[pointer : pointer + 2], "big") % PAGE
        place = chance.choice((pointer, cell, cell + 1, cell + 2, cell + 3, start, start + 3, start + 5))
        new = chance.choice((b"\xff" * 9, b"\x81", b"\0", chance.randbytes(2)))
        data[place : place + len(new)] = new
    return data[: len(data) // PAGE * PAGE]


def _change_schema(data: bytearray, chance: Random) -> bytes:
    """Overwrite letters in the statements that made the tables."""
    found = list(_SCHEMA.finditer(data))
    for _ in range(chance.choice((1, 2, 4))):
        match = chance.choice(found)
        word = chance.choice((*_WORDS, chance.randbytes(3)))
        start = chance.randrange(match.start(), match.end() - len(word))
        data[start : start + len(word)] = word
    return data


def _join(data: bytearray, chance: Random) -> bytes:
    """Join the file with itself at pages that do not belong together; the header counts what comes of it."""
    pages = _pages(data)
    first, second = chance.randrange(1, len(pages)), chance.randrange(1, len(pages))
    return _counted(pages[:first] + pages[second:] + pages[1 : chance.randrange(1, 5)])


def _place(data: bytearray, chance: Random) -> int:
    return chance.randrange(HEADER, len(data))


def _page_start(data: bytearray, chance: Random) -> int:
    return chance.randrange(1, len(data) // PAGE) * PAGE


def _pages(data: bytearray) -> list[bytes]:
    return [bytes(data[start : start + PAGE]) for start in range(0, len(data), PAGE)]


def _counted(pages: list[bytes]) -> bytes:
    data = bytearray(b"".join(pages))
    data[28:32] = len(pages).to_bytes(4, "big")
    return bytes(data)


MUTATIONS: dict[str, Mutation] = {
    "bytes flipped": _flip_bytes,
    "ranges of zeros": _zero,
    "cut off": _cut,
    "pages swapped": _swap_pages,
    "pages added": _add_pages,
    "pages taken": _take_pages,
    "header": _change_header,
    "cells": _change_cells,
    "values": _change_values,
    "varints": _change_varints,
    "schema": _change_schema,
    "joined": _join,
}
