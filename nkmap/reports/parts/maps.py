"""The maps as pictures: each as it was in every named round, and as it is now."""

from collections.abc import Iterator
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
    heading = Heading(material.question(told))
    if content.tokens and not with_rounds:
        return [heading, map_figure(told)]
    shown = list(pictures(material, told)) if with_rounds else []
    if content.tokens:
        return [heading, *shown]
    silent = translate("Report", "Groups are still placing, unseen.")
    empty = translate("Report", "Nobody has a place on this map yet.")
    return [heading, *shown, Paragraph(as_text(silent if content.is_blind else empty))]


def pictures(material: Material, told: MapTold) -> Iterator[MapFigure]:
    """Yield a map in each named round in which somebody was on it, and as it is now if somebody is."""
    has_rounds = False
    for row in material.read(round_list):
        content = material.content(told.id, row.id)
        if content.tokens or content.unagreed:
            has_rounds = True
            label = ", ".join(filter(None, (row.label, row.date)))
            yield MapFigure(_caption(material, told, label), content)
    if told.content.tokens:
        now, words = map_figure(told), material.translate("Report", "now")
        yield replace(now, caption=_caption(material, told, words)) if has_rounds else now


def _caption(material: Material, told: MapTold, when: str) -> str:
    return material.translate("Report", "{0}: {1}").format(material.question(told), when)
