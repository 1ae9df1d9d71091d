"""Cleans what people type or paste before it is recorded, and tells when two names are the same name."""

import re
import unicodedata

# Lone surrogates can be stored in no file, and a NUL would cut a text short in the undo log.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# Marks without a look of their own; the joiners between letters and emoji (200C, 200D) do have one.
_UNSEEN = re.compile(r"[\u00ad\u034f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

# Marks that turn the direction of what follows, with the mark that ends them.
_ISOLATE, _POP, _POP_ISOLATE = "\u2068", "\u202c", "\u2069"
_TURNS = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", _POP),
    **dict.fromkeys("\u2066\u2067\u2068", _POP_ISOLATE),
}
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def clean_line(text: str) -> str:
    """Return a text cleaned as by `clean_note`, on one line, with single spaces; "" if nothing is seen.

    What it turns the direction of ends with it, and turns round nothing that stands beside it.
    """
    line = " ".join(clean_note(text).split())
    if line.isascii():
        return line
    if not _UNSEEN.sub("", line).strip("\u200c\u200d "):
        return ""
    return _turned_back(line) if _TURNING.search(line) else line


def clean_note(text: str) -> str:
    """Return a text composed (NFC), without control characters but \\n and tab, and no space at its ends."""
    if text.isascii() and text.isprintable():  # most are, and nothing in them changes
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", lines)).strip()


def same_name_key(name: str) -> str:
    """Return what two spellings of one name have in common.

    Case, composition, spaces and marks that nobody sees do not count.
    """
    line = clean_line(name).casefold()
    return line if line.isascii() else clean_line(_UNSEEN.sub("", line))


def _turned_back(line: str) -> str:
    """Return a line whose marks of direction are paired, and each turn alone among what surrounds it.

    As the Unicode Standard says it (Annex 9, BD9 and X7): an isolate does not turn its surroundings.
    """
    kept: list[str] = []
    due: list[str] = []  # what ends the turns that were begun
    for letter in line:
        if letter in _TURNS:
            is_alone = bool(due) or _TURNS[letter] == _POP_ISOLATE
            kept.append(letter if is_alone else _ISOLATE + letter)
            due.append(_TURNS[letter] if is_alone else _POP + _POP_ISOLATE)
        elif letter == _POP:
            if due and due[-1].startswith(_POP):
                kept.append(due.pop())
        elif letter == _POP_ISOLATE:
            if letter in due:
                kept.append(letter)
                while due.pop() != letter:
                    pass  # an isolate ends what was begun in it
        else:
            kept.append(letter)
    return "".join([*kept, *reversed(due)])
