"""Sentences below Qt: English by themselves, and sayable in another language."""

from nkmap.errors import InvalidInput, NkmapError, Sentence, listed

GERMAN = {
    "{0} must be one of: {1}.": "{1}: nur das ist als {0} möglich.",
    "Kind": "Art",
    "low": "gering",
    "{0}, {1}": "{0} oder {1}",
}


def german(text: str) -> str:
    return GERMAN.get(text, text)


def test_an_error_says_its_sentence_in_english():
    assert str(InvalidInput("There is no {0}. Choose one of {1:,}.", "theme", 1234)) == (
        "There is no theme. Choose one of 1,234."
    )
    assert str(NkmapError("100 % {sure}")) == "100 % {sure}"


def test_a_sentence_is_said_in_another_language_with_the_words_inside_it():
    error = InvalidInput("{0} must be one of: {1}.", Sentence("Kind"), listed([Sentence("low"), "China"]))
    assert str(error) == "Kind must be one of: low, China."
    assert error.sentence.said(german) == "gering oder China: nur das ist als Art möglich."


def test_names_with_braces_stay_as_they_are():
    sentence = Sentence("{0} is not there.", "{1} {x}")
    assert sentence.said(german) == sentence == "{1} {x} is not there."


def test_an_error_made_of_a_sentence_keeps_its_pattern():
    sentence = Sentence("{0} is not there.", "China")
    assert NkmapError(sentence).sentence is sentence
