"""Scenarios in the Figures view: loaded into the what-if, changed, compared, renamed and deleted."""

from sqlalchemy import text

from nkmap.commands import leverage_entries, scenarios
from nkmap.db.queries.scenarios import scenario_list
from nkmap.db.queries.stakeholders import name_list


def with_scenarios(hands):
    """Keep two scenarios: Germany turns and a lever on China is chosen; China is not there."""
    ids = {row.name: row.id for row in hands.document.read(name_list)}
    map_id = hands.page.maps.map_id
    with hands.document.edit("Scenarios") as session:
        session.execute(text("UPDATE placement SET salience = 0.5"))
        (entry,) = leverage_entries.log(session, map_id, [ids["China"]], "Trade", None)
        leverage_entries.update(session, entry, expected_shift=1.0, p_shift=0.5)
        turns = scenarios.add(session, map_id, "Germany turns", weighted=0)
        scenarios.choose(session, turns, [entry])
        scenarios.suppose(session, turns, ids["Germany"], stance=-0.5)
        gone = scenarios.add(session, map_id, "Without salience")
        scenarios.suppose(session, gone, ids["China"], salience=0.0)
    hands.window.actions_by_id["show_figures"].trigger()
    view = hands.page.views.view
    ready(hands, view)
    view.head.what_if.click()
    return view


def ready(hands, view):
    hands.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)


def choose(box, words):
    """Choose by the keys, as a person does."""
    box.setFocus()
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def kept(hands):
    return {row.name: row for row in hands.document.read(scenario_list, hands.page.maps.map_id)}


def test_a_scenario_is_loaded_with_its_levers_and_what_is_slid_is_kept_in_it(seeded):
    view = with_scenarios(seeded)
    steps, choice = seeded.steps(), view.scenarios.choice
    choose(choice.which, "Germany turns")
    assert view.bar.words.accessibleName() == "What if: Germany turns – Germany: stance −0.50"
    feasibility = view.cards.by_id["feasibility"].sentence.text()
    assert "uses the levers of the scenario Germany turns" in feasibility
    assert view.what_if.who.currentText() == "Germany" and not view.bar.keep_in.isVisible()
    view.what_if.sliders["salience"].setValue(90)
    assert view.bar.keep_in.isVisible() and seeded.steps() == steps
    seeded.click(view.bar.keep_in.rect().center(), widget=view.bar.keep_in)
    (what,) = kept(seeded)["Germany turns"].suppositions
    assert (what.stance, what.salience) == (-0.5, 0.9) and not view.bar.keep_in.isVisible()
    seeded.undo()
    assert kept(seeded)["Germany turns"].suppositions[0].salience is None and view.bar.keep_in.isVisible()
    seeded.click(view.bar.back.rect().center(), widget=view.bar.back)
    assert choice.which.currentText() == "As recorded" and not view.bar.isVisible()


def test_two_scenarios_are_compared_with_what_is_recorded(seeded):
    view = with_scenarios(seeded)
    assert not view.compared.isVisible()
    choose(view.scenarios.choice.which, "Germany turns")
    choose(view.scenarios.choice.other, "Without salience")
    names = [row[0] for row in view.compared.rows]
    assert names == ["As recorded", "Germany turns – Germany: stance −0.50", "Without salience"]
    recorded, turns, without = (row[1:] for row in view.compared.rows)
    assert recorded[0] == "42" and turns[0] == "33" and without[0] == "58"
    assert recorded[2] != turns[2] and recorded[3] != turns[3] and without[1] == "–"
    view.head.what_if.click()
    assert not view.compared.isVisible()  # nor is the field in which the other one was chosen
    view.head.what_if.click()
    assert view.compared.isVisible()
    choose(view.scenarios.choice.other, "Nothing")
    assert not view.compared.isVisible()


def test_the_loaded_scenario_is_renamed_and_deleted_and_what_it_supposed_stays(seeded):
    view = with_scenarios(seeded)
    choice = view.scenarios.choice
    choose(choice.which, "Germany turns")
    choice.rename.trigger()
    assert choice.name.hasFocus()
    seeded.type("Berlin")
    seeded.enter()
    assert "Berlin" in kept(seeded) and choice.which.currentText() == "Berlin"
    choice.delete.trigger()
    assert set(kept(seeded)) == {"Without salience"} and choice.which.currentText() == "As recorded"
    assert view.bar.words.accessibleName() == "What if: Germany: stance −0.50"
    seeded.undo()
    assert "Berlin" in kept(seeded)
