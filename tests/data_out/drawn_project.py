"""A small project: a map on every layout, two rounds, all sorts of lines, names that formats choke on."""

from sqlalchemy.orm import Session

from nkmap.commands import leverage_entries, maps, placements, projects, relations, rounds, stakeholders
from nkmap.db.tables import Stakeholder, StakeholderKind

AWKWARD = '"Quo\\te" <b>&amp; `tick` #35; %%{init} \x07[1, 2] --> x'
KOREAN = "통일부 남북협력국"
HIDDEN = "Zarbolin Circle"
LAYOUTS = {  # template by layout; the first map is the one of a graph
    "quadrants": "influence-stance",
    "columns": "position-map",
    "wedges": "spectrum-of-allies",
    "rings": "rings",
}


def fill(session: Session) -> None:
    """Put all of it into an empty project."""
    projects.set_up(session)
    kinds = {kind.symbol: kind.id for kind in session.query(StakeholderKind)}
    names = ("Awkward", KOREAN, "China", "At the corner", "In the same corner", HIDDEN)
    people = [
        stakeholders.add(session, name, kind_id)
        for name, kind_id in zip(names, list(kinds.values()), strict=False)
    ]
    session.get_one(Stakeholder, people[0]).name = AWKWARD  # as a file of a stranger may have it
    stakeholders.add(session, "Waiting in the list")
    stakeholders.update(session, people[5], sensitivity="redact")
    map_ids = [maps.add(session, template, f"Who? ({layout})") for layout, template in LAYOUTS.items()]
    for map_id in map_ids:
        _place(session, map_id, people)
    _connect(session, map_ids[0], people)


def _place(session: Session, map_id: int, people: list[int]) -> None:
    places = ((-0.5, 0.9), (0.25, 0.4), (0.0, 0.1), (1.0, 1.0), (1.0, 1.0), (0.5, 0.5))
    placed = placements.place(session, map_id, dict(zip(people, places, strict=True)))
    placements.assess(session, placed[0], salience=0.75, confidence="high", rationale="Private reason")


def _connect(session: Session, map_id: int, people: list[int]) -> None:
    awkward, korean, china, corner, _same, hidden = people
    relations.connect(session, awkward, korean, "alliance", strength=3, directed=False)
    relations.connect(session, korean, awkward, "funding", strength=0, note="Private note")
    relations.connect(session, china, hidden, "authority")
    log = leverage_entries.log
    (entry_id,) = log(session, map_id, [awkward], "Trade terms", china, susceptibility="resistant")
    leverage_entries.set_intermediaries(session, entry_id, [korean])
    log(session, map_id, [corner], "An idea that nobody holds")
    log(session, map_id, [china], "Told to nobody", hidden)
    rounds.name_round(session, "Spring", "2007-04")
    placements.place(session, map_id, {china: (0.6, 0.2)})
