"""Which actions cannot be done now, and why: menus, buttons, keys and the palette all follow this."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from nkmap.ui.action_groups import EDITING, INNER_MENUS, INNER_OF_PROJECT, OF_NAMED_ROUND, OF_ROOM, OF_WALL
from nkmap.ui.action_specs import ActionSpec
from nkmap.ui.said import said

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


def refused_actions(
    specs: Iterable[ActionSpec], page: "ProjectPage | None", show: str = ""
) -> dict[str, str]:
    """Return the ids of the actions that cannot be done, each with the reason; none where it can be seen.

    `show` is where the audience looks: nowhere "", at a window of its own "wall", at this one "room".
    """
    if page is None:
        return dict.fromkeys([*(spec.id for spec in specs if spec.needs_project), *INNER_OF_PROJECT], "")
    if page.protection.is_handed_over:
        return dict.fromkeys([*(spec.id for spec in specs), *INNER_MENUS], page.protection.why)
    document = page.document
    undo_label, redo_label = document.next_labels
    needed = {
        "undo": undo_label,
        "redo": redo_label,
        "revert_project": document.project.can_revert,
    }
    refused = dict.fromkeys(id_ for id_, found in needed.items() if not found)
    refused |= dict.fromkeys(page.map_actions.pointless)
    refused |= page.map_actions.refused
    refused |= page.rounds.refused
    refused |= page.meeting.refused
    refused |= page.views.refused
    refused |= dict.fromkeys(_hidden_by(show, specs))
    if document.refusal is not None:
        refused |= dict.fromkeys(EDITING, said(document.refusal))
    elif page.protection.why:
        refused |= dict.fromkeys(EDITING - OF_NAMED_ROUND, page.protection.why)
    return {id_: why or "" for id_, why in refused.items()}


def _hidden_by(show: str, specs: Iterable[ActionSpec]) -> Iterable[str]:
    """Return what means nothing while the audience looks there, or may not be seen by it."""
    if show == "room":
        return {*(spec.id for spec in specs), *INNER_MENUS} - OF_ROOM
    return () if show else OF_WALL
