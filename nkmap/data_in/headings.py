"""Reads headings: which fields they may be, and what they say about a language or a scale."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from nkmap.data_in.fields import FIELDS, fields_of, spellings
from nkmap.data_in.found import Scale
from nkmap.kept import keeps
from nkmap.near_names import fold
from nkmap.resources import resource

ASKED = "(question)"  # our workbook writes it behind a question that is headed like a field

_BRACKETS = re.compile(r"[(\[{（【].*?(?:[)\]}）】]|$)")
_NUMBER = r"([-−–+]?\d+(?:[.,]\d+)?)"
_ENDS = re.compile(
    rf"(?<![\d.,]){_NUMBER}\s*(?:\.\.+|…|–|—|-|~|/|;|:|to|bis|à|a|hasta)\s*{_NUMBER}(?![\d.,])", re.IGNORECASE
)
# What is said around the word that counts: “level of influence”, “power score”.
_BEFORE = re.compile(
    r"^(?:name|level|degree|extent|grad|niveau|nivel|grado|degré|nom|nombre) (?:of|der|des|de|du)\b\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s_-]+(?:score|rating|value|level|index|wert|grad)$|\s*(?:점수|수준|값)$", re.IGNORECASE
)


@cache
def words_for_import() -> dict[str, Any]:
    """Return what words in other people's tables mean, as resources/import_words.toml has it."""
    return tomllib.loads(resource("import_words.toml").read_text(encoding="utf-8"))


def heading_key(heading: str) -> str:
    """Return what counts when headings are compared: no case, accents, signs, spaces, and no plural."""
    return "".join(_singular(word) for word in fold(heading).words)


def fields_for(heading: str, holds: str) -> list[str]:
    """Return the fields that a heading may be in a table of `HOLDS`, in the order of FIELDS."""
    if heading.rstrip().casefold().endswith(ASKED):
        return ["attribute"] if holds == "stakeholders" else []
    allowed, known = fields_of(holds), _by_key()
    for key in _keys(heading):
        found = [id_ for id_ in allowed if id_ in known.get(key, ())]
        if found:
            return found
    return []


def asks_for_name(heading: str) -> bool:
    """Return whether a heading asks for a name: “Which actor is this about?”, “Your organisation”."""
    spoken = {id_ for word in fold(heading).words for id_ in fields_for(word, "stakeholders")}
    if heading.rstrip().endswith("?"):
        spoken.discard("note")  # “about”
    return spoken == {"name"}


def question_of(heading: str) -> str:
    """Return the question that a heading asks, without the mark of our workbook."""
    asked = heading.rstrip()
    return asked[: -len(ASKED)].rstrip() if asked.casefold().endswith(ASKED) else heading


@keeps(1024)
def language_of(heading: str) -> str | None:
    """Return the language of a name by its heading: “Name (ko)”, “name_en”, “Korean name”, “한글명”."""
    whole = _languages("language_headings").get(heading_key(heading))
    words = fold(heading.replace("_", " ")).words
    if whole or len(words) < 2 or len(words) > 3:
        return whole
    languages = _languages("languages")
    spoken = [word for word in words if word in languages]
    others = "".join(_singular(word) for word in words if word not in spoken)
    region = re.search(r"\(([a-z]{2,3}-[A-Za-z0-9-]+)\)", heading)
    if region is not None and region[1].split("-")[0] in languages:
        return region[1]
    return languages[spoken[0]] if len(spoken) == 1 and "name" in _by_key().get(others, ()) else None


def ends_in(heading: str) -> Scale | None:
    """Return the scale that a heading gives: “Power (0-100)”, “stance −5 to 5”; None where it gives none."""
    found = _ENDS.search(heading)
    if found is None:
        return Scale(0, 100) if "%" in heading else None
    low, high = (float(re.sub("[−–]", "-", end).replace(",", ".")) for end in found.groups())
    return Scale(low, high) if low != high and max(abs(low), abs(high)) <= 1e6 else None


@cache
def _by_key() -> dict[str, set[str]]:
    """Return the fields by what people call them."""
    found: dict[str, set[str]] = defaultdict(set)
    for field in FIELDS:
        for spelling in (*spellings()[field.id], field.id):
            found[heading_key(spelling)].add(field.id)
    return dict(found)


@cache
def _languages(part: str) -> dict[str, str]:
    return {heading_key(word): tag for tag, words in words_for_import()[part].items() for word in words}


def _keys(heading: str) -> Iterator[str]:
    """Give what may be compared of a heading, from all of it to the word that counts."""
    plain = _ENDS.sub(" ", _BRACKETS.sub(" ", heading)).strip(" %:=")
    for text in (
        heading,
        plain,
        _AFTER.sub("", plain),
        _BEFORE.sub("", _AFTER.sub("", plain)),
        *plain.split("/"),
    ):
        if key := heading_key(text):
            yield key


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
