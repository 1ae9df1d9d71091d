"""Sources, their texts, and the passages that are marked in them."""

import pytest

from nkmap.commands import evidence, sources, stakeholders
from nkmap.db.queries.evidence import passages_of
from nkmap.db.queries.source_texts import paragraphs
from nkmap.db.queries.sources import free_mark, source_list
from nkmap.db.store import Store
from nkmap.errors import InvalidInput

TEXT = [("First words here.", None), ("Second paragraph.", 2), ("Third one.", 2)]


class World:
    """A project with a source, its text and a stakeholder."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.source = self.do(sources.add, "M", "Minutes")
        self.china = self.do(stakeholders.add, "China")
        self.do(sources.attach, self.source, TEXT)

    def do(self, command, *arguments, **named):
        with self.store.edit("Edit") as edit:
            return command(edit.session, *arguments, **named)

    def mark(self, *place, **values):
        columns = ("paragraph", "starts", "last_paragraph", "ends")
        placed = dict(zip(columns, place, strict=True))
        return self.do(evidence.cite, self.source, "1", stakeholder_id=self.china, **placed, **values)

    def places(self):
        rows = self.store.read(passages_of, self.source)
        return [(row.paragraph, row.starts, row.last_paragraph, row.ends) for row in rows]


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_a_text_is_numbered_from_one_and_taken_out_again_without_its_reference(world: World) -> None:
    kept = world.store.read(paragraphs, world.source)
    assert [(row.number, row.page) for row in kept] == [(1, None), (2, 2), (3, 2)]
    world.mark(1, 0, 1, 5)
    world.do(sources.remove_text, world.source)
    (row,) = world.store.read(source_list)
    assert (row.paragraphs, row.passages, world.places()) == (0, 1, [(None,) * 4])
    world.store.undo()
    assert world.places() == [(1, 0, 1, 5)] and len(world.store.read(paragraphs, world.source)) == 3


def test_marked_words_are_found_again_in_a_new_text_and_others_keep_their_locator(world: World) -> None:
    world.mark(1, 6, 1, 11)
    world.mark(2, 7, 3, 5)
    world.mark(1, 0, 1, 5)
    new = [("Before.", None), ("Now other words.", None), ("The Second paragraph.", None), ("Third.", None)]
    world.do(sources.attach, world.source, new)
    assert sorted(world.places(), key=str) == [(2, 10, 2, 15), (3, 11, 4, 5), (None,) * 4]


def test_a_place_that_is_not_in_the_text_is_refused(world: World) -> None:
    for place in ((1, 0, 1, 99), (4, 0, 4, 1), (2, 3, 1, 5), (1, 5, 1, 5), (1, None, 1, 5)):
        with pytest.raises(InvalidInput, match="Select it again"):
            world.mark(*place)
    evidence_id = world.mark(1, 0, 1, 5, side="contests")
    world.do(evidence.update, evidence_id, quotation="First", side="supports")
    with pytest.raises(InvalidInput):
        world.do(evidence.update, evidence_id, ends=400)
    world.do(evidence.delete, [evidence_id])
    assert world.places() == []


def test_two_sources_never_have_the_same_mark(world: World) -> None:
    assert world.store.read(free_mark, "memo") == "M2" and world.store.read(free_mark, "Other") == "O"
    other = world.do(sources.add, "O", "Other")
    with pytest.raises(InvalidInput, match="mark"):
        world.do(sources.update, other, reference="m")
    world.do(sources.update, world.source, reference="M", publisher="NGO", do_not_export=1)
    world.do(sources.delete, [world.source])
    assert [row.reference for row in world.store.read(source_list)] == ["O"]
