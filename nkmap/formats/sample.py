"""Fills an empty project with the example: stakeholders, maps and levers of two documents, all cited."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import (
    attributes,
    estimates,
    evidence,
    instruments,
    layers,
    leverage_entries,
    maps,
    placements,
    projects,
    relations,
    sources,
    stakeholders,
    steps,
    strategies,
)
from nkmap.db.queries.stakeholders import kinds
from nkmap.resources import resource

Fact = dict[str, Any]
Ids = dict[str, int]

# Which facts of a placement are x and y, by grid template.
_AXES = {"influence-stance": ("stance", "influence"), "power-interest": ("interest", "power")}


@dataclass
class _Filled:
    """What is in the project so far: rows by the ids that the facts use, and which passages support what."""

    sources: Ids
    stakeholders: Ids = field(default_factory=dict)
    instruments: dict[str, str] = field(default_factory=dict)
    maps: Ids = field(default_factory=dict)
    strategies: Ids = field(default_factory=dict)
    passages: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def note_passages(self, fact: Fact, **supports: Any) -> None:
        self.passages += [(passage, supports) for passage in fact["cites"]]


def fill_sample(session: Session) -> None:
    """Set up the example in an empty database. What the facts leave out stays not assessed."""
    facts = _read("facts.yaml")
    projects.set_up(session, facts["title"], facts["language"])
    projects.describe(session, disclaimer=facts["disclaimer"])
    filled = _Filled(sources=_add_sources(session, facts["sources"]))
    _add_stakeholders(session, facts["actors"], filled)
    for fact in facts["instruments"]:
        instruments.find_or_add(session, fact["name"], fact["kind"])
        filled.instruments[fact["id"]] = fact["name"]
    for fact in facts["maps"]:
        _add_map(session, fact, filled)
    for fact in facts["leverage"]:
        _log(session, fact, filled)
    for fact in facts["relations"]:
        _connect(session, fact, filled)
    for fact in facts["strategies"]:
        _add_strategy(session, fact, filled)
    for fact in facts["roadmap"]:
        _add_step(session, fact, filled)
    for fact in _read("attributes.yaml"):
        _add_attribute(session, fact, filled)
    _cite(session, filled)


def _read(name: str) -> Any:
    import yaml

    # The same safe loader in C, ten times as fast, where PyYAML was built with it.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(resource("sample", name).read_text(encoding="utf-8"), loader)


def _pick(fact: Fact, *names: str) -> Fact:
    """Return those of the named fields that the fact has."""
    return {name: fact[name] for name in names if name in fact}


def _add_stakeholders(session: Session, facts: list[Fact], filled: _Filled) -> None:
    kind_ids = {kind.name: kind.id for kind in kinds(session)}
    for fact in facts:
        id_ = stakeholders.add(
            session,
            fact["name"],
            kind_ids[fact["kind"]],
            short_name=fact["short"],
            parent_id=filled.stakeholders.get(fact.get("parent", "")),
            **_pick(fact, "region", "note", "sensitivity"),
        )
        if "names" in fact:
            stakeholders.set_names(session, id_, fact["names"])
        filled.stakeholders[fact["id"]] = id_
        filled.note_passages(fact, stakeholder_id=id_)


def _add_map(session: Session, fact: Fact, filled: _Filled) -> None:
    map_id = maps.add(session, fact["template"], fact["question"], fact["frame"], fact["as_of"])
    filled.maps[fact["id"]] = map_id
    x, y = _AXES[fact["template"]]
    places = {filled.stakeholders[seen["actor"]]: (seen[x], seen[y]) for seen in fact["placements"]}
    placed = dict(zip(placements.place(session, map_id, places), fact["placements"], strict=True))
    placements.assess_many(session, {id_: _assessed(seen) for id_, seen in placed.items()})
    for placement_id, seen in placed.items():
        filled.note_passages(seen, placement_id=placement_id)
    for seen in fact.get("group_views", ()):
        actor = filled.stakeholders[seen["actor"]]
        place = {actor: (seen[x], seen[y])}
        (estimate_id,) = estimates.estimate(session, map_id, seen["group"], place)
        estimates.agree_to_differ(session, map_id, actor, {estimate_id: seen["why"]})
        filled.note_passages(seen, estimate_id=estimate_id)
        layers.switch(session, map_id, "estimates", True)


def _assessed(seen: Fact) -> Fact:
    return {"rationale": seen.get("why", ""), **_pick(seen, "salience", "confidence")}


def _log(session: Session, fact: Fact, filled: _Filled) -> None:
    window_from, window_to = fact.get("window", (None, None))
    described = fact.keys() - {"map", "holder", "target", "instrument", "window", "cites"}
    (entry_id,) = leverage_entries.log(
        session,
        filled.maps[fact["map"]],
        [filled.stakeholders[fact["target"]]],
        filled.instruments[fact["instrument"]],
        filled.stakeholders.get(fact.get("holder", "")),
        window_from=window_from,
        window_to=window_to,
        **_pick(fact, *described),
    )
    filled.note_passages(fact, entry_id=entry_id)


def _connect(session: Session, fact: Fact, filled: _Filled) -> None:
    ends = filled.stakeholders[fact["from"]], filled.stakeholders[fact["to"]]
    relation_id = relations.connect(session, *ends, fact["kind"], **_pick(fact, "strength", "note"))
    filled.note_passages(fact, relation_id=relation_id)


def _add_strategy(session: Session, fact: Fact, filled: _Filled) -> None:
    id_ = strategies.add(session, fact["name"], **_pick(fact, "outcome", "effect"))
    strategies.set_actors(session, id_, [filled.stakeholders[actor] for actor in fact["who"]])
    levers = [instruments.find_or_add(session, filled.instruments[lever]) for lever in fact["uses"]]
    strategies.set_instruments(session, id_, levers)
    filled.strategies[fact["id"]] = id_
    filled.note_passages(fact, strategy_id=id_)


def _add_step(session: Session, fact: Fact, filled: _Filled) -> None:
    described = _pick(fact, "sensitivity", "feasibility", "audience", "note")
    step_id = steps.add(session, fact["step"], filled.strategies[fact["strategy"]], **described)
    filled.note_passages(fact, step_id=step_id)


def _add_attribute(session: Session, fact: Fact, filled: _Filled) -> None:
    """Add a question with its answers; all paragraphs of an answer are of one source."""
    attribute_id = attributes.add(session, fact["name"], fact["note"])
    for answer in fact["values"]:
        who = [filled.stakeholders[answer["who"]]]
        source_id = filled.sources[answer["cites"][0][0]]
        locator = ", ".join(passage[1:] for passage in answer["cites"])
        attributes.set_value(session, attribute_id, who, answer["value"], source_id, locator)


def _add_sources(session: Session, facts: list[Fact]) -> Ids:
    return {
        fact["id"]: sources.add(
            session,
            fact["id"],
            fact["title"],
            locator_scheme="paragraph",
            **_pick(fact, "author", "date", "kind", "note"),
        )
        for fact in facts
    }


def _cite(session: Session, filled: _Filled) -> None:
    """Tie the passages to what they support: "M3" is paragraph 3 of source M."""
    evidence.cite_many(
        session,
        (
            {"source_id": filled.sources[passage[0]], "locator": passage[1:], **supports}
            for passage, supports in filled.passages
        ),
    )
