"""Names: none on the wall while people list them in silence, then typed as fast as they are spoken."""

from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.cover import Kind
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.cast import ALL_NAMES, KINDS, MISHEARD, PASTED, SEEDS, SPOKEN
from tests.ui.workshop.facilitator import Facilitator


def silent_listing(person: Facilitator) -> None:
    """10-15: five minutes and a prompt on the wall, and not one name."""
    begin_step(person, "Silent listing, then in pairs")
    strip, wall = person.page.meeting.strip, person.wall
    person.press_on(strip.wall_button)
    assert wall.cover.kind is Kind.CARD and "Who is never asked?" in " ".join(wall.cover.lines)
    assert wall.clock_item.isVisible() and wall.countdown.text.startswith(("5:00", "4:5"))
    assert person.page.names.field.hasFocus() and person.names_on_wall() == set()
    assert not [text for text in person.texts_on_wall() if any(name in text for name in SEEDS)]
    person.look("10-15 silent listing")
    end_step(person)


def names_as_fast_as_spoken(person: Facilitator) -> None:
    """15-25: name, Enter, name, Enter; the field stays ready, and who is here already is not added again."""
    begin_step(person, "Names on the list")
    person.add_names(*SPOKEN, "china")
    assert person.names() == [*SEEDS, *SPOKEN]
    assert person.page.pill.text.startswith("Already here") and person.page.names.field.hasFocus()
    person.page.names.field.clear()


def much_like_one_here(person: Facilitator) -> None:
    """15-25: a name like one that is here is asked about; Enter adds it all the same."""
    person.add_names(MISHEARD)
    near = person.page.names.near
    assert near.sentence.text() == "Like “Border guards” – already here?" and MISHEARD not in person.names()
    person.look("15-25 already here")
    person.enter()
    assert MISHEARD in person.names()


def more_names_pasted(person: Facilitator) -> None:
    """15-25: of a pasted list, those who are here are counted and left out."""
    preview = person.paste(*PASTED)
    assert preview.sentence.text() == "3 names: 2 new, 1 already here"
    person.enter()
    assert set(person.names()) == {*ALL_NAMES, MISHEARD}
    person.undo()
    assert "Red Cross" not in person.names()
    person.redo()
    assert "Red Cross" in person.names()


def kinds_for_many_at_once(person: Facilitator) -> None:
    """15-25: several names are selected, one click in the menu sets the kind of all."""
    for kind, names in KINDS.items():
        before = person.steps()
        person.select_in_list(*names)
        person.choose_in_menu(person.tree.viewport(), person.row_at(names[-1]), "Kind", kind)
        assert person.steps() == before + 1
    kinds = {row.name: row.kind for row in person.document.read(name_list)}
    wanted = {name: kind.casefold() for kind, names in KINDS.items() for name in names}
    assert {name: (kinds[name] or "").casefold() for name in wanted} == wanted
    assert kinds["Brokers"] is None  # not set is not "other"


def two_spellings_merged(person: Facilitator) -> None:
    """15-25: names that look alike are listed, and merged once it is said what moves."""
    person.do("Names that look alike…")
    alike = person.page.names_alike
    assert f"“{MISHEARD}” goes into “Border guards”" in alike.sentence.text()
    person.press_on(alike.merge_button)
    assert alike.heading.text() == "No two names look alike."
    person.press_on(alike.close_button)
    assert set(person.names()) == set(ALL_NAMES) and len(person.names()) == 12
    codes = [row.code for row in person.document.read(name_list)]
    assert all(codes) and len(set(codes)) == 12
    person.look("15-25 twelve names")
    assert person.names_on_wall() == set()
    end_step(person)
