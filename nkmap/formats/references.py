"""References of sources for other programs: CSL-JSON, and BibTeX by pybtex."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nkmap.db.files import EVERYBODY, Search, disk_errors, refuse_special, unsearched, write_whole
from nkmap.db.queries.sources import SourceRow
from nkmap.errors import InvalidInput, Sentence, quoted
from nkmap.formats.audiences import AUDIENCES

# What kinds of sources are called in CSL 1.0.2 and in BibTeX; any other kind is a document.
_TYPES = {
    "article": ("article-journal", "article"),
    "book": ("book", "book"),
    "interview": ("interview", "misc"),
    "law": ("legislation", "misc"),
    "newspaper article": ("article-newspaper", "article"),
    "paper": ("article", "misc"),
    "report": ("report", "techreport"),
    "speech": ("speech", "misc"),
    "thesis": ("thesis", "phdthesis"),
    "treaty": ("treaty", "misc"),
    "web page": ("webpage", "misc"),
}
_DOCUMENT = ("document", "misc")
_PUBLISHERS = {"article": "journal", "techreport": "institution", "book": "publisher", "phdthesis": "school"}
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_KEPT = Sentence("A file of that name is as it was. Choose another folder or free some space.")
_NO_KEY = re.compile(r"[^\w.:+-]+")


@dataclass(frozen=True, slots=True)
class References:
    """What is exported, and how many sources are left out as they are not for this audience."""

    sources: tuple[SourceRow, ...]
    left_out: int


def for_audience(sources: Sequence[SourceRow], audience: str) -> References:
    """Return the sources that an audience may see: "shareable", "workshop" or "all".

    What is never to be exported is left out for every audience.
    """
    may_see = AUDIENCES[audience]
    seen = tuple(row for row in sources if row.sensitivity in may_see and not row.do_not_export)
    return References(seen, len(sources) - len(seen))


def save_references(references: References, path: Path, search: Search = unsearched) -> None:
    """Write a file; its ending says how: .json is CSL-JSON, .bib is BibTeX. An existing one is replaced.

    Raises what `search` does, before the file is touched; InvalidInput for another ending, AlreadyThere for
    what is no ordinary file, StorageFailed.
    """
    written = WRITERS.get(path.suffix.lower())
    if written is None:
        raise InvalidInput("References are written as .json (CSL-JSON) or .bib (BibTeX).")
    data = written(references.sources).encode()
    refuse_special(path)
    search(data, path)
    with disk_errors(Sentence("The references {0} were not written", quoted(path)), _KEPT):
        write_whole(path, data, mode=EVERYBODY)


def as_csl(sources: Sequence[SourceRow]) -> str:
    """Return sources as CSL-JSON."""
    return json.dumps([_csl(row) for row in sources], ensure_ascii=False, indent=2) + "\n"


def as_bibtex(sources: Sequence[SourceRow]) -> str:
    """Return sources as BibTeX in UTF-8; every key is there once."""
    from pybtex.database import BibliographyData, Entry

    data = BibliographyData(wanted_entries=None)
    for row in sources:
        kind = _types(row)[1]
        data.add_entry(_free_key(row, data.entries), Entry(kind, list(_bibtex_fields(row, kind))))
    return str(data.to_string("bibtex"))


WRITERS: Mapping[str, Callable[[Sequence[SourceRow]], str]] = MappingProxyType(
    {".json": as_csl, ".bib": as_bibtex}
)


def _types(row: SourceRow) -> tuple[str, str]:
    return _TYPES.get(row.kind.casefold(), _DOCUMENT)


def _csl(row: SourceRow) -> dict[str, Any]:
    fields = {
        "id": row.reference,
        "type": _types(row)[0],
        "title": row.title,
        "author": [_csl_name(name) for name in _names(row.author)],
        "issued": _csl_date(row.date),
        "publisher": row.publisher,
        "URL": row.link,
        "accessed": _csl_date(row.accessed),
    }
    return {name: value for name, value in fields.items() if value}


def _names(authors: str) -> list[str]:
    """Return single authors; they are parted by semicolons."""
    return [name.strip() for name in authors.split(";") if name.strip()]


def _csl_name(name: str) -> dict[str, str]:
    """Return "Family, Given" in its parts; any other name as it stands, for it may be an organisation's."""
    family, comma, given = (part.strip() for part in name.partition(","))
    return {"family": family, "given": given} if comma and given else {"literal": name}


def _csl_date(words: str) -> dict[str, Any]:
    if not words:
        return {}
    day = _DAY.fullmatch(words)
    if day is None or not _is_day(words):
        return {"literal": words}
    return {"date-parts": [[int(part) for part in day.groups() if part]]}


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words + "-01-01"[len(words) - len("2008") :])
    except ValueError:
        return False
    return True


def _bibtex_fields(row: SourceRow, kind: str) -> Iterator[tuple[str, str]]:
    fields = {
        "author": " and ".join(_bibtex_name(name) for name in _names(row.author)),
        "title": _protected(row.title),  # in braces: as it is written, whatever the style
        "year": row.date,
        _PUBLISHERS.get(kind, "howpublished"): row.publisher,
        "url": row.link,
        "urldate": row.accessed,
    }
    for name, text in fields.items():
        if text:
            yield name, text if name in ("author", "title") else _plain(text)


def _bibtex_name(name: str) -> str:
    return _plain(name) if "," in name else _protected(name)


def _protected(text: str) -> str:
    return f"{{{_plain(text)}}}"


def _plain(text: str) -> str:
    """Return a text without the marks that BibTeX has for itself."""
    return text.replace("{", "(").replace("}", ")").replace("\\", "/")


def _free_key(row: SourceRow, taken: Mapping[str, object]) -> str:
    key = _NO_KEY.sub("-", row.reference).strip("-") or "source"
    return key if key not in taken else f"{key}-{row.id}"
