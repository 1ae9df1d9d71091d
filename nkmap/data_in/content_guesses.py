"""Proposes which field a column is by what stands in it: names, kinds, names of other rows, long texts."""

from nkmap.data_in.clues import (
    Columns,
    Guess,
    Guesses,
    has_no_headings,
    is_free,
    name_keys,
    names_among,
)
from nkmap.data_in.headings import asks_for_name, fields_for
from nkmap.data_in.looks import Look
from nkmap.data_in.name_looks import LONG, are_no_names, could_be_names
from nkmap.data_in.word_guesses import count_known_kinds, guess_words
from nkmap.db.tables.base import NAME_LENGTH
from nkmap.errors import Sentence

NO_FIELD = Sentence("Nothing says what it is.")

_MOST_KINDS = 25
_DIRECTIONS = frozenset(("directed", "undirected", "mutual"))


def guess_by_content(columns: Columns, guesses: Guesses) -> None:
    """Add to the guesses what the cells of the other columns tell."""
    if columns.holds == "relations":
        _guess_ends(columns, guesses)
        _guess_direction(columns, guesses)
        _guess_relation_kind(columns, guesses)
        _guess_label(columns, guesses)
    elif columns.holds in ("stakeholders", "placements", "estimates"):
        _guess_name(columns, guesses)
    if columns.holds == "stakeholders":
        _guess_kind(columns, guesses)
        _guess_parent(columns, guesses)
    _guess_note(columns, guesses)


def _guess_ends(columns: Columns, guesses: Guesses) -> None:
    """Say that the first two columns of names are the ends, and numbers after them how strong they are."""
    for id_ in ("from", "to"):
        place = next((place for place, look in _texts(columns, guesses)), None)
        if place is not None and is_free(guesses, id_):
            guesses[place] = Guess(
                id_, _because_of_names(columns, place, Sentence("Names stand there, as ends of relations."))
            )
    numbers = [place for place, look in columns.open(guesses) if look.numbers and not look.texts]
    is_plain = has_no_headings(columns.table) and len(numbers) == 1
    if is_plain and is_free(guesses, "strength"):
        guesses[numbers[0]] = Guess(
            "strength", Sentence("Numbers beside two names say how strong the relation is.")
        )


def says_directions(look: Look) -> bool:
    """Return whether a column says only whether relations are directed, as edges of Gephi do by “Type”."""
    words = {text.casefold() for text in look.texts}
    return bool(words) and not look.numbers and words <= _DIRECTIONS


def _guess_direction(columns: Columns, guesses: Guesses) -> None:
    found = (place for place, look in columns.open(guesses) if says_directions(look))
    place = next(found, None)
    if place is not None and is_free(guesses, "direction"):
        guesses[place] = Guess("direction", Sentence("Its words say whether relations have a direction."))


def _guess_relation_kind(columns: Columns, guesses: Guesses) -> None:
    field = columns.field("kind")
    if field is None or not is_free(guesses, "kind"):
        return
    for place, look in columns.open(guesses):
        meant = [word for word in guess_words(field, "relations", look, None, None, ()).values() if word]
        if meant and len(meant) * 2 >= look.distinct:
            reason = Sentence("{0} of {1} different words are kinds of relations.", len(meant), look.distinct)
            guesses[place] = Guess("kind", reason)
            return


def _guess_label(columns: Columns, guesses: Guesses) -> None:
    """Say that what names a relation is its note, since relations have no names."""
    if not is_free(guesses, "note"):
        return
    labels = (
        place
        for place, look in columns.open(guesses)
        if look.texts and "name" in fields_for(columns.heading(place), "stakeholders")
    )
    place = next(labels, None)
    if place is not None:
        guesses[place] = Guess("note", Sentence("Relations have no names of their own, so it is their note."))


def _guess_name(columns: Columns, guesses: Guesses) -> None:
    """Say which column is the names: the one with most of the project's, else different texts."""
    if not is_free(guesses, "name"):
        return
    texts = [(place, look) for place, look in _texts(columns, guesses) if not look.numbers]
    known = {place: names_among(look, columns.clues.names) for place, look in texts}
    best = max(known, key=lambda place: known[place].part, default=None)
    if best is not None and known[best].is_at_least(0.5):
        guesses[best] = Guess("name", _because_of_names(columns, best, NO_FIELD))
        return
    if columns.holds != "stakeholders" and not all(is_free(guesses, id_) for id_ in ("id", "key")):
        return
    reason = Sentence("Its heading asks for a name.")
    short = (place for place, look in texts if look.usual_length <= LONG)
    first = next((place for place in short if asks_for_name(columns.heading(place))), None)
    if first is None:
        reason = Sentence("It is the first column in which nearly all texts differ, as names do.")
        first = next((place for place, look in texts if could_be_names(look)), None)
    if first is not None:
        guesses[first] = Guess("name", reason)


def _texts(columns: Columns, guesses: Guesses) -> list[tuple[int, Look]]:
    """Return the columns of texts of which nothing is said yet, but for dates, addresses and the like."""
    return [(at, look) for at, look in columns.open(guesses) if look.texts and not are_no_names(look)]


def _because_of_names(columns: Columns, place: int, otherwise: Sentence) -> Sentence:
    share = names_among(columns.looks[place], columns.clues.names)
    if not share.part:
        return otherwise
    return Sentence("{0} of {1} different texts are stakeholders of this project.", *share)


def _guess_kind(columns: Columns, guesses: Guesses) -> None:
    if not is_free(guesses, "kind"):
        return
    for place, look in columns.open(guesses):
        if not look.texts or look.distinct > _MOST_KINDS:
            continue
        count = count_known_kinds(look.texts, columns.clues.kinds)
        if count >= 0.5 * len(look.texts):
            reason = Sentence("{0} of {1} different words are kinds of stakeholders.", count, len(look.texts))
            guesses[place] = Guess("kind", reason)
            return


def _guess_parent(columns: Columns, guesses: Guesses) -> None:
    """Say that a column of names of other rows is what they are part of."""
    names = next((place for place, guess in guesses.items() if guess.holds == "name"), None)
    if names is None or not is_free(guesses, "parent"):
        return
    keys = name_keys(columns.looks[names])
    for place, look in columns.open(guesses):
        share = names_among(look, keys)
        if share.is_at_least(0.6) and not look.is_unique:
            guesses[place] = Guess(
                "parent", Sentence("{0} of {1} different texts are names of other rows.", *share)
            )
            return


def _guess_note(columns: Columns, guesses: Guesses) -> None:
    if columns.field("note") is None or not is_free(guesses, "note"):
        return
    for place, look in columns.open(guesses):
        is_headed = bool(columns.heading(place)) and columns.holds == "stakeholders"
        if look.usual_length > LONG and (not is_headed or look.longest > NAME_LENGTH):
            guesses[place] = Guess("note", Sentence("Its texts are long."))
            return
