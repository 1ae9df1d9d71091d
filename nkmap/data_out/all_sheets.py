"""All sheets of a project in their order: what Kumu reads, then what it skips."""

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.elements import connections, elements
from nkmap.data_out.leverage_sheet import evidence, leverage
from nkmap.data_out.material import Material
from nkmap.data_out.places import estimates, moves, positions
from nkmap.data_out.sheets import Sheet
from nkmap.redaction.project import Outside


def all_sheets(outside: Outside, choices: OutChoices) -> list[Sheet]:
    """Return the sheets of a workbook; those that are empty too, so that it always looks the same."""
    material = Material(outside)
    return [
        elements(material, choices),
        connections(material),
        positions(material, choices),
        estimates(material, choices),
        leverage(material, choices),
        evidence(material),
        moves(material, choices),
    ]
