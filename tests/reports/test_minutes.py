"""The minutes: rounds, movements, both sides of disagreements, votes, what is for later, actions."""

from nkmap.commands import actions, estimates, layers, placements, polls, rounds, sessions
from nkmap.db.queries.polls import poll_options
from nkmap.reports.model import MapFigure
from tests.reports.conftest import text_of


def minutes(bridge, *parts, **choices):
    return bridge.report("minutes", *parts, **choices)


def test_every_round_has_its_picture_and_whoever_moved_is_listed(bridge):
    bridge.do(rounds.name_round, "Before lunch", "May")
    bridge.do(placements.move, {bridge.placements["Union"]: (0.6, 0.7)})
    report = minutes(bridge, "maps", "movements")
    captions = [block.caption for block in report.blocks if isinstance(block, MapFigure)]
    assert captions == ["Build the bridge: Before lunch, May", "Build the bridge: now"]
    assert "Union | Against, much influence | For, much influence" in text_of(report)
    assert "Mayor |" not in text_of(report), "who stayed is not listed"


def test_pictures_are_without_names_and_advice_of_quadrants(bridge):
    for layer in ("cell_names", "advice", "confidence"):
        bridge.do(layers.switch, bridge.map_id, layer, True)
    bridge.do(rounds.name_round, "Before lunch")
    shown = [block.content.layers for block in minutes(bridge, "maps").blocks if isinstance(block, MapFigure)]
    assert shown == [{"confidence"}, {"confidence"}]


def test_both_sides_of_a_disagreement_are_kept_with_what_came_of_it(bridge):
    reasons = {}
    for group, x in (("Old", -0.9), ("New", 0.2)):
        (id_,) = bridge.do(estimates.estimate, bridge.map_id, group, {bridge.ids["Union"]: (x, 0.7)})
        reasons[id_] = f"{group} reason"
    bridge.do(estimates.agree_to_differ, bridge.map_id, bridge.ids["Union"], reasons)
    bridge.log("Union", "Jobs", dissent="Jobs are not all")
    said = text_of(minutes(bridge, "disagreements", "unknown"))
    assert "Union | Old | Strongly against, much influence | Old reason | agreed to differ" in said
    assert " | New | Leaning for, much influence | New reason | " in said
    assert "Jobs on Union: Jobs are not all." in said
    assert "Views differ on Union" not in said, "what one part tells, the other does not repeat"


def test_while_groups_place_blindly_no_place_is_told(bridge):
    bridge.do(estimates.estimate, bridge.map_id, "Old", {bridge.ids["Union"]: (-0.9, 0.7)})
    bridge.do(estimates.hide, bridge.map_id)
    report = minutes(bridge)
    assert not [block for block in report.blocks if isinstance(block, MapFigure)]
    assert "Groups are still placing, unseen." in text_of(report) and "strongly against" not in text_of(
        report
    )


def test_only_votes_that_are_revealed_are_told(bridge):
    pair = [bridge.ids["Mayor"], bridge.ids["Union"]]
    open_vote = bridge.do(polls.add, "Open vote", "stakeholder", pair, 3)
    told = bridge.do(polls.add, "Told vote", "stakeholder", pair, 3)
    for poll in (open_vote, told):
        option = bridge.store.read(poll_options, poll)[1]
        bridge.do(polls.cast, poll, 1, {option.id: 1})
    bridge.do(polls.reveal, told)
    said = text_of(minutes(bridge, "votes"))
    assert "Told vote (1 of 3 have voted)" in said and "1 | Union | 1" in said
    assert "Open vote" not in said and "not revealed yet" in said


def test_participants_are_named_only_where_that_was_agreed(bridge):
    bridge.do(sessions.begin, date="3 May", place="Town hall", participants="AB\nCD")
    assert "AB" not in text_of(minutes(bridge, "meeting"))
    bridge.do(sessions.describe, confidentiality="workshop_only")
    assert "AB" not in text_of(minutes(bridge, "meeting"))
    assert "There were: AB and CD." in text_of(minutes(bridge, "meeting", audience="workshop"))
    bridge.do(sessions.describe, confidentiality="shareable")
    assert "3 May, Town hall. There were: AB and CD." in text_of(minutes(bridge, "meeting"))


def test_what_is_for_later_and_what_happens_next_is_listed(bridge):
    entry = bridge.log("Union", "Secret lever", "Mayor", sensitivity="redact")
    bridge.do(sessions.park, "The old ferry")
    bridge.do(actions.add, bridge.ids["Union"], wanted="Come round", entry_id=entry, owner="AB", due="May")
    said = text_of(bridge.report("minutes", "later", "actions"))
    assert "The old ferry" in said
    assert "Union | Come round |  | AB | May | " in said, "a lever that may not be told is left empty"
    assert "Come round" in text_of(bridge.report("actions"))
    assert "No action is on the list yet." not in said


def test_the_hand_out_has_maps_a_legend_of_names_and_levers_in_short(bridge):
    bridge.log("Union", "Jobs")
    report = bridge.report("handout")
    said = text_of(report)
    assert [block.caption for block in report.blocks if isinstance(block, MapFigure)] == [
        "Build the bridge (2026)"
    ]
    assert "Mayor | " in said and "Union: Jobs (receptive)" in said


def test_a_template_without_maps_brings_every_map_and_round_for_slides_without_who_is_hidden(bridge):
    from nkmap.commands import stakeholders

    secret = bridge.do(stakeholders.add, "Secret", sensitivity="redact")
    bridge.do(placements.place, bridge.map_id, {secret: (0.5, 0.5)})
    bridge.do(rounds.name_round, "Before lunch", "May")
    bridge.do(placements.move, {bridge.placements["Union"]: (0.6, 0.7)})
    captions = ["Build the bridge: Before lunch, May", "Build the bridge: now"]
    for template in ("briefing", "actions"):
        maps = bridge.report(template).maps
        assert [figure.caption for figure in maps] == captions
        assert not [token for figure in maps for token in figure.content.tokens if token.name == "Secret"]
    assert bridge.report("minutes").maps == (), "what its text shows comes once"
    assert [figure.caption for figure in bridge.report("handout").maps] == captions[:1]
