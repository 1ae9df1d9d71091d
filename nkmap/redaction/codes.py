"""Codes for hidden names: drawn at random for each export, or kept over a series in a private key table."""

import csv
import io
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nkmap.db.files import disk_errors, write_whole
from nkmap.errors import InvalidInput, Sentence, quoted

_HEADINGS = ("code", "name", "uid")
_TOPS = (99, 999, 9999, 99_999, 999_999)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A line of the key table: the number of a code, and the stakeholder behind it."""

    number: int
    name: str
    uid: str


def key_sentence(path: Path) -> Sentence:
    """Return what whoever keeps a key table has to know."""
    return Sentence(
        "{0} says who is behind each code. Whoever has it can read the names: keep it private.",
        quoted(path),
    )


def code_name(number: int) -> str:
    """Return what a hidden stakeholder is called: "Actor 07"."""
    return f"Actor {number:02}"


def draw(uids: Iterable[str], known: Mapping[str, int]) -> dict[str, int]:
    """Return a number for each uid: the known one, or one drawn at random from those that are free.

    Drawn from 1 to 99 (999 and more where those do not suffice), so that it tells neither order nor count.
    """
    wanted = list(uids)
    drawn = {uid: known[uid] for uid in wanted if uid in known}
    new = [uid for uid in wanted if uid not in drawn]
    taken = set(known.values())
    top = next(top for top in _TOPS if top - len(taken) >= len(new))
    free = [number for number in range(1, top + 1) if number not in taken]
    return drawn | dict(zip(new, secrets.SystemRandom().sample(free, len(new)), strict=True))


def read_key(path: Path) -> list[Keyed]:
    """Return the lines of a key table, none where there is no file. Raises InvalidInput, StorageFailed."""
    with disk_errors(Sentence("{0} cannot be read", quoted(path)), Sentence("Choose another file.")):
        data = path.read_bytes() if path.exists() else b""
    try:
        headings, *lines = csv.reader(io.StringIO(data.decode("utf-8-sig"))) if data else [_HEADINGS]
        if tuple(headings) != _HEADINGS:
            raise ValueError("other headings")
        return [Keyed(int(code.split()[-1]), name, uid) for code, name, uid in lines]
    except (ValueError, IndexError) as error:
        raise InvalidInput(
            "{0} is not a table of codes as nkmap writes it. Choose another file or a new name.", quoted(path)
        ) from error


def write_key(path: Path, lines: Iterable[Keyed]) -> None:
    """Write the key table, readable for this user alone; no name is calculated. Raises StorageFailed."""
    from nkmap.formats.tables import as_csv

    data = as_csv([_HEADINGS, *((code_name(line.number), line.name, line.uid) for line in lines)])
    with disk_errors(Sentence("{0} cannot be written", quoted(path)), Sentence("Choose another place.")):
        write_whole(path, data)
