"""Switches the layers of a map on and off: what it shows besides place, kind and name."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Map, MapLayer
from nkmap.errors import InvalidInput, listed
from nkmap.scales import LAYERS

# A cell has room for one name.
_INSTEAD_OF = {"cell_names": "other_cell_names", "other_cell_names": "cell_names"}


def switch(session: Session, map_id: int, layer: str, is_on: bool) -> None:
    """Show a layer, one of `scales.LAYERS`, on a map and in its pictures, or stop showing it.

    Of the two kinds of names of cells, the one goes when the other comes.
    Raises InvalidInput for a word that is no layer and for a map that is not there.
    """
    if layer not in LAYERS:
        raise InvalidInput("There is no layer “{0}”. Choose one of: {1}.", layer, listed(LAYERS))
    rows.found(session, Map, map_id)
    if not is_on:
        _switch_off(session, map_id, layer)
    elif not _is_on(session, map_id, layer):
        _switch_off(session, map_id, _INSTEAD_OF.get(layer))
        rows.make(session, MapLayer, map_id=map_id, layer=layer)


def _is_on(session: Session, map_id: int, layer: str) -> bool:
    query = select(MapLayer.id).where(MapLayer.map_id == map_id, MapLayer.layer == layer)
    return session.scalar(query) is not None


def _switch_off(session: Session, map_id: int, layer: str | None) -> None:
    session.execute(delete(MapLayer).where(MapLayer.map_id == map_id, MapLayer.layer == layer))
    session.flush()
