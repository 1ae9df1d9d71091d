"""Reveal: what groups have placed is seen, listed by disagreement, and then agreed or left to differ."""

import pytest
from PySide6.QtWidgets import QApplication
from test_blind_placement import do

from nkmap.commands import estimates
from nkmap.db.queries.estimates import disagreements
from nkmap.ui.groups.arithmetic import arithmetic

TWO_CLOUDS = [(-0.8, 0.9), (-0.7, 0.8), (-0.75, 0.85), (0.7, 0.9), (0.8, 0.8), (0.75, 0.85)]
ONE_CLOUD = [(0.1, 0.5), (0.2, 0.55), (0.15, 0.45), (0.25, 0.5), (0.1, 0.6), (0.2, 0.4)]


@pytest.fixture
def collected(seeded):
    """Six tables have placed China in two camps, Sweden in one cloud; three of them Japan."""
    ids = {token.name: token.stakeholder_id for token in seeded.content().tokens}
    ids["Sweden"] = seeded.row("Sweden").data(0, 0x100)
    map_id = seeded.page.maps.map_id
    do(seeded, "blind_placement")
    with seeded.document.edit("Place") as session:
        for n in range(6):
            places = {ids["China"]: TWO_CLOUDS[n], ids["Sweden"]: ONE_CLOUD[n]}
            places |= {ids["Japan"]: (0.2 * n, 0.5)} if n < 3 else {}
            estimates.estimate(session, map_id, f"Table {n + 1}", places)
    QApplication.processEvents()
    return seeded


@pytest.fixture
def revealed(collected):
    button = collected.page.groups.panel.collecting.reveal
    button.click()
    button.click()
    QApplication.processEvents()
    return collected


def page_of(hands):
    return hands.page.groups.panel.disagreement


def found(hands, label):
    rows = hands.document.read(disagreements, hands.page.maps.map_id)
    return next(row for row in rows if row.label == label)


def choose(hands, label):
    page = page_of(hands)
    number = [row[0] for row in page.list.texts()].index(label)
    rect = page.list.visualItemRect(page.list.topLevelItem(number))
    hands.click(rect.center(), widget=page.list.viewport())
    QApplication.processEvents()


def views(hands):
    item = next(item for item in hands.scene.layers.items if item.layer == "estimates")
    return item.marks or []


def test_reveal_is_pressed_twice_and_forgets_the_first_press(collected, qtbot):
    button = collected.page.groups.panel.collecting.reveal
    button.asking.setInterval(1)
    button.click()
    assert button.text() == "Press again to reveal"
    qtbot.waitUntil(lambda: button.text() == "Reveal")
    button.asking.setInterval(3000)
    button.click()
    assert collected.content().is_blind and not views(collected)
    button.click()
    assert not collected.content().is_blind and views(collected)
    collected.undo()
    assert collected.content().is_blind and not views(collected)


def test_after_the_reveal_camps_and_clouds_are_on_the_grid_and_the_most_disputed_comes_first(revealed):
    by_name = {}
    for view in views(revealed):
        by_name.setdefault(view.spot.token.label, []).append(view)
    assert [view.letters for view in by_name["China"]] == ["3", "3"]
    assert len(by_name["Japan"]) == 3 and not any(view.ellipse for view in by_name["Japan"])
    (sweden,) = by_name["Sweden"]
    assert sweden.ellipse and sweden.caption.lines == ("Sweden (6)",)
    page = page_of(revealed)
    assert [row[0] for row in page.list.texts()] == ["China", "Japan", "Sweden"]
    assert page.list.texts()[0][1] == "two camps: 3 and 3"
    choose(revealed, "China")
    assert not page.reckoning.isVisible()
    page.how.click()
    assert page.reckoning.isVisible()
    said = page.reckoning.text()
    assert "Best cut of Stance on the question: 3 | 3" in said and "two camps need 95 %" in said
    row = found(revealed, "Sweden")
    steps = arithmetic(row.agreement, 6, revealed.content().grid)
    assert "Influence on the question: median 5.0, middle half 4.6 to 5.4" in steps
    assert steps[-1] == "So: one middle."
    assert "shown one by one" in arithmetic(found(revealed, "Japan").agreement, 3, revealed.content().grid)[1]


def test_a_click_in_the_list_selects_and_dragging_agrees_a_place_until_undo_opens_it_again(revealed):
    choose(revealed, "China")
    assert revealed.token("China").isSelected()
    others = [item for item in revealed.scene.tokens.values() if item is not revealed.token("China")]
    order = revealed.scene.items()
    assert all(order.index(revealed.token("China")) < order.index(other) for other in others)
    revealed.click(revealed.at("Japan"))
    assert page_of(revealed).list.texts()[page_of(revealed).list.row][0] == "Japan"
    revealed.drag(revealed.at("China"), revealed.pixel(0.1, 0.7))
    assert found(revealed, "China").outcome == "agreed"
    assert page_of(revealed).list.texts()[0] == ["China", "agreed"]
    revealed.undo()
    assert found(revealed, "China").outcome is None


def test_who_has_no_place_is_carried_to_the_agreed_one(revealed):
    choose(revealed, "Sweden")
    page_of(revealed).carry.click()
    revealed.enter()
    assert revealed.places()["Sweden"] == pytest.approx((0.0, 0.5))
    assert found(revealed, "Sweden").outcome == "agreed" and not revealed.content().unagreed


def test_agreeing_to_differ_keeps_both_views_with_a_reason_each(revealed):
    choose(revealed, "China")
    form = page_of(revealed).differ
    assert len(form.fields) == 2 and not form.button.isEnabled()
    form.fields[0].setFocus()
    revealed.type("Trade matters more")
    revealed.enter()
    revealed.type("The Games")
    before = found(revealed, "China").estimates
    revealed.enter()
    row = found(revealed, "China")
    assert row.outcome == "differ" and [seen.x for seen in row.estimates] == [seen.x for seen in before]
    assert sorted(seen.reason for seen in row.estimates if seen.reason) == ["The Games", "Trade matters more"]
    assert page_of(revealed).list.texts()[0] == ["China", "agree to differ"]
    assert len([view for view in views(revealed) if view.spot.token.label == "China"]) == 2
    revealed.undo()
    assert found(revealed, "China").outcome is None


def test_three_groups_that_differ_have_a_reason_each_and_stay_single(revealed):
    choose(revealed, "Japan")
    form = page_of(revealed).differ
    for number, field in enumerate(form.fields):
        field.setFocus()
        revealed.type(f"Reason {number}")
    form.button.click()
    assert found(revealed, "Japan").differ
    assert sum(view.stays for view in views(revealed)) == 3


def test_the_sample_shows_its_two_views_on_china_and_on_the_nuclear_question(sample):
    shown = {}
    for row in sample.page.maps._maps:
        sample.page.maps.choose_map(row.id)
        sample.scene.settle()
        for view in views(sample):
            assert view.caption is not None and view.tied_to is not None
            shown.setdefault(view.spot.token.label, []).append(view.name)
    assert shown == {
        "China": ["Enough pressure could move it", "No pressure will be strong enough"],
        "Our NGO": ["Nuclear question first", "Several levels at once"],
    }
