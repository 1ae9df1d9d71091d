"""What the words of a column mean, and which are asked for."""

from dataclasses import replace

from nkmap.data_in.choices import Word
from nkmap.data_in.known import Known
from tests.data_in.proposals import KNOWN, first, known_map, known_names, table


def words(heading: str, *cells: str | bool, known: Known = KNOWN) -> dict[str, Word]:
    """Return what is proposed for the words of a column of a table of names."""
    rows = ((f"Name {n}" if n else "China", cell) for n, cell in enumerate(cells))
    return dict(first(table(f"Name|{heading}", *rows), known=known).columns[1].words)


def test_not_known_is_not_neutral():
    said = words(
        "Stance", "unknown", "?", "n/a", "-", "k.A.", "not assessed", "don't know", "모름", "neutral"
    )
    assert said.pop("neutral") == 0
    assert set(said.values()) == {None}
    assert len(said) == 8


def test_words_for_and_against_are_places_on_the_axis_of_the_map():
    said = words(
        "Position", "Champion", "SUPPORTER", "leaning for", "Undecided", "opposed", "strongly against"
    )
    assert said["Champion"] > said["SUPPORTER"] > said["leaning for"] > 0 > said["opposed"]
    assert said["leaning for"] == 0.29  # the middle of that band of the axis
    assert said["strongly against"] == -0.86
    wide = known_map(1, "influence-stance")
    axis = replace(wide.axes["x"], minimum=0.0, maximum=10.0, mid_line=5.0, bands=())
    known = Known(maps=(replace(wide, axes={**wide.axes, "x": axis}),), stakeholders=known_names("China"))
    assert words("Stance", "neutral", "supporter", known=known) == {"neutral": 5.0, "supporter": 7.75}


def test_a_minus_sign_is_against_only_beside_a_plus_sign():
    assert words("Stance", "+", "++", "−", "--", "+") == {"+": 0.5, "++": 0.85, "−": -0.5, "--": -0.85}
    assert words("Stance", "supporter", "-") == {"supporter": 0.55, "-": None}
    column = first(table("Name|Stance", ("China", "+"), ("B", 0), ("C", "-"))).columns[1]
    assert tuple(column.scale or ()) == (-1, 1)  # so that 0 is neutral


def test_levels_are_numbers_from_low_to_high():
    said = words("Influence", "very low", "Low", "Medium", "hoch", "très fort", "높음", "weird", "none")
    assert "weird" not in said
    assert said["none"] < said["very low"] < said["Low"] < said["Medium"] < said["hoch"] < said["très fort"]
    assert said["높음"] == said["hoch"]
    column = first(table("Name|Influence", ("China", "high"), ("B", "weird"), ("C", "low"))).columns[1]
    assert column.reason == "The heading says so. Words still without a meaning: 1."


def test_ranges_are_asked_for_one_by_one():
    cells = ("4..10 years", "1 to 3 years", "4..10 years", "1 to 3 years")
    rows = tuple((f"Name {n}" if n else "China", cell) for n, cell in enumerate(cells))
    column = first(table("Name|Influence", *rows)).columns[1]
    assert (column.holds, column.words) == ("influence", {})


def test_kinds_are_those_of_the_project_or_new_ones():
    assert words("Type", "Gov", "NGOs", "Private sector", "Bank", "?", "government") == {
        "Gov": "government",
        "NGOs": "NGO",
        "Private sector": "business",
        "Bank": "Bank",
        "?": None,
        "government": "government",
    }


def test_words_of_relations_are_matched_or_asked_for():
    rows = (("A", "B", "funds", "->"), ("B", "C", "Allied", "mutual"), ("C", "A", "weird", "undirected"))
    kind, direction = first(table("From|To|Type|Direction", *rows)).columns[2:]
    assert kind.words == {"funds": "funding", "Allied": "alliance"}
    assert direction.words == {"->": "directed", "mutual": "undirected", "undirected": "undirected"}


def test_words_of_the_log_are_ours():
    rows = (
        ("A", "Aid", "carrot", "Already moved", "high", "applied", "sure"),
        ("B", "Ban", "Sanction", "closed", "very high", "idea", "n/a"),
    )
    headings = "Target|Instrument|Kind|Susceptibility|Willingness|Stage|Confidence"
    columns = {column.holds: column.words for column in first(table(headings, *rows)).columns}
    assert columns["instrument_kind"] == {"carrot": "inducement", "Sanction": "sanction"}
    assert columns["susceptibility"] == {"Already moved": "already_moved", "closed": "closed"}
    assert columns["willingness"] == {"high": 3, "very high": 4}
    assert columns["stage"] == {"applied": "applied", "idea": "considered"}
    assert columns["confidence"] == {"sure": "high", "n/a": None}


def test_flags_are_yes_and_no_in_several_languages():
    assert words("Legitimacy", "ja", "Nein", "예", "?", "maybe") == {"ja": 1, "Nein": 0, "예": 1, "?": None}
    assert words("Urgency", True, False) == {"yes": 1, "no": 0}


def test_not_known_is_no_answer_and_no_parent_but_may_be_a_name():
    rows = (("Unknown", "-", "n/a"), ("China", "Unknown", "free"), ("Army", "China", "?"))
    name, parent, access = first(table("Name|Part of|Access", *rows)).columns
    assert (name.words, parent.words, access.words) == (
        {},
        {"-": None, "Unknown": None},
        {"n/a": None, "?": None},
    )
