"""Reports as a whole: parts in their order, notes, who is left out, empty and large projects."""

import pytest

from nkmap.commands import (
    evidence,
    leverage_entries,
    maps,
    placements,
    sources,
    stakeholders,
    steps,
    strategies,
)
from nkmap.db.project_file import read_project
from nkmap.errors import InvalidInput
from nkmap.reports.choices import TEMPLATE_IDS, ReportChoices
from nkmap.reports.making import made_report
from nkmap.reports.model import Heading, MapFigure
from nkmap.reports.templates import PARTS, TEMPLATES, part_words
from tests.reports.conftest import text_of


@pytest.fixture
def sample_store(shipped_sample, qapp):
    with read_project(shipped_sample) as project:
        yield project.store


def test_the_briefing_on_the_sample_tells_its_parts_in_order_with_a_note_for_each_claim(sample_store):
    report = made_report(sample_store.read, ReportChoices()).report
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert headings == [
        "What is at stake", "Who decides", "Who can be moved, and by what",
        "What backfired, and what worked", "The order of steps", "What is not known",
    ]  # fmt: skip
    said = text_of(report)
    assert "Most influence is seen with China, strongly against[2][4]. The reason given: Decides; " in said
    assert "Government response and legislation (US Congress and Japanese Diet) backfired" in said
    assert said.index("Quiet talks on the disability convention") < said.index("Market-economy learning")
    assert "strongly against in the view of “No pressure will be strong enough”" in said
    assert [note.number for note in report.notes] == list(range(1, len(report.notes) + 1))
    assert report.compact and report.disclaimer.startswith("The group's judgement, not a measurement.")


def test_the_same_project_makes_the_same_report(sample_store):
    for template in TEMPLATE_IDS:
        choices = ReportChoices(template)
        assert made_report(sample_store.read, choices) == made_report(sample_store.read, choices)


def test_parts_are_those_that_were_chosen_in_their_order(bridge):
    heads = [
        block.text
        for block in bridge.report("briefing", "decides", "stake").blocks
        if isinstance(block, Heading)
    ]
    assert heads == ["Who decides", "What is at stake"]
    assert tuple(TEMPLATES) == TEMPLATE_IDS and list(part_words(lambda _c, text: text)) == list(PARTS)
    for choices in (ReportChoices(parts=("nonsense",)), ReportChoices("nonsense")):
        with pytest.raises(InvalidInput, match="“nonsense”"):
            made_report(bridge.store.read, choices)


def test_a_passage_has_one_note_and_its_source_is_told_in_full_once(bridge):
    by_page = {"locator_scheme": "page", "author": "Kim", "date": "2020", "publisher": "City"}
    book = bridge.do(sources.add, "K", "Bridges: a history", **by_page)
    minutes = bridge.do(sources.add, "M", "Minutes: of the council", locator_scheme="paragraph")
    for name in ("Mayor", "Union"):
        bridge.do(evidence.cite, book, "7", placement_id=bridge.placements[name])
    bridge.do(evidence.cite, book, "9", placement_id=bridge.placements["Union"])
    bridge.do(evidence.cite, minutes, "4", placement_id=bridge.placements["Union"])
    report = bridge.report("briefing", "decides")
    assert "Mayor, strongly for[1]. Next: Union, against[1][2][3]." in text_of(report)
    assert [note.text for note in report.notes] == [
        "Kim, Bridges: a history, City, 2020, page 7.",
        "Kim 2020, page 9.",
        "Minutes: of the council, paragraph 4.",
    ]


def test_what_a_source_contests_is_not_told_as_its_support(bridge):
    book = bridge.do(sources.add, "K", "History", locator_scheme="page")
    bridge.do(evidence.cite, book, "7", placement_id=bridge.placements["Mayor"], side="contests")
    assert "Mayor, strongly for." in bridge.said("decides")
    assert "A source speaks against the place of Mayor[1]." in bridge.said("unknown")


