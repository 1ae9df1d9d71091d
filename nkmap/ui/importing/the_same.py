"""What follows from deciding that a row is the same as a stakeholder of the project or an earlier row."""

from collections.abc import Collection

from nkmap.data_in.choices import Choices
from nkmap.data_in.found import Found
from nkmap.data_in.plan import Duplicate
from nkmap.ui.importing.choosing import with_table


def with_decided(choices: Choices, found: Found, decided: Collection[Duplicate]) -> Choices:
    """Return the choices with all that was decided on rows that look like others."""
    for number, table in enumerate(found.tables):
        pairs = [pair for pair in decided if pair.table == table.name]
        same = dict(choices.tables[number].same)
        for pair in pairs:
            other = pair.other if pair.known_id is None else pair.known_id
            same[pair.line] = other if pair.is_same else None
        if pairs:
            choices = with_table(choices, number, same=same)
    return choices
