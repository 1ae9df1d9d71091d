"""The example: complete, counted from its facts independently of the reader."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.orm import Session

from nkmap.db.queries import counts as counted
from nkmap.db.queries.chains import chains_between
from nkmap.db.queries.gaps import gaps
from nkmap.db.queries.leverage import entries, instruments
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.network import network
from nkmap.db.queries.scenarios import after
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.db.store import Store
from nkmap.db.tables import AttributeValue, Evidence, GroupEstimate, Placement, Source, StrategyInstrument
from nkmap.formats.sample import fill_sample
from nkmap.leverage.network_figures import network_figures
from nkmap.resources import resource

FACTS: dict[str, Any] = yaml.safe_load(resource("sample", "facts.yaml").read_text(encoding="utf-8"))
ANSWERS: list[Any] = yaml.safe_load(resource("sample", "attributes.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("sample") / "working-copy.db"
    store = Store(path)
    with store.edit("Example") as edit:
        fill_sample(edit.session)
    yield store
    store.close()


def passages(facts: Any) -> Iterator[str]:
    if isinstance(facts, dict):
        yield from facts.get("cites", ())
        for value in facts.values():
            yield from passages(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from passages(value)


def test_the_example_has_everything_the_facts_hold(store: Store) -> None:
    assert store.read(counted.counts) == {
        "stakeholders": 39,
        "maps": 5,
        "placements": 50,
        "group_estimates": 4,
        "instruments": 26,
        "leverage_entries": 32,
        "relations": 30,
        "strategies": 7,
        "steps": 8,
        "sources": 2,
        "evidence": 236,
    }


def test_every_cited_paragraph_is_one_piece_of_evidence(store: Store) -> None:
    def cited(session: Session) -> Counter[str]:
        rows = session.query(Source.reference, Evidence.locator).join(Evidence)
        return Counter(f"{reference}{locator}" for reference, locator in rows)

    assert store.read(cited) == Counter(passages(FACTS))


def test_every_answer_names_its_paragraphs(store: Store) -> None:
    said = store.read(lambda session: session.query(AttributeValue.locator).join(Source).all())
    told = [", ".join(passage[1:] for passage in one["cites"]) for fact in ANSWERS for one in fact["values"]]
    assert [locator for (locator,) in said] == told


@pytest.mark.parametrize("number", range(5))
def test_places_are_those_of_the_facts(store: Store, number: int) -> None:
    fact = FACTS["maps"][number]
    content = store.read(map_content, store.read(map_list)[number].id)
    names = {actor["id"]: actor["name"] for actor in FACTS["actors"]}
    x, y = ("stance", "influence") if fact["template"] == "influence-stance" else ("interest", "power")
    assert {(token.name, token.x, token.y, token.influence) for token in content.tokens} == {
        (names[seen["actor"]], seen[x], seen[y], seen[y]) for seen in fact["placements"]
    }
    assert (content.question, content.as_of) == (fact["question"], fact["as_of"])
    assert content.waiting == 39 - len(fact["placements"])


def test_salience_that_is_left_out_stays_not_assessed(store: Store) -> None:
    def without(session: Session) -> int:
        return session.query(Placement).where(Placement.salience.is_(None)).count()

    seen = [seen for fact in FACTS["maps"] for seen in fact["placements"]]
    assert store.read(without) == sum("salience" not in placed for placed in seen) == 21


def test_stakeholders_are_nested_and_named_in_four_languages(store: Store) -> None:
    rows = store.read(name_list)
    assert sum(row.parent_id is not None for row in rows) == 8
    assert len({row.code for row in rows}) == 39 and all(row.code for row in rows)
    china = store.read(stakeholder, next(row.id for row in rows if row.short_name == "China"))
    assert china.names == {"ko": "중국 정부", "zh": "中国政府", "de": "Chinesische Regierung"}


def test_six_entries_have_no_holder_and_what_was_said_is_kept(store: Store) -> None:
    log = store.read(entries)
    assert sum(entry.holder is None for entry in log) == 6
    assert [entry.note for entry in log] == [fact.get("note", "") for fact in FACTS["leverage"]]
    assert [entry.p_shift for entry in log] == [fact.get("p_shift") for fact in FACTS["leverage"]]
    olympics = next(entry for entry in log if entry.instrument == "Olympics pressure (Beijing)")
    assert (olympics.window_from, olympics.window_to) == ("2007-01-01", "2008-08-24")


def test_every_instrument_is_used_by_an_entry_or_a_strategy(store: Store) -> None:
    def used_by_strategies(session: Session) -> set[int]:
        return {id_ for (id_,) in session.query(StrategyInstrument.instrument_id)}

    used = store.read(used_by_strategies)
    assert all(lever.entries or lever.id in used for lever in store.read(instruments))
    assert len(used) == len({lever for fact in FACTS["strategies"] for lever in fact["uses"]})


def test_disagreement_is_kept_as_two_estimates(store: Store) -> None:
    def stances(session: Session) -> list[float | None]:
        return [x for (x,) in session.query(GroupEstimate.x).order_by(GroupEstimate.id)]

    assert store.read(stances) == [-0.3, -0.9, -0.6, 0.6]


def test_the_example_says_that_positions_are_illustrative(store: Store) -> None:
    assert re.search("illustrative reading", store.read(counted.project).disclaimer)


def test_the_example_is_one_edit_that_can_be_undone(tmp_path: Path) -> None:
    store = Store(tmp_path / "working-copy.db")
    with store.edit("Example") as edit:
        fill_sample(edit.session)
    store.undo()
    assert store.undoable() is None and store.read(placement_count) == 0
    store.close()


def placement_count(session: Session) -> int:
    return session.query(Placement).count()


def test_what_follows_from_the_example_is_worth_showing(store: Store) -> None:
    ids = {row.short_name or row.name: row.id for row in store.read(name_list)}
    found = store.read(chains_between, ids["ROK public"], ids["China"])
    names = [[found.labels[id_] for id_ in route.stakeholders] for route in found.chains.routes]
    assert names == [["ROK public", "ROK politicians", "South Korea", "China"]]
    missing = store.read(gaps, date(2008, 7, 1))
    assert {gap.label for gap in missing.out_of_reach} == {"DPRK", "China", "South Korea", "US negotiators"}
    assert missing.nobody_holds[0].label == "Olympics pressure (Beijing)"
    assert len(missing.closing) == 1 and missing.unproven == []
    refugees = store.read(map_list)[1].id
    (china,) = store.read(after, refugees, [entry.id for entry in store.read(entries, refugees)]).ghosts
    assert (china.label, china.before, round(china.after, 9)) == ("China", -0.8, -0.56)
    web = store.read(network)
    between = network_figures([one.stakeholder_id for one in web.people], web.ties).betweenness
    assert max(between, key=lambda id_: between[id_]) == ids["DPRK"]
