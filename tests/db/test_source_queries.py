"""What is read of sources: where passages stand, where words are found, how much of a map has evidence."""

import unicodedata

import pytest

from nkmap.commands import evidence, leverage_entries, maps, placements, relations, sources, stakeholders
from nkmap.db.queries.claim_list import claim_list, coverage
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import Stretch, marks, search, words_marked
from nkmap.db.store import Store
from nkmap.formats.sample import fill_sample

TEXT = ["The Straße of 북한.", "Nothing here", "STRASSE again, İstanbul"]


@pytest.fixture
def world(store: Store):
    """A source with a text, and a map with two places, an entry and a relation."""
    ids = {}
    with store.edit("Seed") as edit:
        session = edit.session
        ids["source"] = sources.add(session, "M", "Minutes", locator_scheme="paragraph")
        sources.attach(session, ids["source"], [(text, None) for text in TEXT])
        ids["map"] = maps.add(session, "influence-stance", "Who?")
        for name in ("China", "Japan", "Norway"):
            ids[name] = stakeholders.add(session, name)
        places = {ids["China"]: (0.5, 0.5), ids["Japan"]: (0.1, 0.2)}
        placed = placements.place(session, ids["map"], places)
        ids["place"], ids["other"] = placed
        (ids["entry"],) = leverage_entries.log(session, ids["map"], [ids["China"]], "Aid")
        ids["relation"] = relations.connect(session, ids["China"], ids["Japan"], "funding")
        relations.connect(session, ids["China"], ids["Norway"], "funding")
    return store, ids


def cite(world, locator, **values):
    store, ids = world
    with store.edit("Cite") as edit:
        return evidence.cite(edit.session, ids["source"], locator, **values)


def test_words_are_found_whatever_their_case_and_composition(world) -> None:
    store, _ids = world
    found = store.read(search, "strasse")
    assert [(hit.number, TEXT[hit.number - 1][hit.starts : hit.ends]) for hit in found] == [
        (1, "Straße"),
        (3, "STRASSE"),
    ]
    (hit,) = store.read(search, unicodedata.normalize("NFD", "북한"))
    assert (hit.number, TEXT[0][hit.starts : hit.ends]) == (1, "북한")
    (istanbul,) = store.read(search, "stanbul")
    assert TEXT[2][istanbul.starts : istanbul.ends] == "stanbul"
    assert store.read(search, "  ") == store.read(search, "nowhere") == []


def test_a_locator_that_counts_paragraphs_marks_these(world) -> None:
    store, ids = world
    for locator in ("2", "2-3", "¶ 1", "9", "p. 2", ""):
        cite(world, locator, stakeholder_id=ids["China"])
    by_words = cite(world, "1", stakeholder_id=ids["Japan"], paragraph=1, starts=4, last_paragraph=1, ends=10)
    found = store.read(marks, ids["source"])
    wholes = [(mark.stretch.first, mark.stretch.last) for mark in found if mark.whole]
    assert wholes == [(1, 1), (2, 2), (2, 3)]
    assert [mark.stretch for mark in found if not mark.whole] == [Stretch(1, 4, 1, 10)]
    assert store.read(words_marked, store.read(all_passages), 6)[by_words] == "Straße"


def test_coverage_counts_claims_with_a_passage_that_supports_them(world) -> None:
    store, ids = world
    cite(world, "1", placement_id=ids["place"])
    cite(world, "2", placement_id=ids["place"], side="contests")
    cite(world, "2", entry_id=ids["entry"], side="contests")
    (found,) = store.read(coverage)
    assert (found.supported, found.total, found.share) == (1, 4, 0.25)
    assert {row[0]: row[1:] for row in found.by_subject} == {
        "placement_id": (1, 2),
        "entry_id": (0, 1),
        "relation_id": (0, 1),  # the other one leads to somebody who is not on the map
        "strategy_id": (0, 0),
    }
    rows = {(row.subject, row.claim.id): row for row in store.read(claim_list, ids["map"])}
    contested = {key for key, row in rows.items() if row.is_contested}
    assert contested == {("placement_id", ids["place"]), ("entry_id", ids["entry"])}
    assert len(store.read(claim_list)) == 5


def test_every_passage_of_the_sample_says_what_it_is_evidence_for(tmp_path) -> None:
    store = Store(tmp_path / "sample.db")
    with store.edit("Sample") as edit:
        fill_sample(edit.session)
    found = store.read(all_passages)
    assert len(found) > 200 and all(row.subject_id and row.side == "supports" for row in found)
    assert all(row.share == 1 for row in store.read(coverage))
    store.close()
