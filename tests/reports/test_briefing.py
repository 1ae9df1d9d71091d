"""The briefing: each part says what is recorded, and no more."""

from nkmap.commands import estimates, instruments, maps, placements, sources, stakeholders, steps, strategies
from nkmap.commands import evidence as passages


def test_what_is_at_stake_counts_sides_and_says_which_way_influence_leans(bridge):
    said = bridge.said("stake")
    assert "Build the bridge (2026): 2 for, 1 undecided, 1 against." in said
    assert "Weighed by influence, those placed lean for it." in said
    other = bridge.do(maps.add, "power-interest", "Who cares?")
    bridge.do(placements.place, other, {bridge.ids["Mayor"]: (0.5, 0.5)})
    assert "who is for or against was not asked" in bridge.said("stake")


def test_who_decides_names_those_with_most_influence_in_the_words_of_the_map(bridge):
    bridge.do(placements.assess, bridge.placements["Mayor"], rationale="Signs the contract")
    said = bridge.said("decides")
    assert "Most influence is seen with Mayor, strongly for. The reason given: Signs the contract. " in said
    assert "Next: Union, against." in said
    assert "Press" not in said, "whoever has little influence does not decide"


def test_where_nobody_has_influence_assessed_that_is_said(bridge):
    spectrum = bridge.do(maps.add, "spectrum-of-allies", "Spectrum")
    bridge.do(placements.place, spectrum, {bridge.ids["Mayor"]: (0.5, 0.5)})
    assert "Nobody's influence is assessed." in bridge.said("decides", map_id=spectrum)


def test_who_can_be_moved_says_by_what_by_whom_and_how_likely(bridge):
    bridge.log("Union", "Jobs", "Mayor", stage="applied", p_shift=0.5, expected_shift=0.4)
    bridge.log("Union", "Praise", dissent="Praise is cheap")
    bridge.log("Press", "Facts", "Church", willingness=1)
    said = bridge.said("movable")
    assert (
        "Union could be moved by Jobs, used by Mayor, judged 50 % likely to shift the stance by +0.4" in said
    )
    assert "Praise, with nobody named to use it, disputed." in said
    assert "Press could be moved by Facts, which Church would hardly use." in said
    assert said.index("Union could") < said.index("Press could"), "the more influential target comes first"


def test_a_lever_moves_nobody_whose_target_is_not_receptive_or_that_failed(bridge):
    bridge.log("Union", "Fines", "Mayor", "closed")
    bridge.log("Press", "Secrets", "Mayor", "receptive", stage="failed")
    bridge.log("Church", "Bells", "Press", "already_moved")
    bridge.log("Mayor", "Votes", "Press", "undecided")
    said = bridge.said("movable")
    assert "No target of a lever is judged receptive." in said and "Secrets" not in said
    assert "Judged to have moved already: Church (Bells, by Press)." in said
    assert "Judged undecided: Mayor (Votes)." in said
    assert "Influential, not in favour, and open to no lever on record: Union." in said


def test_what_backfired_is_told_apart_from_what_is_only_feared(bridge):
    fines, jobs = (bridge.do(instruments.find_or_add, name) for name in ("Fines", "Jobs"))
    for name, effect, lever in (("Force", "backfired", fines), ("Offers", "positive", jobs)):
        id_ = bridge.do(strategies.add, name, outcome=f"What {name} did", effect=effect)
        bridge.do(strategies.set_actors, id_, [bridge.ids["Mayor"]])
        bridge.do(strategies.set_instruments, id_, [lever])
    bridge.do(strategies.add, "Plans", effect="proposed")
    bridge.log("Union", "Fines", "Mayor", "closed", backfire_risk=4)
    bridge.log("Press", "Secrets", "Mayor", "closed", backfire_risk=3, backfire_form="retaliation")
    bridge.log("Press", "Gifts", "Mayor", "closed", stage="failed")
    said = bridge.said("backfired")
    assert "Force (Mayor) backfired: What Force did." in said
    assert "Offers (Mayor) worked: What Offers did." in said
    assert "Tried without success: Gifts, by Mayor on Press." in said
    assert "A warning is on record about Secrets, by Mayor on Press (risk of retaliation 3 of 4)." in said
    assert "Plans" not in said, "what is only proposed has no effect yet"


