"""Who stands where on each map: the place in words, how sure the group is, and why."""

from nkmap.geometry import words_on
from nkmap.map_content import Token
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Column, Heading, Table, Text
from nkmap.reports.prose import as_text, joined
from nkmap.reports.words import at_start


def places(material: Material) -> list[Block]:
    """Return a table for each map that has somebody on it."""
    tables = [_table(material, told) for told in material.maps if told.content.tokens]
    return [Heading(material.translate("Report", "Who stands where")), *tables] if tables else []


def _table(material: Material, told: MapTold) -> Table:
    translate, grid = material.translate, told.content.grid
    columns = (
        Column(translate("Report", "Name"), 2),
        Column(grid.x.name, 1.5),
        *([Column(grid.y.name, 1.5)] if grid.y.bands else []),
        Column(translate("Report", "Confidence")),
        Column(translate("Report", "Why"), 3),
    )
    tokens = sorted(told.content.tokens, key=lambda token: (-token.y, token.x, token.label))
    return Table(told.content.question, columns, tuple(_row(material, told, token) for token in tokens))


def _row(material: Material, told: MapTold, token: Token) -> tuple[Text, ...]:
    translate, grid, place = material.translate, told.content.grid, told.places[token.stakeholder_id]
    confidence = {
        None: translate("Words", "not assessed"),
        "low": translate("Words", "low"),
        "medium": translate("Words", "medium"),
        "high": translate("Words", "high"),
    }
    return (
        as_text(token.label),
        as_text(at_start(words_on(grid.x, token.x))),
        *([as_text(at_start(words_on(grid.y, token.y)))] if grid.y.bands else []),
        as_text(confidence[place.confidence]),
        joined(place.rationale, material.notes.marks(("placement_id", place.id))),
    )
