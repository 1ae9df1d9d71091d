"""Cleans what people type or paste before it is recorded, and tells when two names are the same name."""

import re
import unicodedata

# Lone surrogates can be stored in no file, and a NUL would cut a text short in the undo log.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# Marks without a look of their own; the joiners between letters and emoji (200C, 200D) do have one.
_UNSEEN = re.compile(r"[\u00ad\u034f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

# Marks that turn the direction of what follows, with the mark that ends them.
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_TURNS = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", _POP),
    **dict.fromkeys("\u2066\u2067\u2068", _POP_ISOLATE),
}
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def clean_line(text: str) -> str:
    """Return a text cleaned as by `clean_note`, on one line, with single spaces; "" if nothing is seen."""
    if text.isascii() and text.isprintable():  # most names, of which there may be a million
        return " ".join(text.split())
    line = " ".join(clean_note(text).split())
    return line if line.isascii() or _UNSEEN.sub("", line).strip("\u200c\u200d ") else ""


def clean_note(text: str) -> str:
    """Return a text composed (NFC), without control characters but \\n and tab, and no space at its ends.

    Each line ends the directions of writing that it began: it cannot turn round what stands beside it.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    cleaned = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", lines)).strip()
    if not _TURNING.search(cleaned):
        return cleaned
    return "\n".join(_turned_back(line) for line in cleaned.split("\n"))


def same_name_key(name: str) -> str:
    """Return what two spellings of one name have in common.

    Case, composition, spaces and marks that nobody sees do not count.
    """
    line = clean_line(name).casefold()
    return line if line.isascii() else clean_line(_UNSEEN.sub("", line))


def _turned_back(line: str) -> str:
    """Return a line whose marks of direction are paired (Unicode Standard Annex 9, BD9 and X7)."""
    kept, due = [], []
    for letter in line:
        if letter in _TURNS:
            due.append(_TURNS[letter])
        elif letter == _POP_ISOLATE:
            if letter not in due:
                continue
            while due.pop() != letter:
                pass  # an isolate ends what was begun in it
        elif letter == _POP:
            if due[-1:] != [letter]:
                continue
            due.pop()
        kept.append(letter)
    return "".join([*kept, *reversed(due)])
