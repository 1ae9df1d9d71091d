"""More than sixty names on one map: numbers, the names that matter, and fewer of them at a click."""

import pytest
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements, stakeholders
from nkmap.db.queries.maps import map_list


@pytest.fixture
def crowd(empty):
    """A grid with seventy names in rows, the more influential higher up."""
    map_id = empty.document.read(map_list)[0].id
    with empty.document.edit("Seed") as session:
        places = {
            stakeholders.add(session, f"Name {n}"): (-0.85 + 0.28 * (n % 7), 0.97 - 0.09 * (n // 7))
            for n in range(70)
        }
        placements.place(session, map_id, places)
    QApplication.processEvents()
    empty.scene.settle()
    return empty


def named(hands):
    return {
        item.token.label
        for id_, item in hands.scene.tokens.items()
        if not hands.scene.label_box(id_).isEmpty()
    }


def test_in_a_crowd_the_most_influential_are_named_the_others_numbered_until_pointed_at(crowd, qtbot):
    assert crowd.scene.page.token == 28
    assert named(crowd) <= {f"Name {n}" for n in range(20)} and len(named(crowd)) >= 15
    numbers = {item.code for item in crowd.scene.tokens.values() if item.token.label not in named(crowd)}
    assert all(number.isdigit() for number in numbers) and len(numbers) == 70 - len(named(crowd))
    crowd.click(crowd.at("Name 65"))
    qtbot.waitUntil(lambda: "Name 65" in named(crowd))
    crowd.move(crowd.at("Name 42"))
    qtbot.waitUntil(lambda: {"Name 42", "Name 65"} <= named(crowd))
    crowd.click(crowd.pixel(-0.71, 0.02))
    assert not {"Name 42", "Name 65"} & named(crowd)


def test_the_bar_shows_fewer_and_all_again_without_an_edit_and_who_is_placed_then_is_shown(crowd):
    bar = crowd.page.maps.crowd
    assert bar.isVisible() and bar.count.text() == "70 shown" and not bar.all.isVisible()
    crowd.click(bar.most.rect().center(), widget=bar.most)
    assert bar.count.text() == "40 of 70 shown"
    assert {item.token.label for item in crowd.scene.tokens.values()} == {f"Name {n}" for n in range(40)}
    crowd.click(bar.all.rect().center(), widget=bar.all)
    assert len(crowd.scene.tokens) == 70 and bar.count.text() == "70 shown"
    assert len(crowd.places()) == 70 and crowd.steps() == 1
    crowd.page.maps.crowd.most.click()
    crowd.double_click(crowd.pixel(-0.71, 0.02))
    crowd.type("Late")
    crowd.enter()
    assert crowd.token("Late") and crowd.page.maps.crowd.count.text() == "41 of 71 shown"


def test_a_few_names_have_no_bar(seeded):
    assert not seeded.page.maps.crowd.isVisible()


def test_the_list_tells_the_numbers_that_stand_for_names_on_a_full_map(crowd):
    tree = crowd.tree
    item = next(item for item in crowd.scene.tokens.values() if item.code)
    assert crowd.row(item.token.label).text(1) == item.code
    assert tree.columnCount() == 2
    crowd.page.edits.take_off(list(crowd.scene.tokens)[:20], [])
    QApplication.processEvents()
    assert tree.columnCount() == 1
