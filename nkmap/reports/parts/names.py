"""Who is who: what stands on the maps, and the whole name."""

from nkmap.db.queries.told import NameTold
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Column, Heading, Table, Text
from nkmap.reports.prose import as_text


def names(material: Material) -> list[Block]:
    """Return the legend of all who have a place on a map that is told of, by the names on the maps."""
    translate = material.translate
    placed = {id_ for told in material.maps for id_ in told.places}
    shown = sorted(
        (material.names.told[id_] for id_ in placed), key=lambda name: (name.label.casefold(), name.id)
    )
    if not shown:
        return []
    columns = (
        Column(translate("Report", "On the maps"), 1.5),
        Column(translate("Report", "Code"), 0.7),
        Column(translate("Report", "Name"), 4),
        Column(translate("Report", "Region"), 1.5),
    )
    table = Table(translate("Report", "Names"), columns, tuple(map(_row, shown)))
    return [Heading(translate("Report", "Who is who")), table]


def _row(name: NameTold) -> tuple[Text, ...]:
    return tuple(map(as_text, (name.label, name.code, name.name, name.region)))
