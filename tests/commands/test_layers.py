"""Layers: what a map shows besides place, kind and name."""

import pytest

from nkmap.commands import layers, maps
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.marks import layers_of
from nkmap.errors import InvalidInput
from nkmap.scales import LAYERS


@pytest.fixture
def map_id(do):
    return do(maps.add, "influence-stance", "Who decides?")


def test_a_new_map_shows_no_layer(store, map_id):
    assert store.read(map_content, map_id).layers == frozenset()


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_is_on_until_it_is_switched_off(do, store, map_id, layer):
    other = do(maps.add, "power-interest", "Another question")
    for _ in range(2):  # on again changes nothing
        do(layers.switch, map_id, layer, True)
    assert store.read(layers_of, map_id) == {layer}
    assert store.read(layers_of, other) == set()
    for _ in range(2):
        do(layers.switch, map_id, layer, False)
    assert store.read(layers_of, map_id) == set()


def test_of_two_kinds_of_names_of_cells_the_one_goes_when_the_other_comes(do, store, map_id):
    do(layers.switch, map_id, "badge", True)
    do(layers.switch, map_id, "cell_names", True)
    do(layers.switch, map_id, "other_cell_names", True)
    assert store.read(layers_of, map_id) == {"badge", "other_cell_names"}
    do(layers.switch, map_id, "cell_names", True)
    assert store.read(layers_of, map_id) == {"badge", "cell_names"}


def test_what_is_no_layer_and_a_map_that_is_gone_are_refused_with_a_sentence(do, store, map_id):
    with pytest.raises(InvalidInput, match="There is no layer “shadow”"):
        do(layers.switch, map_id, "shadow", True)
    with pytest.raises(InvalidInput, match="not in the project any more"):
        do(layers.switch, 999, "badge", True)


def test_switching_is_taken_back_by_undo(do, store, map_id):
    do(layers.switch, map_id, "cell_names", True)
    do(layers.switch, map_id, "other_cell_names", True)
    store.undo()
    assert store.read(layers_of, map_id) == {"cell_names"}
    store.undo()
    assert store.read(layers_of, map_id) == set()
