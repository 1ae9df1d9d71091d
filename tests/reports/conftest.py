"""A small project to report on, and reports as texts that can be read line by line."""

from collections.abc import Callable

import pytest

from nkmap.commands import leverage_entries, maps, placements, stakeholders
from nkmap.db.store import Store
from nkmap.reports.choices import ReportChoices
from nkmap.reports.making import made_report
from nkmap.reports.model import Heading, MapFigure, Paragraph, Points, Report, Table, Text

QUESTION = "Build the bridge"
PEOPLE = {"Mayor": (0.8, 0.9), "Union": (-0.6, 0.7), "Press": (0.0, 0.3), "Church": (0.3, 0.2)}


class Bridge:
    """A project with one map and four placed people, and what its reports say."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.ids: dict[str, int] = {}
        self.placements: dict[str, int] = {}
        self.map_id = self.do(maps.add, "influence-stance", QUESTION, "", "2026")
        for name, place in PEOPLE.items():
            self.ids[name] = self.do(stakeholders.add, name)
            (self.placements[name],) = self.do(placements.place, self.map_id, {self.ids[name]: place})

    def do(self, command: Callable, *arguments, **values):
        """Do what a command does, and return what it returns."""
        with self.store.edit("Test") as edit:
            return command(edit.session, *arguments, **values)

    def log(self, target: str, lever: str, holder: str | None = None, susceptibility="receptive", **values):
        """Log one lever on the map and return its id."""
        held = None if holder is None else self.ids[holder]
        where = (self.map_id, [self.ids[target]], lever, held, "", susceptibility)
        (entry_id,) = self.do(leverage_entries.log, *where, **values)
        return entry_id

    def report(self, template="briefing", *parts: str, **choices) -> Report:
        """Return the report."""
        chosen = ReportChoices(template=template, parts=parts or None, **choices)
        return made_report(self.store.read, chosen).report

    def said(self, *parts: str, **choices) -> str:
        """Return what parts of a briefing say, with the marks of notes in square brackets."""
        return text_of(self.report("briefing", *parts, **choices))


def text_of(report: Report) -> str:
    """Return all words of a report, a line for each heading, paragraph, point and row."""
    return "\n".join(line for block in report.blocks for line in _lines(block))


def _lines(block) -> list[str]:
    match block:
        case Heading():
            return [f"# {block.text}"]
        case Paragraph():
            return [marked(block.text)]
        case Points():
            return [marked(point) for point in block.points]
        case Table():
            heads = " | ".join(column.title for column in block.columns)
            return [block.caption, heads, *(" | ".join(map(marked, row)) for row in block.rows)]
        case MapFigure():
            return [f"Figure {block.caption}: {', '.join(token.name for token in block.content.tokens)}"]
    raise TypeError(block)


def marked(text: Text) -> str:
    """Return a text with the marks of its notes: "against[2]"."""
    return "".join(run.text + (f"[{run.note}]" if run.note else "") for run in text)


@pytest.fixture
def bridge(store, qapp) -> Bridge:
    return Bridge(store)
