"""Relations of who is selected on the map: on request, on this screen only."""

from nkmap.commands import maps, relations
from tests.ui.network_hands import relate


def test_the_relations_of_who_is_selected_are_drawn_on_the_map_on_request(seeded):
    relate(seeded)
    action = seeded.window.actions_by_id["draw_relations"]

    def kinds():
        layer = next(item for item in seeded.scene.layers.items if item.layer == "relations")
        return sorted(line.stroke.kind for line in layer.marks or [])

    seeded.click(seeded.at("Germany"))
    assert kinds() == []
    action.trigger()
    assert action.isChecked() and kinds() == ["alliance", "funding"]
    seeded.click(seeded.at("China"))
    assert kinds() == ["authority", "funding"]
    place = seeded.places()["China"]
    seeded.drag(seeded.at("China"), seeded.pixel(0.2, 0.5))
    assert seeded.places()["China"] != place and kinds() == ["authority", "funding"]
    assert not any(token.marks.relations for token in seeded.content().tokens)
    action.trigger()
    assert not action.isChecked() and kinds() == []


def test_a_map_that_goes_together_with_a_relation_is_not_asked_for_again(seeded):
    """One step may take away both: what was imported, taken over from a copy, or removed on request."""
    relate(seeded)
    seeded.window.actions_by_id["draw_relations"].trigger()
    ids = [seeded.token(name).token.stakeholder_id for name in ("Germany", "China")]
    with seeded.document.edit("Both at once") as session:
        new = maps.add(session, "influence-stance", "A question")
        relations.connect(session, *ids, kind="conflict")
    seeded.page.maps.choose_map(new)
    seeded.undo()
    assert seeded.page.maps.map_id in seeded.page.maps.order and new not in seeded.page.maps.order
    seeded.redo()
    assert new in seeded.page.maps.order
