"""What happens next: who does what, for which move, by which lever, until when."""

from nkmap.db.queries.actions import ActionRow
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Column, Heading, Paragraph, Table, Text
from nkmap.reports.prose import as_text
from nkmap.reports.words import at_start, status_words


def actions(material: Material) -> list[Block]:
    """Return the list of actions; an empty list is said to be one."""
    translate = material.translate
    heading = Heading(translate("Report", "What happens next"))
    if not material.actions:
        return [heading, Paragraph(as_text(translate("Report", "No action is on the list yet.")))]
    columns = (
        Column(translate("ActionList", "Stakeholder"), 2),
        Column(translate("ActionList", "Wanted move"), 3),
        Column(translate("ActionList", "Lever"), 2),
        Column(translate("ActionList", "Who does it"), 1.5),
        Column(translate("ActionList", "Until when"), 1.3),
        Column(translate("ActionList", "Status"), 1.2),
    )
    rows = tuple(_row(material, action) for action in material.actions)
    return [heading, Table(translate("Report", "Actions"), columns, rows)]


def _row(material: Material, action: ActionRow) -> tuple[Text, ...]:
    """Return an action; what is not settled yet is left empty, and so is a lever that may not be told."""
    name = "" if action.stakeholder_id is None else material.names.label(action.stakeholder_id)
    lever = action.lever if action.entry_id in material.entry_ids else ""
    status = at_start(status_words(material.translate)[action.status])
    return tuple(map(as_text, (name, action.wanted, lever, action.owner, action.due, status)))
