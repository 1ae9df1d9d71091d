"""Whether something hidden is in what was made: raw, unpacked, and as text. What is found is refused."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from nkmap.db.files import Search
from nkmap.db.schema import schema_statements
from nkmap.errors import NkmapError, Sentence, listed, quoted
from nkmap.redaction.file_texts import ARCHIVE, PROJECT, PROJECT_JSON, texts_of
from nkmap.redaction.hidden_names import HiddenNames, Spelling

APART = "\0"  # no space, so that no name is found from one text into the next
SHORTEST_IN_BYTES = 6  # letters; fewer occur by chance in compressed data
# Letters that would be joined to a word: of ASCII, and (accents, Greek, Cyrillic) those of two bytes.
_NOT_BEHIND = rb"(?<![A-Za-z])(?<![\xc3-\xd4][\x80-\xbf])"
_NOT_BEFORE = rb"(?![A-Za-z]|[\xc3-\xd4][\x80-\xbf])"
_LOOK_FOR_IT = Sentence(
    "Look for it in the texts of the project, or add that spelling to the name as an alias, and try again."
)


class Leaks(NkmapError):
    """Something hidden was found in what was to leave the room."""


def refuse_hits(data: bytes, path: Path, hidden: HiddenNames) -> None:
    """Raise Leaks where a hidden name is in the bytes of a file; the sentence says its code, not the name."""
    if found := hits(data, hidden):
        codes = listed(sorted({spelling.code for spelling in found}))
        raise Leaks(
            "{0} was not written: a name that is to be hidden would still be in it ({1}). {2}",
            quoted(path),
            codes,
            _LOOK_FOR_IT,
        )


def search_for(hidden: HiddenNames) -> Search:
    """Return what raises Leaks for bytes that hold a hidden name, before they become a file."""
    return partial(refuse_hits, hidden=hidden)


def refuse_files(paths: Iterable[Path], hidden: HiddenNames) -> None:
    """Raise Leaks where a hidden name is in a finished file, and remove that file. Raises OSError."""
    for path in paths:
        try:
            refuse_hits(path.read_bytes(), path, hidden)
        except Leaks:
            path.unlink(missing_ok=True)
            raise


def hits(data: bytes, hidden: HiddenNames) -> list[Spelling]:
    """Return the hidden spellings in a file: in its bytes, in its packed parts and in its texts."""
    found = {spelling: None for part in _parts(data) for spelling in _in_bytes(part, hidden)}
    texts = APART.join(texts_of(data))  # at once: a search for a thousand names in each would take long
    return list(found | dict.fromkeys(hidden.found_in(texts)))


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield the bytes themselves, and each file in them where they are an archive."""
    yield data
    if data.startswith(ARCHIVE):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def _in_bytes(data: bytes, hidden: HiddenNames) -> Iterator[Spelling]:
    """Yield what stands as words in bytes of any kind, in UTF-8 and both orders of UTF-16."""
    ours = " ".join(schema_statements()) if data.startswith((PROJECT, PROJECT_JSON)) else ""
    for spelling in hidden.spellings:
        is_told = len(spelling.text) >= SHORTEST_IN_BYTES and spelling.text not in ours
        forms = ("utf-8", "utf-16-le", "utf-16-be") if is_told else ()
        if any(_as_word(spelling.text.encode(form), data) for form in forms):
            yield spelling


def _as_word(word: bytes, data: bytes) -> bool:
    """Return whether a word stands in bytes without a letter joined to it."""
    return word in data and re.search(_NOT_BEHIND + re.escape(word) + _NOT_BEFORE, data) is not None
