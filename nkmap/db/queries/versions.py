"""Reads what one version of a project is known by beside another: how much is in it, and its first map."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.tables import LeverageEntry, Map, Placement, Stakeholder
from nkmap.map_content import MapContent


class VersionFacts(NamedTuple):
    """What two versions are compared by, all by uid; places in axis units, of all rounds."""

    names: Mapping[str, str]
    maps: Mapping[str, str]  # their questions
    levers: frozenset[str]  # entries of the leverage log
    places: Mapping[str, tuple[float | None, float | None]]


class Version(NamedTuple):
    """A version of a project: its facts, and its first map where it has one."""

    facts: VersionFacts
    first_map: MapContent | None


class Since(NamedTuple):
    """How many of each were added, deleted or changed since a version; of places only those still there."""

    names_added: int
    names_deleted: int
    names_changed: int
    maps_added: int
    maps_deleted: int
    levers_added: int
    levers_deleted: int
    places_changed: int


def version(session: Session, language: str | None = None) -> Version:
    """Return a version, its tokens labelled in a language (BCP 47 tag) where a name in it is known."""
    maps = map_list(session)
    return Version(version_facts(session), map_content(session, maps[0].id, language, ()) if maps else None)


def version_facts(session: Session) -> VersionFacts:
    """Return what this version is compared by."""
    names = session.execute(select(Stakeholder.uid, Stakeholder.name))
    maps = session.execute(select(Map.uid, Map.question))
    places = session.execute(select(Placement.uid, Placement.x, Placement.y))
    return VersionFacts(
        names=dict(names.all()),
        maps=dict(maps.all()),
        levers=frozenset(session.scalars(select(LeverageEntry.uid))),
        places={uid: (x, y) for uid, x, y in places},
    )


def since(then: VersionFacts, now: VersionFacts) -> Since:
    """Return what became of an earlier version."""
    return Since(
        names_added=len(now.names.keys() - then.names.keys()),
        names_deleted=len(then.names.keys() - now.names.keys()),
        names_changed=_changed(then.names, now.names),
        maps_added=len(now.maps.keys() - then.maps.keys()),
        maps_deleted=len(then.maps.keys() - now.maps.keys()),
        levers_added=len(now.levers - then.levers),
        levers_deleted=len(then.levers - now.levers),
        places_changed=_changed(then.places, now.places),
    )


def _changed(then: Mapping[str, object], now: Mapping[str, object]) -> int:
    return sum(then[uid] != now[uid] for uid in then.keys() & now.keys())