def test_steps_come_least_sensitive_first_and_those_not_assessed_last(bridge):
    for name, values in {
        "Later": {},
        "Second": {"sensitivity": 0.4, "feasibility": 0.2},
        "First": {"sensitivity": 0.1, "owner": "AB", "due": "May", "audience": "all"},
        "Dropped": {"sensitivity": 0.0, "status": "dropped"},
    }.items():
        bridge.do(steps.add, name, **values)
    said = bridge.said("steps").splitlines()[2:]
    assert said[0] == "First (sensitivity 0.1, feasibility not assessed), for all, AB, until May."
    assert [line.split(" ")[0] for line in said] == ["First", "Second", "Later"]


def test_what_is_not_known_keeps_both_views_with_their_reasons(bridge):
    reasons = {}
    for group, place, why in (("Old", (-0.9, 0.7), "Seen it before"), ("New", (0.2, 0.7), "It has changed")):
        (id_,) = bridge.do(estimates.estimate, bridge.map_id, group, {bridge.ids["Union"]: place})
        reasons[id_] = why
    bridge.do(estimates.agree_to_differ, bridge.map_id, bridge.ids["Union"], reasons)
    said = bridge.said("unknown")
    assert "Views differ on where Union stands: strongly against in the view of “Old” (Seen it " in said
    assert "leaning for in the view of “New” (It has changed)." in said
    assert "much influence" not in said, "only what differs is told"


def test_what_is_not_assessed_and_what_has_no_source_is_counted(bridge):
    bridge.log("Union", "Jobs", p_shift=0.5, backfire_risk=1)
    bridge.do(placements.assess, bridge.placements["Mayor"], confidence="low")
    bridge.do(stakeholders.add, "Waiting")
    said = bridge.said("unknown")
    assert "it is not assessed for 1 who would use it." in said
    assert "confidence is low for 1 and not given for 3." in said
    assert "No claim rests on a source that is named here." in said
    assert "Without a place on these maps: 1" in said
    source = bridge.do(sources.add, "P", "Plans")
    bridge.do(passages.cite, source, "1", placement_id=bridge.placements["Mayor"])
    assert "Without a source: 3 of 4 places and 1 of 1 levers." in bridge.said("unknown")


def test_with_several_questions_each_claim_says_on_which(bridge):
    other = bridge.do(maps.add, "influence-stance", "Paint it")
    bridge.do(placements.place, other, {bridge.ids["Union"]: (-0.5, 0.8), bridge.ids["Mayor"]: (0.1, 0.9)})
    bridge.log("Union", "Jobs", "Mayor", stage="applied")
    said = bridge.said("stake", "decides", "movable")
    assert "1 against; by influence, for." in said and "1 against; by influence, against." in said
    assert "Paint it. Most influence is seen with Mayor, undecided. Next: Union, against." in said
    assert "Build the bridge. Union could be moved by Jobs, used by Mayor." in said
    assert "question 1" not in said.lower(), "nobody has to look up which question has that number"


def test_the_opening_says_in_short_what_the_parts_say(bridge):
    assert "This report tells of 4 stakeholders and one question: “Build the bridge”." in bridge.said("lead")
    other = bridge.do(maps.add, "influence-stance", "Paint it")
    bridge.do(placements.place, other, {bridge.ids["Union"]: (-0.5, 0.8)})
    for name, effect in (("Force", "backfired"), ("Offers", "positive"), ("Plans", "proposed")):
        bridge.do(strategies.add, name, effect=effect)
    bridge.do(steps.add, "Loud step", sensitivity=0.9)
    bridge.do(steps.add, "Quiet step", sensitivity=0.1)
    said = bridge.said("lead")
    assert "those placed lean for “Build the bridge”, and against “Paint it”." in said
    assert "Of what was tried, “Offers” worked, while “Force” backfired." in said and "Plans" not in said
    assert "The least sensitive step listed is “Quiet step”." in said
    assert said.endswith("All of it is the group's judgement, not a measurement.")


def test_a_long_question_is_called_by_its_first_clause_where_it_is_not_asked_anew(bridge):
    where = "Close the street to cars in summer, not in winter"
    other = bridge.do(maps.add, "influence-stance", where)
    bridge.do(placements.place, other, {bridge.ids["Union"]: (-0.5, 0.8)})
    assert "Close the street to cars in summer. Most influence" in bridge.said("decides")
    assert where in bridge.said("stake")
