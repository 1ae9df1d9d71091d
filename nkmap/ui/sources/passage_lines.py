"""Passages as rows of a list, and in one line below each paragraph: by what rests on them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.claims import Claim
from nkmap.db.queries.evidence import Passage
from nkmap.db.queries.source_texts import Mark
from nkmap.drawing.theme import Theme
from nkmap.ui.sources.claim_words import JOINED, Key, claim_words, quiet_words
from nkmap.ui.sources.reader_looks import side_colour
from nkmap.ui.sources.two_line_list import Line


def passage_lines(passages: Iterable[Passage], claims: Mapping[Key, Claim], theme: Theme) -> list[Line]:
    """Return a row for each passage: what rests on it, and where; it stands for the evidence's id."""
    lines = []
    for row in passages:
        claim = claims.get((row.subject, row.subject_id))
        if claim is not None:
            about = _locator(row), _side(row), quiet_words(row.subject, claim)
            words = JOINED.join(filter(None, about))
            lines.append(Line(claim_words(row.subject, claim), words, row.id, side_colour(theme, row.side)))
    return lines


def cited_lines(passages: Iterable[Passage], marked: Mapping[int, str], theme: Theme) -> list[Line]:
    """Return a row for each passage that is cited for one claim: what it says, and where.

    `marked` are the words of the text by evidence, for those of which nothing else is said.
    """
    return [
        Line(
            row.paraphrase or (f"“{row.quotation}”" if row.quotation else marked.get(row.id) or row.title),
            JOINED.join(filter(None, (row.reference, _locator(row), row.author, row.date))),
            row.id,
            side_colour(theme, row.side),
        )
        for row in passages
    ]


def resting_notes(marks: Sequence[Mark], named: Mapping[Key, str]) -> dict[int, str]:
    """Return by number of a paragraph one line of what rests on it, each thing once."""
    by_number: dict[int, dict[tuple[str, str], None]] = {}
    for mark in marks:
        row = mark.passage
        words = named.get((row.subject, row.subject_id))
        for number in range(mark.stretch.first, mark.stretch.last + 1):
            if words:
                by_number.setdefault(number, {})[row.side, words] = None
    return {number: _note(list(resting)) for number, resting in by_number.items()}


def _note(resting: Sequence[tuple[str, str]]) -> str:
    translate = QCoreApplication.translate
    parts = []
    for side, pattern in (
        ("supports", translate("Sources", "{0} rest on this: {1}")),
        ("contests", translate("Sources", "contests {0}: {1}")),
    ):
        names = [words for said, words in resting if said == side]
        if names:
            parts.append(pattern.format(len(names), ", ".join(names)))
    return JOINED.join(parts)


def _locator(row: Passage) -> str:
    return f"¶ {row.locator}" if row.locator.isdecimal() else row.locator


def _side(row: Passage) -> str:
    return QCoreApplication.translate("Sources", "contests it") if row.side == "contests" else ""
