"""Hidden names are found in every spelling, as words, and nothing else is."""

import pytest

from nkmap.redaction.hidden_names import hidden_names

NAMES = hidden_names(
    {
        "Actor 07": ["China", "中国政府", "중국 정부"],
        "Actor 12": ["Ministry of Trade (MoT)", "US"],
        "Actor 30": ['<b>=1+1</b> & "x"\n\u200fy', "Straße", "South Korea"],
        "Actor 41": ["O’Dra & Sons"],
        "Actor 44": ["İstanbul"],
    },
    {"CHI": "Actor 07", "Q": "Actor 41"},
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What CHINA wants, china's way", "What Actor 07 wants, Actor 07's way"),
        ("Indochina and Chinatown", "Indochina and Chinatown"),
        ("China가 말했다, 중국 정부는", "Actor 07가 말했다, Actor 07는"),
        ("新中国政府說", "新Actor 07說"),
        ("ministry  of\ntrade; MoT; the ministry", "Actor 12; Actor 12; the ministry"),
        ("Tell us about the US", "Tell us about the Actor 12"),
        ("CHI and chi, CHIP", "Actor 07 and chi, CHIP"),
        ('A <b>=1+1</b> & "x" \u200fy.', "A Actor 30."),
        ("die STRASSE, Straße, Strase", "die Actor 30, Actor 30, Strase"),
        ("South Korean politics, south-korea", "Actor 30 politics, Actor 30"),
        ("Chi\u0301na, Ｃｈｉｎａ, Chi\u00adna, China2024", ", ".join(["Actor 07"] * 3) + ", Actor 072024"),
        ("#SouthKorea, south\u2011korea, south_korea, south%20Korea", "#" + ", ".join(["Actor 30"] * 4)),
        ("The U.S. and the U. S., all USs, U.S", "The Actor 12 and the Actor 12, all Actor 12, Actor 12"),
        ("O'Dra and Sons, O’Dra & sons, Q4 on Q", "Actor 41, Actor 41, Q4 on Actor 41"),
        ("Istanbul, İSTANBUL, ıstanbul", "Actor 44, Actor 44, Actor 44"),
    ],
)
def test_a_hidden_name_becomes_its_code(text, said):
    assert NAMES.replaced(text) == (said if said != text else text)


def test_a_text_without_hidden_names_is_left_as_it_was():
    text = "Nobody, e\u0301 decomposed"
    assert NAMES.replaced(text) is text and NAMES.found_in(text) == []


def test_codes_are_not_replaced_again_where_somebody_is_called_like_a_part_of_them():
    names = hidden_names({"Actor 12": ["Actor", "12"], "Actor 30": ["China"]}, {})
    assert names.replaced("China, the actor, 12") == "Actor 30, the Actor 12, Actor 12"


def test_words_with_few_letters_in_brackets_are_no_names_of_their_own():
    names = hidden_names({"Actor 01": ["People (general)"]}, {})
    assert names.replaced("In general, People (general) agree") == "In general, Actor 01 agree"
