"""A report with one of everything, and names that no format may take for something else."""

from dataclasses import replace

from nkmap.map_content import DrawnLever, MapContent, Marks, Token
from nkmap.reports.model import (
    Column,
    Heading,
    MapFigure,
    Note,
    Paragraph,
    Points,
    Report,
    Run,
    Table,
)
from nkmap.templates import load_template

NASTY = '<b>=1+1</b> & "x"\n\u200f'  # a newline and a mark of direction
SHOWN = NASTY.replace("\n", " ")
KOREAN = "대한민국 통일부"
NAMES = (("China", "circle", "blue"), (KOREAN, "shield", "orange"), (NASTY, "hexagon", "green"))


def text(words, note=None, strong=False):
    """Return words as a text."""
    return (Run(words, strong=strong, note=note),)


def new_map() -> MapContent:
    tokens = tuple(
        Token(n, n, name, "", f"C{n}", "NGO", shape, colour, 0.7 - n * 0.5, n * 0.25, None, "shareable")
        for n, (name, shape, colour) in enumerate(NAMES, 1)
    )
    tokens = (replace(tokens[0], marks=Marks(confidence="low", is_most_influential=True)), *tokens[1:])
    lever = DrawnLever(1, 1, (), 2, "receptive", None, frozenset({"shareable"}))
    grid = load_template("influence-stance").grid
    return MapContent(
        1, "Who decides?", "", "2007", "influence-stance", grid, tokens, 3, "", "en", levers=(lever,)
    )


def _table() -> Table:
    rows = [(text(name), text("Fuel was held back.", note=2), text("1")) for name in (KOREAN, NASTY)]
    columns = (Column("Actor", 2), Column("What happened", 3), Column("Effect", 1, numbers=True))
    return Table("Levers by actor", columns, tuple(rows))


def new_report() -> Report:
    """Return a report with one of everything."""
    blocks = (
        Heading("What is at stake"),
        Paragraph((Run("Four were "), Run("expelled", strong=True, note=1), Run("", note=2)), "lead"),
        Paragraph(text(f"Asked: {KOREAN}, {NASTY}.", note=2)),
        Heading("Who decides", 2),
        Points((text(NASTY), text("وزارة الخارجية"))),
        Points((text("First, quietly."), text("Last, in public.")), numbered=True),
        Points((text("One"), text("Two")), numbered=True),
        Paragraph(text("One reading."), "quiet"),
        _table(),
        MapFigure("Who decides?", new_map(), "Three names"),
    )
    notes = (Note(1, "A book, paragraph 12."), Note(2, f"Report, https://example.org/a?b=1&c=2 {KOREAN}"))
    return Report(
        f"Access: {NASTY}",
        "A briefing",
        "22 November 2026",
        "Not a measurement.",
        "en",
        blocks,
        notes,
        title_page=True,
        contents=True,
    )
