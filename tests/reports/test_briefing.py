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
    assert (
        "Most influence is seen with Mayor, strongly for (Signs the contract). Next: Union, against." in said
    )
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
    assert "Union: Jobs, used by Mayor, judged 50 % likely to shift the stance by +0.4; " in said
    assert "Praise, with nobody named to use it, disputed." in said
    assert "Press: Facts, which Church would hardly use." in said
    assert said.index("Union: ") < said.index("Press: "), "the more influential target comes first"


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
    assert "On record as failed: Gifts, by Mayor on Press." in said
    assert "With a warning on record: Secrets, by Mayor on Press (risk of retaliation 3 of 4)." in said
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
    assert said[0] == "First (0.1; not assessed), for all, AB, until May."
    assert [line.split(" ")[0] for line in said] == ["First", "Second", "Later"]


def test_what_is_not_known_keeps_both_views_with_their_reasons(bridge):
    reasons = {}
    for group, place, why in (("Old", (-0.9, 0.7), "Seen it before"), ("New", (0.2, 0.7), "It has changed")):
        (id_,) = bridge.do(estimates.estimate, bridge.map_id, group, {bridge.ids["Union"]: place})
        reasons[id_] = why
    bridge.do(estimates.agree_to_differ, bridge.map_id, bridge.ids["Union"], reasons)
    said = bridge.said("unknown")
    assert "Views differ on Union. “Old”: strongly against (Seen it before); “New”: leaning for" in said
    assert "(It has changed)." in said and "much influence" not in said, "only what differs is told"


def test_what_is_not_assessed_and_what_has_no_source_is_counted(bridge):
    bridge.log("Union", "Jobs", p_shift=0.5, backfire_risk=1)
    bridge.do(placements.assess, bridge.placements["Mayor"], confidence="low")
    bridge.do(stakeholders.add, "Waiting")
    said = bridge.said("unknown")
    assert "not assessed: who would use it (1)." in said
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
    assert "lean for" in said and "and against" in said
    assert "Question 2. Most influence is seen with Mayor, undecided. Next: Union, against." in said
    assert "Union on question 1: Jobs, used by Mayor." in said
