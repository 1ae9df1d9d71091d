"""Text in Markdown that comes out as itself: what would mean something else is escaped."""

import re

from nkmap.reports.model import Text
from nkmap.reports.writers.numbering import stretches

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$#]|&(?=#?\w+;))")
_ADDRESS = re.compile(r"(https?://[^\s<>]*[^\s<>.,;:!?)\]])")
_SIGN_AT_START = re.compile(r"^(\s*)([-+=:])")  # would begin a list or a rule
_NUMBER_AT_START = re.compile(r"^(\s*\d+)([.)])")  # would begin a numbered list


def escaped(words: str) -> str:
    """Return words for the inside of a line, without spaces at their ends."""
    parts = _ADDRESS.split(words)
    return "".join(
        f"<{part}>" if place % 2 else _SPECIAL.sub(r"\\\1", part) for place, part in enumerate(parts)
    )


def line(words: str) -> str:
    """Return words as a line of their own."""
    return _at_start(escaped(words.strip()))


def marked(text: Text) -> str:
    """Return a text as a line, with strong words and the marks of notes."""
    made = ""
    parts = list(stretches(text))
    for place, (run, _comma, mark) in enumerate(parts):
        after = "".join(part.run.text for part in parts[place + 1 :])[:1]
        said = _strong(run.text, made[-1:], after) if run.strong else escaped(run.text)
        made += said + (f"[^{mark}]" if mark else "")
    return _at_start(made.strip())


def _at_start(words: str) -> str:
    return _NUMBER_AT_START.sub(r"\1\\\2", _SIGN_AT_START.sub(r"\1\\\2", words))


def _strong(words: str, before: str, after: str) -> str:
    """Return strong words; plain ones where the stars would be read as stars, between a sign and a letter."""
    inside = words.strip()
    if not inside:
        return words
    start, end = words.split(inside[0], 1)[0], words[len(words.rstrip()) :]
    before, after = (start or before)[-1:], (end or after)[:1]
    opens = inside[0].isalnum() or not before.isalnum()
    closes = inside[-1].isalnum() or not after.isalnum()
    return f"{start}**{escaped(inside)}**{end}" if opens and closes else escaped(words)
