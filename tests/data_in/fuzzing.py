"""Mutates the messy files, and says what must hold of whatever is read out of them."""

import random
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from made_workbooks import MADE, make

from nkmap.data_in import limits
from nkmap.data_in.carrying import as_found, as_plain
from nkmap.data_in.found import Found
from nkmap.data_in.reading import read, tables
from nkmap.errors import UnusableFile

HERE = Path(__file__).parent
NOT_MESSY = (".gitattributes", "expected.yaml")
TOKENS = (
    b"\0", b'"', b"'", b"\n", b"\r", b",", b";", b"\t", b"|", b"{", b"}", b"[", b"]", b"<", b">", b"&", b"#",
    b"%", b"\xff\xfe", b"\xef\xbb\xbf", b"\xff", b"\xea\xb0\x80", b"=", b"-", b"-1", b"0", b"1e999",
    b"1048576", b"99999999999999999999", b"XFD1048576", b"NaN", b"null", b"<!ENTITY", b"</", b'r="A1"',
    b"rowspan=9999", b'number-columns-repeated="99999"', b"sep=", b"From", b"Name",
)  # fmt: skip


def texts() -> dict[str, bytes]:
    """Return all files of the tests that are not packed."""
    paths = (path for folder in ("messy", "networks") for path in sorted((HERE / folder).iterdir()))
    files = {path.name: path.read_bytes() for path in paths if path.name not in NOT_MESSY}
    return {name: data for name, data in files.items() if not data.startswith(b"PK") and len(data) < 50_000}


def workbooks() -> dict[str, bytes]:
    """Return the workbooks that tests make."""
    with TemporaryDirectory() as folder:
        return {name: make(name, Path(folder)).read_bytes() for name in MADE}


def mutants(files: dict[str, bytes], seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield files with some of their bytes changed, without end; those of packed files inside of them."""
    dice = random.Random(seed)
    names = sorted(files)
    while True:
        name = dice.choice(names)
        data = files[name]
        is_packed = data.startswith(b"PK") and dice.random() < 0.8
        yield name, _repacked(data, dice) if is_packed else _mutated(data, files, dice)


def check_in_process(name: str, data: bytes) -> None:
    """Read a file here: tables that hold together, or a sentence, in time."""
    begun = time.process_time()
    try:
        _check(tables(data, name))
    except UnusableFile as error:
        assert str(error)
    assert time.process_time() - begun < limits.SECONDS


def check_confined(name: str, data: bytes, folder: Path) -> None:
    """Read a file as the program does, in a confined process."""
    path = folder / name
    path.write_bytes(data)
    try:
        _check(read(path))
    except UnusableFile as error:
        assert name in str(error)


def _check(found: Found) -> None:
    assert found.tables and as_found(as_plain(found)) == found
    for table in found.tables:
        assert len(table.headings) <= limits.MOST_COLUMNS and len(table.rows) <= limits.MOST_ROWS
        assert all(len(row.cells) == len(table.headings) and row.line >= 0 for row in table.rows)


def _mutated(data: bytes, files: dict[str, bytes], dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        place, end = sorted(dice.randrange(len(changed) + 1) for _ in range(2))
        end = min(end, place + 40)
        choice = dice.randrange(5)
        if choice == 0:
            del changed[place:end]
        elif choice == 1:
            changed[place:place] = dice.choice(TOKENS) * dice.choice((1, 1, 1, 50, 1000))
        elif choice == 2:
            changed[place:place] = changed[place:end] * dice.randint(1, 30)
        elif choice == 3:
            other = files[dice.choice(sorted(files))]
            changed[place:end] = other[: dice.randint(0, 200)]
        elif changed[place : place + 1]:
            changed[place] = dice.randrange(256)
    return bytes(changed)


def _repacked(data: bytes, dice: random.Random) -> bytes:
    """Return a packed file with bytes of one of its parts changed, and a directory that is right again."""
    try:
        with ZipFile(BytesIO(data)) as book:
            parts = {name: book.read(name) for name in book.namelist()}
    except BadZipFile:
        return _mutated(data, {"itself": data}, dice)
    chosen = dice.choice(sorted(parts))
    parts[chosen] = _mutated(parts[chosen], parts, dice)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return packed.getvalue()
