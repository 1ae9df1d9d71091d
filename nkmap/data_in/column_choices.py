"""Adds to the field of a column how its cells are read: the scale of numbers, the meaning of words."""

from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.clues import Columns, Guess
from nkmap.data_in.fields import Field
from nkmap.data_in.found import Scale
from nkmap.data_in.known import KnownMap, ends_of
from nkmap.data_in.looks import Look, merged
from nkmap.data_in.scale_guesses import ScaleGuess, fitting_our_axis, guess_scale
from nkmap.data_in.word_guesses import guess_words
from nkmap.errors import Sentence
from nkmap.map_content import Axis

_BY_FORMAT = Sentence("The format says on which scale.")


def column_choice(columns: Columns, place: int, guesses: list[Guess], shown: KnownMap | None) -> ColumnChoice:
    """Return what becomes of a column, with all reasons; `shown` is the map on which its values go."""
    guess, look = guesses[place], _look(columns, place)
    field = columns.field(guess.holds) if guess.holds is not None else None
    if field is None:
        return ColumnChoice(None, guess.reason)
    if _says_nothing(columns, guesses, field, look):
        return ColumnChoice(None, Sentence("Every relation has the same number: nothing was assessed."))
    on = _map_of(columns, place, shown)
    words = guess_words(
        field, columns.holds, look, _ends(columns, field, on), _axis(field, on), columns.clues.kinds
    )
    scale = _scale(columns, place, guesses, field, on) if field.cells == "number" else None
    reason = (
        guess.reason if scale is None or not scale.reason else Sentence("{0} {1}", guess.reason, scale.reason)
    )
    return ColumnChoice(
        field.id,
        _with_open_words(reason, field, look, len(words)),
        scale=scale.scale if scale is not None else None,
        words=words,
        language=guess.language,
        map=columns.table.maps.get(place),
    )


def _look(columns: Columns, place: int) -> Look:
    """Return what stands in a column; all that stands in a matrix, where every column is read alike."""
    if columns.table.is_matrix and place > 0:
        return merged(columns.looks[1:])
    return columns.looks[place]


def _map_of(columns: Columns, place: int, shown: KnownMap | None) -> KnownMap | None:
    question = columns.table.maps.get(place)
    if question is None:
        return shown
    return next((its for its in columns.clues.maps if its.question == question), None)


def _ends(columns: Columns, field: Field, on: KnownMap | None) -> Scale:
    return ends_of(columns.holds, field.id, on) or Scale(0, 1)


def _axis(field: Field, on: KnownMap | None) -> Axis | None:
    dimension = on.dimension_of(field.id) if on is not None else None
    return on.axes[dimension] if on is not None and dimension is not None else None


def _scale(
    columns: Columns, place: int, guesses: list[Guess], field: Field, on: KnownMap | None
) -> ScaleGuess:
    if place in columns.table.scales:
        return ScaleGuess(columns.table.scales[place], _BY_FORMAT)
    heading, look = columns.heading(place), _look(columns, place)
    held = [guess.holds for guess in guesses]
    if field.ends is None:
        several = "map" in held or on is None
        its = fitting_our_axis(heading, look, None if several else _ends(columns, field, on))
        if its is not None:
            return its
    return guess_scale(heading, look, field.ends or Scale(0, 1), is_ours="id" in held)


def _says_nothing(columns: Columns, guesses: list[Guess], field: Field, look: Look) -> bool:
    """Return whether these are the weights that programs write where none was given."""
    is_weight = columns.holds == "relations" and field.id == "strength" and not columns.table.is_matrix
    is_ours = any(guess.holds == "id" for guess in guesses)
    return is_weight and not is_ours and set(look.numbers) == {1.0} and not look.texts and look.filled > 1


def _with_open_words(reason: Sentence, field: Field, look: Look, meant: int) -> Sentence:
    """Return the reason, and how many words nothing is known of."""
    if field.cells not in ("number", "word", "flag"):
        return reason
    words = len(look.texts) if field.cells == "number" else look.distinct
    return (
        reason
        if words <= meant
        else Sentence("{0} Words still without a meaning: {1}.", reason, words - meant)
    )
