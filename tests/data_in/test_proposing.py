"""What a table holds, and which of its columns is what."""

import time
from dataclasses import replace

from nkmap.data_in.fields import HOLDS, fields_of, spellings
from nkmap.data_in.found import Found, Row, Scale, Table
from nkmap.data_in.headings import heading_key
from nkmap.data_in.known import Known
from nkmap.data_in.proposing import propose
from tests.data_in.proposals import KNOWN, UID, fields, first, proposed, table


def test_no_heading_means_two_fields_of_one_kind_of_table():
    for holds in HOLDS:
        seen: dict[str, set[str]] = {}
        for id_ in fields_of(holds):
            for spelling in spellings()[id_]:
                seen.setdefault(heading_key(spelling), set()).add(id_)
        doubtful = {key: ids for key, ids in seen.items() if len(ids) > 1}
        assert all(ids == {"kind", "instrument_kind"} for ids in doubtful.values()), doubtful


def test_every_field_has_its_spellings_and_no_other():
    assert {id_ for holds in HOLDS for id_ in fields_of(holds)} == spellings().keys()


def test_headings_are_known_in_any_case_with_units_signs_and_plurals():
    headings = "STAKEHOLDERS|Power (0-100)|Level_of_interest|  Kategorie: |Remarks"
    choice = first(table(headings, ("China", 5, 3, "Gov", "x"), ("Iran", 7, 2, "NGO", "y")), map_id=2)
    assert choice.holds == "stakeholders"
    assert fields(choice) == ["name", "influence", "interest", "kind", "note"]
    assert str(choice.columns[3].reason) == "The heading says so."


def test_headings_are_known_in_korean_german_french_and_spanish():
    for headings in (
        "이름|유형|영향력 점수|입장",
        "Akteur|Art|Einfluß|Haltung",
        "Acteur|Type|Pouvoir|Position",
    ):
        choice = first(table(headings, ("A", "Gov", 5, 1), ("B", "NGO", 7, -1)))
        assert fields(choice) == ["name", "kind", "influence", "stance"]
    assert fields(first(table("Nombre|Tipo|Poder|Postura", ("A", "Gov", 5, 1)))) == [
        "name",
        "kind",
        "influence",
        "stance",
    ]


def test_kumus_and_gephis_headings_are_known():
    elements = table("Label|Type|Description|Tags", ("A", "Gov", "x", "u|v"), name="Elements")
    connections = table("From|To|Type|Strength|Direction", ("A", "B", "funds", 3, "mutual"))
    edges = table("Source|Target|Weight|Kind", ("A", "B", 2.0, "allied"), ("B", "A", 1.0, "?"))
    choices = proposed(elements, connections, edges).tables
    assert [choice.holds for choice in choices] == ["stakeholders", "relations", "relations"]
    assert fields(choices[0]) == ["name", "kind", "note", "tags"]
    assert fields(choices[1]) == ["from", "to", "kind", "strength", "direction"]
    assert fields(choices[2]) == ["from", "to", "strength", "kind"]


def test_what_the_format_says_is_not_guessed():
    said = replace(
        table("A|B|C", ("x", 3, 4), ("y", 5, 6)),
        holds="stakeholders",
        fields={0: "name", 1: "stance", 2: "stance"},
        maps={1: "Tax", 2: "Trade"},
        scales={1: Scale(0, 50)},
    )
    choice = first(said)
    assert fields(choice) == ["name", "stance", "stance"]
    assert [column.map for column in choice.columns] == [None, "Tax", "Trade"]
    assert choice.columns[1].scale == Scale(0, 50)
    assert choice.map_id is None


def test_tables_are_told_apart_by_their_columns():
    leverage = table("Target|Lever|Kind|Holder", ("China", "Aid", "carrot", "Japan"))
    places = table("Map|Round|Stakeholder|X|Y", ("m", "", "China", 0.5, 0.5))
    evidence = table("Source|Page|Subject|Quotation", ("M", 3, UID, "text"))
    views = table("Group|Name|Power|Interest", ("T1", "China", 3, 4), ("T2", "China", 2, 4))
    members = table("Group|Name|Power|Interest", ("Gov", "China", 3, 4), ("Gov", "Japan", 2, 4))
    choices = proposed(leverage, places, evidence, views, members).tables
    assert [choice.holds for choice in choices] == [
        "leverage",
        "placements",
        "evidence",
        "estimates",
        "stakeholders",
    ]
    assert fields(choices[0]) == ["target", "instrument", "instrument_kind", "holder"]
    assert fields(choices[4])[0] == "kind"  # words for kinds, not groups that estimate


