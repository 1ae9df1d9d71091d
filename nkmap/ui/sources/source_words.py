"""What is said of a source in a list and over its text."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.sources import SourceRow
from nkmap.ui.sources.two_line_list import Line
from nkmap.ui.words import sensitivity_words

JOINED = " · "


def source_lines(rows: Sequence[SourceRow], found: Mapping[int, int] | None) -> list[Line]:
    """Return a row for each source; `found` says how often what is searched for is in each."""
    return [Line(f"{row.reference}  {row.title}", _quiet_words(row, found), row.id) for row in rows]


def source_words(row: SourceRow) -> str:
    """Return who wrote a source, when, and how much is cited of it."""
    told = row.author, row.date, row.kind, _kept_words(row), _cited_words(row), _limit_words(row)
    return JOINED.join(filter(None, told))


def _quiet_words(row: SourceRow, found: Mapping[int, int] | None) -> str:
    if found is not None:
        return QCoreApplication.translate("Sources", "%n found", "", found.get(row.id, 0))
    lines = (row.author, row.date, row.kind), (_kept_words(row), _cited_words(row), _limit_words(row))
    return "\n".join(filter(None, (JOINED.join(filter(None, line)) for line in lines)))


def _kept_words(row: SourceRow) -> str:
    translate = QCoreApplication.translate
    if not row.paragraphs:
        return translate("Sources", "only a reference")
    return translate("Sources", "%n paragraph(s)", "", row.paragraphs)


def _cited_words(row: SourceRow) -> str:
    return QCoreApplication.translate("Sources", "%n passage(s)", "", row.passages) if row.passages else ""


def _limit_words(row: SourceRow) -> str:
    """Return who may not see a source; "" where anybody may."""
    if row.do_not_export:
        return QCoreApplication.translate("Sources", "never exported")
    return sensitivity_words()[row.sensitivity] if row.sensitivity != "shareable" else ""
