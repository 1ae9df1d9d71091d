"""The sheets of who stands where: agreed positions, estimates of groups, and moves."""

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.material import Material
from nkmap.data_out.sheets import Cell, Sheet
from nkmap.db.project_rows import Row

_VALUES = ("X", "Y", "Size", "Salience", "Confidence", "Rationale")
_AXES = "In the units of the map's own axes. Empty: not assessed."
_DAY = 10  # letters of a date; the time of day is nobody's business


def positions(material: Material, choices: OutChoices) -> Sheet:
    """Return the agreed placements of all maps and rounds, or of those chosen."""
    rows = [
        (*_where(material, row), _id(material, row), *_values(row), _label(material, row))
        for row in _chosen(material, "placement", choices)
    ]
    return _sheet("Positions", ("Map", "Round", "ID", *_VALUES, "Label"), rows)


def estimates(material: Material, choices: OutChoices) -> Sheet:
    """Return what groups say, never averaged."""
    rows = [
        (
            *_where(material, row),
            material.of("participant_group", row["group_id"]).get("name"),
            _id(material, row),
            *_values(row),
            _label(material, row),
        )
        for row in _chosen(material, "group_estimate", choices)
    ]
    return _sheet("Estimates", ("Map", "Round", "Group", "ID", *_VALUES, "Label"), rows)


def moves(material: Material, choices: OutChoices) -> Sheet:
    """Return how placements came about, move by move, with the day of each."""
    placed = {row["id"]: row for row in _chosen(material, "placement", choices)}
    rows = [
        (
            *_where(material, placed[row["placement_id"]]),
            _id(material, placed[row["placement_id"]]),
            row["moved_at"][:_DAY],
            *(row[column] for column in ("from_x", "from_y", "to_x", "to_y")),
            _label(material, placed[row["placement_id"]]),
        )
        for row in material.rows["position_history"]
        if row["placement_id"] in placed
    ]
    return _sheet(
        "Log", ("Map", "Round", "ID", "Moved on", "From X", "From Y", "To X", "To Y", "Label"), rows
    )


def _sheet(name: str, headings: tuple[str, ...], rows: list[tuple[Cell, ...]]) -> Sheet:
    comments = {heading: _AXES for heading in headings if heading in ("X", "Y", "From X", "To X")}
    return Sheet(name, headings, rows, comments, is_ours=True)


def _chosen(material: Material, table: str, choices: OutChoices) -> list[Row]:
    """Return the placements or estimates of stakeholders, map by map, round by round."""
    rows = [
        row
        for row in material.rows[table]
        if row["stakeholder_id"] is not None
        and choices.map_id in (None, row["map_id"])
        and choices.round_id in (None, row["round_id"])
    ]
    maps = {id_: place for place, id_ in enumerate(material.map_names)}
    return sorted(rows, key=lambda row: (maps[row["map_id"]], row["round_id"], row["id"]))


def _where(material: Material, row: Row) -> tuple[Cell, Cell]:
    return material.map_names[row["map_id"]], material.round_names[row["round_id"]]


def _id(material: Material, row: Row) -> Cell:
    return material.uid("stakeholder", row["stakeholder_id"])


def _label(material: Material, row: Row) -> Cell:
    name: Cell = material.of("stakeholder", row["stakeholder_id"])["name"]
    return name


def _values(row: Row) -> tuple[Cell, ...]:
    columns = ("x", "y", "size_value", "salience", "confidence", "rationale")
    return tuple(row[column] for column in columns)
