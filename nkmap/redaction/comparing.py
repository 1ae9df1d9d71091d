"""Texts as hidden names are looked for in them: one letter for all its forms, one space for any gap."""

import re
import unicodedata

from nkmap.kept import keeps

_GAP = re.compile(r"(?: |%20)+")
_ACCENTS = ("\u0300", "\u036f")  # marks upon letters of Latin, Greek and Cyrillic
_JOINERS = "_+\u200b"  # the last is unseen, and parts words
_ALIKE = {"&": "and", "ı": "i", **dict.fromkeys("’‘ʼ´`′", "'"), **dict.fromkeys("“”„‟«»″", '"')}


class _Forms(dict[int, str]):
    """What stands for a character where texts are compared: none, one or several."""

    def __missing__(self, code: int) -> str:
        form = self[code] = _form(chr(code))
        return form


def _form(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or letter in _JOINERS or category == "Pd":
        return " "
    if category == "Cf":  # soft hyphens, joiners, marks of direction
        return ""
    if letter in _ALIKE:
        return _ALIKE[letter]
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(part for part in parts if not _ACCENTS[0] <= part <= _ACCENTS[1])
    return "".join(_ALIKE.get(part, part) for part in unicodedata.normalize("NFC", plain).casefold())


_FORMS = _Forms()


def composed(text: str) -> str:
    """Return a text with each accented letter as one character."""
    return unicodedata.normalize("NFC", text)


def compared(text: str) -> str:
    """Return a composed text without capitals, accents and unseen characters; gaps and hyphens are spaces."""
    return text.translate(_FORMS)


def origins(text: str) -> list[int]:
    """Return where in a composed text each character of its compared form comes from, and its length last."""
    return [*(at for at, letter in enumerate(text) for _ in _FORMS[ord(letter)]), len(text)]


@keeps(4096)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared."""
    return tuple(word for word in _GAP.split(compared(composed(name))) if word)


def run_together(text: str) -> str:
    """Return a text as compared, without gaps and full stops: what no name can be in is seen at once."""
    return _GAP.sub("", compared(composed(text))).replace(".", "")
