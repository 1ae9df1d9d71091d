"""Turns the bytes of a text into letters: by its mark, as UTF-8, or by a guess that is said."""

import re

from nkmap.data_in.content import marked_encoding
from nkmap.errors import Sentence, UnusableFile

_SAMPLE = 200_000  # bytes that a guess looks at
_FEW = 0.25  # of the letters beyond ASCII may be damaged in a text that is UTF-8 nevertheless
# Windows' encodings hold those of ISO and more; of each script there is one.
_GUESSED = (
    "cp949", "gb18030", "cp932", "big5", "euc_jp", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1258", "cp874",
)  # fmt: skip
_USUAL = frozenset("’‘“”„–—…«»°§€•·©®ºª\u00a0")
_MANY = re.compile(r"[^\x00-\x7f]{4}")

Text = tuple[str, str, list[Sentence]]


def decoded(data: bytes, encoding: str | None) -> Text:
    """Return bytes as text, the encoding that was taken, and what has to be said of it.

    Raises UnusableFile where the text is not in the encoding that was asked for.
    """
    if encoding is not None:
        return _asked_for(data, encoding), encoding, []
    marked = marked_encoding(data)
    if marked:
        return _with_damage(data, marked)
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        return _with_damage(data, "utf-8") if _is_mostly_utf8(data) else _guessed(data)


def _asked_for(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except (UnicodeError, LookupError) as error:
        raise UnusableFile("It is not written in the encoding {0}. Choose another one.", encoding) from error


def _with_damage(data: bytes, encoding: str) -> Text:
    text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
    damaged = text.count("\ufffd")
    if not damaged:
        return text, encoding, []
    note = Sentence("Damaged letters, which stand as “\ufffd”: {0:,}.", damaged)
    return text, encoding, [note]


def _is_mostly_utf8(data: bytes) -> bool:
    text = data[:_SAMPLE].decode("utf-8", errors="replace")
    beyond = sum(letter > "\x7f" for letter in text)
    return text.count("\ufffd") <= _FEW * beyond


def _guessed(data: bytes) -> Text:
    encoding = _guess(data[:_SAMPLE].rsplit(b"\n", 1)[0] if len(data) > _SAMPLE else data)
    note = Sentence(
        "The file does not say how its letters are written; it was read as {0}. If letters look wrong, "
        "choose another encoding.",
        encoding,
    )
    return data.decode(encoding, errors="replace"), encoding, [note]


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_GUESSED)).best()
    return best.encoding if best and not _is_western(sample) else "cp1252"


def _is_western(sample: bytes) -> bool:
    """Return whether all that is beyond ASCII are letters and usual signs in Windows-1252, each on its own.

    Texts of Central Europe have signs like £ and ³ inside of words there, those of other scripts many letters
    in a row.
    """
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    usual = all(letter <= "\x7f" or letter.isalpha() or letter in _USUAL for letter in text)
    return usual and not _MANY.search(text)
