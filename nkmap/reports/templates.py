"""The templates of reports and the parts that there are, as data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nkmap.reports.material import Material
from nkmap.reports.model import Block
from nkmap.reports.parts.actions import actions
from nkmap.reports.parts.backfired import backfired
from nkmap.reports.parts.decides import decides
from nkmap.reports.parts.disagreements import disagreed
from nkmap.reports.parts.figures import figures
from nkmap.reports.parts.later import later
from nkmap.reports.parts.lead import lead
from nkmap.reports.parts.levers import levers, levers_in_short
from nkmap.reports.parts.maps import maps, maps_now
from nkmap.reports.parts.meeting import meeting
from nkmap.reports.parts.movable import movable
from nkmap.reports.parts.movements import moved
from nkmap.reports.parts.names import names
from nkmap.reports.parts.picture import picture
from nkmap.reports.parts.places import places
from nkmap.reports.parts.stake import stake
from nkmap.reports.parts.steps import steps
from nkmap.reports.parts.strategies import strategies
from nkmap.reports.parts.unknown import unknown
from nkmap.reports.parts.votes import votes
from nkmap.reports.prose import Translate

# Every part by its id; each can be in every report.
PARTS: Mapping[str, Callable[[Material], list[Block]]] = MappingProxyType(
    {
        "lead": lead,
        "stake": stake,
        "picture": picture,
        "decides": decides,
        "movable": movable,
        "backfired": backfired,
        "steps": steps,
        "unknown": unknown,
        "meeting": meeting,
        "maps": maps,
        "maps-now": maps_now,
        "places": places,
        "movements": moved,
        "disagreements": disagreed,
        "levers": levers,
        "levers-in-short": levers_in_short,
        "strategies": strategies,
        "figures": figures,
        "votes": votes,
        "later": later,
        "actions": actions,
        "names": names,
    }
)


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of report: its usual parts in their order, and whether title page and contents are usual.

    `compact`: it is to keep to few pages.
    """

    id: str
    parts: tuple[str, ...]
    title_page: bool = False
    contents: bool = False
    compact: bool = False


TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {
        template.id: template
        for template in (
            Template(
                "briefing",
                ("lead", "stake", "decides", "movable", "backfired", "steps", "unknown"),
                compact=True,
            ),
            Template(
                "minutes",
                (
                    "meeting", "maps", "movements", "disagreements", "levers", "strategies", "steps",
                    "votes", "later", "actions", "unknown",
                ),
                title_page=True,
                contents=True,
            ),
            Template("handout", ("maps-now", "names", "levers-in-short")),
            Template("actions", ("actions", "steps"), compact=True),
        )
    }
)  # fmt: skip


def template_words(translate: Translate) -> dict[str, str]:
    """Return what each template is called, as it stands under the title."""
    return {
        "briefing": translate("Report", "Briefing"),
        "minutes": translate("Report", "Minutes"),
        "handout": translate("Report", "Hand-out"),
        "actions": translate("Report", "Action list"),
    }


def part_words(translate: Translate) -> dict[str, str]:
    """Return what each part is called in a list to choose from."""
    return {
        "lead": translate("Report", "Opening"),
        "stake": translate("Report", "What is at stake"),
        "picture": translate("Report", "Picture of one map"),
        "decides": translate("Report", "Who decides"),
        "movable": translate("Report", "Who can be moved, and by what"),
        "backfired": translate("Report", "What backfired, and what worked"),
        "steps": translate("Report", "The order of steps"),
        "unknown": translate("Report", "What is not known"),
        "meeting": translate("Report", "The meeting"),
        "maps": translate("Report", "Maps, every round"),
        "maps-now": translate("Report", "Maps as they are now"),
        "places": translate("Report", "Who stands where"),
        "movements": translate("Report", "Who moved"),
        "disagreements": translate("Report", "Where views differ"),
        "levers": translate("Report", "Levers on record"),
        "levers-in-short": translate("Report", "Levers in short"),
        "strategies": translate("Report", "Strategies compared"),
        "figures": translate("Report", "Figures"),
        "votes": translate("Report", "Votes"),
        "later": translate("Report", "For later"),
        "actions": translate("Report", "What happens next"),
        "names": translate("Report", "Who is who"),
    }