def test_a_source_that_may_not_be_named_leaves_no_note_and_is_counted(bridge):
    for reference, values in (("A", {"do_not_export": 1}), ("B", {"sensitivity": "redact"})):
        source = bridge.do(sources.add, reference, f"Hidden {reference}", **values)
        bridge.do(evidence.cite, source, "1", placement_id=bridge.placements["Mayor"])
    made = made_report(bridge.store.read, ReportChoices())
    assert made.report.notes == () and made.left_out["passages"] == 2


def test_whoever_may_not_be_seen_is_in_no_part_and_is_counted(bridge):
    for name, values in (("Secret", {"sensitivity": "redact"}), ("Never", {"do_not_export": 1})):
        bridge.ids[name] = bridge.do(stakeholders.add, name, **values)
        bridge.do(placements.place, bridge.map_id, {bridge.ids[name]: (0.5, 1.0)})
        bridge.log("Union", f"Lever of {name}", name)
        bridge.log(name, f"Lever at {name}", "Mayor")
        strategy = bridge.do(strategies.add, f"With {name[0]}", effect="backfired")
        bridge.do(strategies.set_actors, strategy, [bridge.ids[name]])
    made = made_report(bridge.store.read, ReportChoices(parts=tuple(PARTS)))
    assert "Secret" not in text_of(made.report) and "Never" not in text_of(made.report)
    assert made.left_out == {"names": 2, "levers": 4, "actions": 0, "passages": 0}
    everybody = text_of(
        made_report(bridge.store.read, ReportChoices(parts=tuple(PARTS), audience="all")).report
    )
    assert "Secret" in everybody and "Never" not in everybody


def test_every_template_can_tell_of_an_empty_project_and_of_every_part_without_levers(store, bridge, qapp):
    for template in TEMPLATE_IDS:
        assert made_report(store.read, ReportChoices(template)).report.blocks
    assert "No lever is on record." in bridge.said()
    assert made_report(bridge.store.read, ReportChoices(parts=tuple(PARTS))).report.blocks


def test_an_empty_project_says_so(store, qapp):
    said = text_of(made_report(store.read, ReportChoices()).report)
    assert said == "Nobody has a place on a map yet, so there is nothing to tell of stances."
    assert (
        text_of(made_report(store.read, ReportChoices("handout")).report) == "There is nothing to report yet."
    )


def test_of_three_hundred_names_the_first_are_told_and_the_others_counted(store, qapp):
    with store.edit("Many") as edit:
        map_id = maps.add(edit.session, "influence-stance", "Many")
        ids, _known = stakeholders.add_many(edit.session, [f"Name {n}" for n in range(300)])
        placements.place(edit.session, map_id, {id_: (-0.5, n % 11 / 10) for n, id_ in enumerate(ids)})
        for n, id_ in enumerate(ids[:60]):
            leverage_entries.log(edit.session, map_id, [id_], f"Lever {n}", ids[-1], "", "receptive")
        for n in range(20):
            steps.add(edit.session, f"Step {n}")
            strategies.add(edit.session, f"Strategy {n}", outcome="x", effect="backfired")
    said = text_of(made_report(store.read, ReportChoices()).report)
    assert "and 24 other" in said and "These are the first 5 of 20." in said
    assert "Others with an effect on record: 18." in said and len(said.split()) < 500


def test_names_are_told_in_the_language_of_the_report_where_they_are_known(sample_store):
    said = text_of(made_report(sample_store.read, ReportChoices(language="ko", parts=("decides",))).report)
    assert "seen with 중국 정부" in said and "seen with China" not in said


def test_a_picture_is_the_map_with_most_levers_and_one_question_needs_no_number(sample_store, bridge):
    (picture,) = made_report(sample_store.read, ReportChoices(parts=("picture",))).report.blocks
    assert isinstance(picture, MapFigure) and picture.caption.startswith("North Korea takes up")
    assert "question" not in bridge.said("decides", "movable").lower()


def test_the_briefing_on_the_sample_fits_on_two_pages(sample_store):
    from nkmap.reports.writers.pages import laid_out

    assert laid_out(made_report(sample_store.read, ReportChoices()).report).count == 2
