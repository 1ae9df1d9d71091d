"""Goes from a claim to where it is made: its map, its entry in the log, or whom it is about."""

from typing import TYPE_CHECKING

from nkmap.db.queries.claims import Claim

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


def point_to(page: "ProjectPage", subject: str, claim: Claim) -> None:
    """Select whom a claim is about, and its entry in the log, while the view in front stays."""
    if claim.stakeholder_id is not None:
        page.selection.select([claim.stakeholder_id])
    if subject == "entry_id":
        page.levers.show_entries([claim.id])


def go_to(page: "ProjectPage", subject: str, claim: Claim) -> None:
    """Bring the map of a claim to the front, or what lists claims of its kind, with it selected."""
    from nkmap.ui.views.view_specs import VIEWS

    if claim.map_id is not None:
        page.maps.choose_map(claim.map_id)
    other = {"relation_id": "network", "strategy_id": "strategies", "step_id": "strategies"}.get(subject)
    if other in VIEWS:
        page.views.open(other)
    else:
        page.views.show_maps()
    point_to(page, subject, claim)
