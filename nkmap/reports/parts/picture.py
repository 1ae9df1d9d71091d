"""One picture: the map on which most levers are logged."""

from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, MapFigure


def picture(material: Material) -> list[Block]:
    """Return the map with most levers on record, of equal ones the first; none where nobody is placed."""
    shown = [told for told in material.maps if told.content.tokens]
    if not shown:
        return []
    levers = {told.id: sum(entry.map_id == told.id for entry in material.entries) for told in shown}
    return [map_figure(max(shown, key=lambda told: levers[told.id]))]


def map_figure(told: MapTold) -> MapFigure:
    """Return a map as it is now, with its question as caption."""
    content = told.content
    return MapFigure(f"{content.question} ({content.as_of})" if content.as_of else content.question, content)
