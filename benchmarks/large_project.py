"""Writes a large project, as the program does: `large_project FILE`. Every run writes the same one."""

import random
import sys
from pathlib import Path

from sqlalchemy.orm import Session

from nkmap.commands import leverage_entries, maps, placements, projects, stakeholders
from nkmap.db.project_file import write_project
from nkmap.scales import SUSCEPTIBILITY

STAKEHOLDERS, MAPS, PLACED = 2000, 10, 40
ENTRIES, LEVERS, TARGETS = 10_000, 100, 20  # targets that are logged at once


def fill(session: Session) -> None:
    """Put all rows into an empty project."""
    chance = random.Random(STAKEHOLDERS)
    projects.set_up(session, "A large project")
    names = [f"Stakeholder {number} of the region" for number in range(STAKEHOLDERS)]
    ids, _ = stakeholders.add_many(session, names)
    map_ids = [maps.add(session, "influence-stance", f"Question {number}?") for number in range(MAPS)]
    for map_id in map_ids:
        places = {id_: (chance.uniform(-1, 1), chance.random()) for id_ in chance.sample(ids, PLACED)}
        placements.place(session, map_id, places)
    for number in range(ENTRIES // TARGETS):
        holder_id, *target_ids = chance.sample(ids, 1 + TARGETS)
        leverage_entries.log(
            session,
            map_ids[number % MAPS],
            target_ids,
            f"Lever {number % LEVERS}",
            holder_id,
            condition="Only while the others do the same",
            susceptibility=chance.choice(SUSCEPTIBILITY),
            willingness=chance.randint(0, 4),
            note="Said at the second meeting, and again at the third.",
        )


if __name__ == "__main__":
    write_project(Path(sys.argv[1]), fill)