def test_a_table_without_names_and_an_ignored_sheet_are_left_out_with_the_reason():
    numbers = table("Date|Amount", ("2020-01-01", 5), ("2020-01-01", 7))
    ignored = table("Name|Power", ("A", 1), ("B", 2), name="Old (ignore)")
    for choice in proposed(numbers, ignored).tables:
        assert choice.holds is None
        assert fields(choice) == [None, None]
        assert "left out" in choice.columns[0].reason


def test_without_headings_cells_tell_what_they_are():
    said = "Fostering ties with the neighbours while keeping the own industry out of harm's way"
    rows = (("China", "Gov", 5, said), ("Japan", "Gov", 7, said), ("Iran", "NGO", 1, said))
    bare = replace(table("A|B|C|D", *rows), heading_line=None)
    choice = first(bare)
    assert fields(choice) == ["name", "kind", None, "note"]
    assert choice.columns[0].reason == "2 of 3 different texts are stakeholders of this project."
    pairs = replace(table("A|B|C", ("China", "Japan", 3), ("Japan", "Red Cross", 1)), heading_line=None)
    assert first(pairs).holds == "relations"
    assert fields(first(pairs)) == ["from", "to", "strength"]


def test_a_column_of_names_of_other_rows_is_the_parent():
    rows = (("China", ""), ("Army", "China"), ("Navy", "Army"), ("Guards", "Army"), ("Ministry", "China"))
    choice = first(table("Who|Chain", *rows))
    assert fields(choice) == ["name", "parent"]
    assert choice.columns[1].reason == "2 of 2 different texts are names of other rows."


def test_names_in_other_languages_are_told_by_their_headings():
    rows = (("중국", "China", "CN"), ("일본", "Japan", "JP"))
    choice = first(table("Name (ko)|Name|name_en", *rows))
    assert [(column.holds, column.language) for column in choice.columns] == [
        ("name_in", "ko"),
        ("name", ""),
        ("name_in", "en"),
    ]
    assert fields(first(table("한글명|영문명", ("중국", "China")))) == ["name", "name_in"]


def test_an_id_is_ours_only_if_it_looks_so():
    ours = first(table("ID|Label", (UID, "China"), (UID.replace("0", "1"), "Japan")))
    theirs = first(table("ID|Label", ("n1", "China"), ("n2", "Japan")))
    known = first(table("ID|Label", ("uid-1", "China"), ("uid-2", "Japan")))
    assert [fields(choice)[0] for choice in (ours, theirs, known)] == ["id", "key", "id"]


def test_no_two_columns_are_the_same_field_and_nothing_is_lost():
    headings = "Name|Power|Influence|Access (question)|Remark||"
    choice = first(
        table(headings, ("China", 1, 2, "free", "x", None, None), ("Iran", 5, 3, "none", "y", None, None))
    )
    assert fields(choice) == ["name", "influence", "attribute", "attribute", "note", None, None]
    assert choice.columns[2].reason == "“Power” is that already. Kept as answers to “Influence”."
    assert choice.columns[5].reason == "The column is empty."


def test_sentences_are_no_positions_and_job_titles_no_stance():
    rows = [
        (name, title, f"{name} wants peace in the region, and money for the north of the country")
        for name, title in (("Ann", "Minister"), ("Bob", "Director"), ("Cid", "Clerk"), ("Dan", "Head"))
    ]
    choice = first(table("Name|Position|Interest", *rows), map_id=2)
    assert fields(choice) == ["name", "attribute", "attribute"]


def test_values_go_to_the_map_in_front_if_it_has_their_axes():
    stance = table("Name|Influence|Stance", ("China", 1, -1), ("Japan", 0, 1))
    interest = table("Name|Power|Interest", ("China", 1, 2), ("Japan", 5, 3))
    threat = table("Name|Threat|Cooperation", ("China", 1, 2), ("Japan", 5, 3))
    three = table("Name|Power|Interest|Stance", ("China", 1, 2, -1), ("Japan", 5, 3, 1))
    assert [first(one, map_id=2).map_id for one in (stance, interest, threat)] == [1, 2, None]
    assert [first(three, map_id=id_).map_id for id_ in (1, 2)] == [1, 2]
    assert fields(first(three, map_id=2)) == ["name", "influence", "interest", "attribute"]
    assert fields(first(three, known=Known())) == ["name", "influence", "attribute", "stance"]


def test_a_single_value_is_kept_as_an_answer_where_it_would_be_half_a_place():
    new, known = (table("Name|Influence", (name, 1), ("B", 2)) for name in ("A", "China"))
    assert fields(first(new)) == fields(first(new, known=Known())) == ["name", "attribute"]
    assert "needs two values" in first(new).columns[1].reason
    assert fields(first(known)) == ["name", "influence"]  # China may have a place already
    said = replace(new, fields={0: "name", 1: "influence"})
    assert fields(first(said)) == ["name", "influence"]


