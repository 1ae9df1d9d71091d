"""The maps as pictures: each as it was in every named round, and as it is now."""

from dataclasses import replace

from nkmap.db.queries.rounds import round_list
from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, MapFigure, Paragraph
from nkmap.reports.parts.picture import map_figure
from nkmap.reports.prose import as_text


def maps(material: Material) -> list[Block]:
    """Return each map with its question, how it stands now, and a picture of every round."""
    return [block for told in material.maps for block in _map(material, told, with_rounds=True)]


def maps_now(material: Material) -> list[Block]:
    """Return each map with its question, as it is now."""
    return [block for told in material.maps for block in _map(material, told, with_rounds=False)]


def _map(material: Material, told: MapTold, *, with_rounds: bool) -> list[Block]:
    translate, content = material.translate, told.content
    blocks: list[Block] = [Heading(content.question or translate("Report", "A question without words"))]
    rounds = _rounds(material, told) if with_rounds else []
    if content.tokens:
        now = map_figure(told)
        if rounds:
            now = replace(now, caption=_caption(material, told, translate("Report", "now")))
        return [*blocks, *rounds, now]
    silent = translate("Report", "Groups are still placing, unseen.")
    empty = translate("Report", "Nobody has a place on this map yet.")
    return [*blocks, *rounds, Paragraph(as_text(silent if content.is_blind else empty))]


def _rounds(material: Material, told: MapTold) -> list[MapFigure]:
    """Return the map in each named round in which somebody was on it."""
    found = []
    for row in material.read(round_list):
        content = material.content(told.id, row.id)
        if content.tokens or content.unagreed:
            label = ", ".join(filter(None, (row.label, row.date)))
            found.append(MapFigure(_caption(material, told, label), content))
    return found


def _caption(material: Material, told: MapTold, when: str) -> str:
    return material.translate("Report", "{0}: {1}").format(told.content.question, when)
