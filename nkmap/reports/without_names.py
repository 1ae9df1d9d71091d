"""A report without names that its readers may not see, wherever they stand in its texts."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.left_out import without_names
from nkmap.reports.model import Block, Heading, MapFigure, Note, Paragraph, Points, Report, Table, Text

Say = Callable[[str], str]


def report_without_names(report: Report, hidden: HiddenNames) -> Report:
    """Return the report with a word of removal in the place of each hidden name."""
    if not hidden.spellings:
        return report
    say = cache(hidden.replaced)
    return replace(
        report,
        title=say(report.title),
        subtitle=say(report.subtitle),
        date=say(report.date),
        disclaimer=say(report.disclaimer),
        blocks=tuple(_block(block, say, hidden) for block in report.blocks),
        notes=tuple(Note(note.number, say(note.text)) for note in report.notes),
        maps=tuple(_figure(figure, say, hidden) for figure in report.maps),
    )


def _block(block: Block, say: Say, hidden: HiddenNames) -> Block:
    match block:
        case Heading():
            return replace(block, text=say(block.text))
        case Paragraph():
            return replace(block, text=_text(block.text, say))
        case Points():
            return replace(block, points=_texts(block.points, say))
        case Table():
            return _table(block, say)
        case MapFigure():
            return _figure(block, say, hidden)


def _table(table: Table, say: Say) -> Table:
    columns = tuple(replace(column, title=say(column.title)) for column in table.columns)
    rows = tuple(_texts(row, say) for row in table.rows)
    return replace(table, caption=say(table.caption), columns=columns, rows=rows)


def _figure(figure: MapFigure, say: Say, hidden: HiddenNames) -> MapFigure:
    content = without_names(figure.content, hidden)
    return replace(figure, caption=say(figure.caption), alt=say(figure.alt), content=content)


def _texts(texts: Iterable[Text], say: Say) -> tuple[Text, ...]:
    return tuple(_text(text, say) for text in texts)


def _text(text: Text, say: Say) -> Text:
    return tuple(replace(run, text=say(run.text)) for run in text)
