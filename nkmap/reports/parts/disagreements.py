"""Where groups disagree: the view of each with its reason, and what came of it; dissent about levers."""

from nkmap.db.queries.estimates import Disagreement
from nkmap.geometry import place_words
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Column, Heading, Paragraph, Points, Table, Text
from nkmap.reports.prose import as_text, ended, fill, joined
from nkmap.reports.words import at_start


def disagreed(material: Material) -> list[Block]:
    """Return a table for each map with several views of somebody, then what was said against levers."""
    tables = [
        _table(material, told, found) for told in material.maps if (found := material.disagreements(told.id))
    ]
    dissent = _dissent(material)
    blocks: list[Block] = list(tables)
    if dissent:
        intro = material.translate("Report", "About these levers somebody held another view:")
        blocks += [Paragraph(as_text(intro)), Points(dissent)]
    return [Heading(material.translate("Report", "Where views differ")), *blocks] if blocks else []


def _table(material: Material, told: MapTold, found: list[Disagreement]) -> Table:
    translate = material.translate
    columns = (
        Column(translate("Report", "Name"), 1.5),
        Column(translate("Report", "Group"), 2),
        Column(translate("Report", "Sees it"), 2),
        Column(translate("Report", "Reason"), 3),
        Column(translate("Report", "What came of it"), 1.5),
    )
    rows = tuple(row for one in found for row in _rows(material, told, one))
    return Table(told.content.question, columns, rows)


def _rows(material: Material, told: MapTold, one: Disagreement) -> list[tuple[Text, ...]]:
    """Return a row for each view; the name and the outcome stand in the first."""
    translate = material.translate
    outcomes = {
        None: translate("Report", "open"),
        "agreed": translate("Report", "agreed"),
        "differ": translate("Report", "agreed to differ"),
    }
    firsts = [(material.names.label(one.stakeholder_id), outcomes[one.outcome])]
    firsts += [("", "")] * (len(one.estimates) - 1)
    return [
        (
            as_text(name),
            as_text(seen.group),
            as_text(at_start(place_words(told.content.grid, seen.x, seen.y))),
            joined(seen.reason, material.notes.marks(("estimate_id", seen.id))),
            as_text(outcome),
        )
        for (name, outcome), seen in zip(firsts, one.estimates, strict=True)
    ]


def _dissent(material: Material) -> tuple[Text, ...]:
    pattern = material.translate("Report", "{0} on {1}: {2}")
    return tuple(
        fill(
            pattern,
            material.lever(entry),
            material.names.label(entry.target_id),
            ended(entry.dissent.strip()),
        )
        for entry in material.entries
        if entry.dissent.strip()
    )
