"""Writes the smallest XLS there is: one sheet of texts, numbers and flags, as Office 97 kept them."""

import struct

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4096  # bytes of a stream; smaller ones would be kept elsewhere


def xls(stream_name: str, name: str, rows: list[list[str | float | bool | None]]) -> bytes:
    """Return the bytes of a workbook with one sheet; `stream_name` is “Workbook” where it can be read."""
    stream = _workbook(name, rows)
    stream += bytes(max(_LEAST, -(-len(stream) // _SECTOR) * _SECTOR) - len(stream))
    return _compound(stream_name, stream)


def _workbook(name: str, rows: list) -> bytes:
    title = struct.pack("<BB", len(name), 0) + name.encode("latin-1")
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6))
    page = struct.pack("<H", 0x04B0)
    length = len(begin) + len(_record(0x0042, page)) + 4 + 6 + len(title) + 4
    sheet = _record(0x0085, struct.pack("<IH", length, 0) + title)
    cells = b"".join(
        _cell(row, column, value)
        for row, values in enumerate(rows)
        for column, value in enumerate(values)
        if value is not None
    )
    inside = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))
    return begin + _record(0x0042, page) + sheet + _record(0x000A) + inside + cells + _record(0x000A)


def _cell(row: int, column: int, value: str | float | bool) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, bool):
        return _record(0x0205, place + struct.pack("<BB", value, 0))
    if isinstance(value, str):
        return _record(0x0204, place + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))
    return _record(0x0203, place + struct.pack("<d", value))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(name: str, stream: bytes) -> bytes:
    """Return a file of files with one stream: its sectors, then the directory, then the table of sectors."""
    count = len(stream) // _SECTOR
    chain = [*range(1, count), _END, _END, _TABLE]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(_SECTOR, b"\xff")
    entries = _entry("Root Entry", 5, 1, _END, 0) + _entry(name, 2, _FREE, 0, len(stream))
    directory = entries.ljust(_SECTOR, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += bytes(6) + struct.pack("<IIIIIIIIII", 0, 1, count, 0, _LEAST, _END, 0, _END, 0, count + 1)
    return head.ljust(_SECTOR, b"\xff") + stream + directory + table


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    title = name.encode("utf-16-le") + b"\0\0"
    return (
        title.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(title), kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
