"""Actors of a spatial model for KTAB (CSV): a dimension for each map with a stance axis."""

import csv
import io
import re
from collections.abc import Iterable, Mapping

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.csv_tables import exactly, safe
from nkmap.data_out.material import Material
from nkmap.data_out.measured import NOTHING, Measured, maps_with_stance, measured
from nkmap.errors import InvalidInput
from nkmap.redaction.project import Outside

_DIGITS = 4
_BREAKS = re.compile(r"\s+")

Number = float | None


def ktab(outside: Outside, choices: OutChoices) -> bytes:
    """Return the actors with power, positions and saliences from 0 to 100; not assessed stays empty.

    Power is the influence on the first of the maps on which there is one. Raises InvalidInput.
    """
    material = Material(outside)
    chosen = [map_id for map_id in maps_with_stance(material) if choices.map_id in (None, map_id)]
    if not chosen:
        raise InvalidInput(
            "No map that was chosen has a stance axis, and KTAB needs one. Choose a map with a stance axis."
        )
    round_id = choices.round_id or material.working_round
    maps = {map_id: measured(material, map_id, round_id) for map_id in chosen}
    actors = [row for row in material.ordered("stakeholder") if any(row["id"] in on for on in maps.values())]
    project = material.rows["project"][0]
    issues = [material.map_names[map_id] for map_id in chosen]
    headings = [f"{issue} {what}" for issue in issues for what in ("Position", "Salience")]
    rows = [
        [project["title"] or "nkmap", project["description"], len(actors), len(chosen)],
        ["Actor", "Description", "Power", *headings],
        *([row["name"], row["note"], *_numbers(row["id"], maps.values())] for row in actors),
    ]
    return _written(rows, choices)


def _numbers(id_: int, maps: Iterable[Mapping[int, Measured]]) -> list[Number]:
    """Return the power of an actor, then position and salience on each map."""
    found = [on.get(id_, NOTHING) for on in maps]
    power = next((one.influence for one in found if one.influence is not None), None)
    values = (number for one in found for number in (_position(one), _percent(one.salience)))
    return [_percent(power), *values]


def _percent(share: Number) -> Number:
    return None if share is None else round(share * 100, _DIGITS)


def _position(found: Measured) -> Number:
    return None if found.stance is None else _percent((found.stance + 1) / 2)


def _written(rows: list[list[str | Number]], choices: OutChoices) -> bytes:
    say = exactly if choices.as_data else safe
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows([[say(_plain(cell)) for cell in row] for row in rows])
    return written.getvalue().encode()


def _plain(cell: str | Number) -> str | Number:
    """Return a text without what parts the cells of KTAB, which knows no quotes: semicolons for commas."""
    if not isinstance(cell, str):
        return cell
    return _BREAKS.sub(" ", cell).strip().replace(",", ";").replace('"', "'")
