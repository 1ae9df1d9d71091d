"""Proposes which field each column of a table is: by its format, its heading, or what stands in it."""

import re

from nkmap.data_in.clues import Clues, Columns, Guess, Guesses, is_free
from nkmap.data_in.content_guesses import NO_FIELD, guess_by_content, says_directions
from nkmap.data_in.fields import Field
from nkmap.data_in.found import Scale
from nkmap.data_in.headings import fields_for, language_of
from nkmap.data_in.looks import Look
from nkmap.data_in.word_guesses import guess_words
from nkmap.db.tables.base import NAME_LENGTH
from nkmap.errors import Sentence

BY_FORMAT = Sentence("The format says so.")
IS_DRAWING = Sentence("It says how something is drawn, which means nothing here.")
BY_HEADING = Sentence("The heading says so.")
IS_EMPTY = Sentence("The column is empty.")

_SHORT_WORDS, _FEW_WORDS = 30, 20  # of letters, and of different words, so that each can be given a meaning
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


def guess_columns(columns: Columns) -> list[Guess]:
    """Return what each column is. No two are the same field, but for those that may be repeated."""
    guesses: Guesses = {
        place: Guess(id_ or None, BY_FORMAT if id_ else IS_DRAWING)
        for place, id_ in columns.table.fields.items()
        if (not id_ or columns.field(id_) is not None) and place < len(columns.looks)
    }
    _guess_by_headings(columns, guesses)
    guess_by_content(columns, guesses)
    return [guesses.get(place) or _rest(columns, place, guesses) for place in range(len(columns.looks))]


# By headings


def _guess_by_headings(columns: Columns, guesses: Guesses) -> None:
    """Say what headings say, those first that can mean one field only."""
    spoken = [
        (place, fields_for(columns.heading(place), columns.holds)) for place, _ in columns.open(guesses)
    ]
    for place, ids in sorted(spoken, key=lambda one: len(one[1])):
        free = next((id_ for id_ in ids if is_free(guesses, id_) and _fits(columns, place, id_)), None)
        if free is not None and language_of(columns.heading(place)) is None:
            guesses[place] = Guess(free, BY_HEADING)
        elif "id" in ids or "code" in ids:
            _guess_key(columns, guesses, place)
    _guess_names(columns, guesses)


def _guess_names(columns: Columns, guesses: Guesses) -> None:
    """Say which columns are names in other languages; the first is the name where there is no other."""
    for place, look in columns.open(guesses):
        language = language_of(columns.heading(place))
        if language is None or not look.filled or columns.field("name") is None:
            continue
        if is_free(guesses, "name"):
            guesses[place] = Guess("name", BY_HEADING)
        elif columns.field("name_in") is not None:
            guesses[place] = Guess(
                "name_in", Sentence("The heading says that these are names in “{0}”.", language), language
            )


def _guess_key(columns: Columns, guesses: Guesses, place: int) -> None:
    """Say that an id which is not ours is one by which other tables of the file may refer to the row."""
    look = columns.looks[place]
    is_place = columns.holds in ("placements", "estimates")
    if look.filled and is_free(guesses, "key") and (look.is_unique or is_place):
        reason = Sentence(
            "It tells the rows apart, and other tables of the file may refer to it. It is not stored."
        )
        guesses[place] = Guess("key", reason)


def _fits(columns: Columns, place: int, id_: str) -> bool:
    """Return whether what stands in a column can be what its heading says."""
    look, field = columns.looks[place], columns.field(id_)
    if field is None:
        return False
    if id_ == "id":
        return _are_ours(look, columns.clues)
    if id_ == "kind" and columns.holds == "relations" and says_directions(look):
        return False
    if id_ == "code":
        return not look.numbers and all(2 <= len(text) <= 4 for text in look.texts)
    if id_ == "key":
        return look.is_unique
    return field.cells != "number" or not look.texts or _can_be_numbers(columns, field, look)


def _are_ours(look: Look, clues: Clues) -> bool:
    """Return whether these are uids of nkmap: of stakeholders of the project, or of their form."""
    texts = list(look.said(100))
    return bool(texts) and all(text in clues.uids or _UUID.fullmatch(text) for text in texts)


def _can_be_numbers(columns: Columns, field: Field, look: Look) -> bool:
    """Return whether a column holds numbers, or few short words that can be given numbers."""
    if look.counted_numbers * 2 >= look.filled:
        return True
    known = guess_words(field, columns.holds, look, field.ends or Scale(0, 1), None, ())
    understood = sum(look.texts[word] for word in known) + look.counted_numbers
    if understood * 2 >= look.filled:
        return True
    are_short = look.usual_length <= _SHORT_WORDS and len(look.texts) <= _FEW_WORDS
    return are_short and len(look.texts) * 2 <= look.filled


# The rest


def _rest(columns: Columns, place: int, guesses: Guesses) -> Guess:
    """Return what a column is of which nothing was said: an answer of a stakeholder, or left out."""
    look, heading = columns.looks[place], columns.heading(place)
    if not look.filled:
        return Guess(None, IS_EMPTY)
    if columns.holds == "stakeholders" and heading:
        if look.longest > NAME_LENGTH:
            return Guess(None, Sentence("Its texts are too long for answers, and there is a note already."))
        return Guess(
            "attribute", Sentence("{0} Kept as answers to “{1}”.", _why(columns, place, guesses), heading)
        )
    return Guess(None, _why(columns, place, guesses))


def _why(columns: Columns, place: int, guesses: Guesses) -> Sentence:
    """Return why a column is not what its heading may say."""
    ids = fields_for(columns.heading(place), columns.holds)
    taken = next((other for other, guess in guesses.items() if guess.holds in ids), None)
    if taken is not None:
        return Sentence("“{0}” is that already.", columns.heading(taken) or columns.table.headings[taken])
    if ids:
        return Sentence("What stands there does not fit its heading.")
    return Sentence("No field of ours is called so.") if columns.heading(place) else NO_FIELD