def test_a_matrix_is_read_with_one_scale():
    matrix = Table(
        "M",
        ("", "A", "B"),
        (Row(2, ("A", None, 3)), Row(3, ("B", 1, None))),
        heading_line=1,
        is_matrix=True,
    )
    choice = first(matrix)
    assert (choice.holds, fields(choice)) == ("relations", ["from", "strength", "strength"])
    assert choice.columns[1].scale == choice.columns[2].scale == Scale(0, 4)


def test_weights_that_are_all_one_say_nothing():
    edges = table("Source|Target|Weight", ("A", "B", 1.0), ("B", "C", 1), ("C", "A", 1))
    assert fields(first(edges)) == ["from", "to", None]


def test_a_hundred_thousand_rows_are_proposed_for_in_two_seconds():
    headings = "Name|Type|Influence|Stance|Note|Empty|Salience|Region|Nr|Parent"
    rows = tuple(
        Row(
            n + 2,
            (
                f"Name {n}",
                "Gov",
                n / 1e5,
                n % 5 + 1,
                f"text {n}",
                None,
                f"0.{n:05}",
                "a",
                n,
                f"Name {n // 10}",
            ),
        )
        for n in range(100_000)
    )
    found = Found("csv", (Table("t", tuple(headings.split("|")), rows, heading_line=1),))
    start = time.process_time()
    choices = propose(found, KNOWN)
    assert time.process_time() - start < 4  # of a machine that has other things to do
    assert choices == propose(found, KNOWN)


def test_what_relations_are_called_is_their_note_and_words_for_kinds_are_their_kind():
    rows = (("A", "B", "Lends it the hall", "funds"), ("B", "A", "Plays there", "allied"))
    assert fields(first(table("From|To|Label|How", *rows))) == ["from", "to", "note", "kind"]


def test_a_field_that_is_said_tells_what_the_table_holds():
    unknown = table("Wer genau|Wem", (1, 2), (1, 2))
    assert first(unknown).holds is None
    said = replace(unknown, fields={0: "from", 1: "to"})
    assert (first(said).holds, fields(first(said))) == ("relations", ["from", "to"])
    bare = replace(table("A|B", (1, 2), (1, 2)), heading_line=None, fields={1: "name"})
    assert (first(bare).holds, fields(first(bare))) == ("stakeholders", [None, "name"])


def test_dates_and_addresses_are_no_names_and_a_question_for_a_name_is_one():
    rows = (
        ("2024/05/04 10:12:33 AM GMT+2", "a@x.example", "River Guides", "Council", 4, "for"),
        ("2024/05/04 10:15:02 AM GMT+2", "b@x.example", "Fish Market", "Council", 2, "against"),
        ("2024/05/05 09:00:41 AM GMT+2", "c@x.example", "Press", "Union", 5, "neutral"),
    )
    headings = "Timestamp|Username|{0}|Comment on it|How much power?|Stance?"
    for question in ("Your organisation", "Name of organisation", "Which actor is this about?"):
        choice = first(table(headings.format(question), *rows), known=Known())
        assert (choice.holds, fields(choice).index("name")) == ("stakeholders", 2)
        assert "asks for a name" in choice.columns[2].reason or "heading says" in choice.columns[2].reason
    again = (("4.5.2024 10:12", "Press", 1), ("5.5.2024 11:00", "Press", 2), ("5.5.2024 12:00", "Union", 2))
    answers = first(table("Zeitstempel|Welche Organisation wird bewertet?|x", *again), known=Known())
    assert fields(answers)[1] == "name"


def test_notes_and_lists_to_choose_from_are_left_out_with_the_reason():
    told = ("Fill in one row for each of them.", "Ask the office if anything is unclear.")
    readme = table("How this workbook is used|", *((text, None) for text in told), name="Sheet3")
    lists = table("Types|Levels", ("Big one", "A"), ("Small one", "B"), (None, "C"), name="Lists")
    words = table("Sorts|Values", ("government", "high"), ("NGO", "low"), (None, "medium"))
    for choice in proposed(readme, lists, words).tables:
        assert choice.holds is None and "look like notes, or lists" in choice.columns[0].reason
    names = replace(table("A", ("River Guides",), ("Press",), name="notes"), heading_line=None)
    actors = table("Name|Type", ("River Guides", "NGO"), ("Press", "media"), name="Notes")
    assert [choice.holds for choice in proposed(names, actors).tables] == ["stakeholders"] * 2
