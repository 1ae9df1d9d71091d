"""Cleans what people type or paste before it is recorded, and tells when two names are the same name."""

import re
import unicodedata

# Lone surrogates can be stored in no file, and a NUL would cut a text short in the undo log.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean_line(text: str) -> str:
    """Return a text cleaned as by `clean_note` and put on one line, with single spaces."""
    return " ".join(clean_note(text).split())


def clean_note(text: str) -> str:
    """Return a text composed (NFC), without control characters but \\n and tab, and no space at its ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", lines)).strip()


def same_name_key(name: str) -> str:
    """Return what two spellings of one name have in common: case, composition and spaces do not count."""
    return unicodedata.normalize("NFC", clean_line(name).casefold())
