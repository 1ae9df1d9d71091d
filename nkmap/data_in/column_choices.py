"""Adds to the field of a column how its cells are read: the scale of numbers, the meaning of words."""

from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.clues import Columns, Guess
from nkmap.data_in.fields import Field
from nkmap.data_in.found import Scale
from nkmap.data_in.known import KnownMap, ends_of
from nkmap.data_in.looks import Look, said
from nkmap.data_in.marks import is_uid
from nkmap.data_in.missing_codes import missing_codes, with_codes, without
from nkmap.data_in.scale_guesses import NO_SCALE, ScaleGuess, beside_each_other, fitting_our_axis, guess_scale
from nkmap.data_in.word_guesses import guess_words
from nkmap.errors import Sentence
from nkmap.map_content import Axis

_LOOKED_AT = 100  # keys that show whether they are ours
_BY_FORMAT = Sentence("The format says on which scale.")


def column_choices(
    columns: Columns, guesses: list[Guess], shown: KnownMap | None
) -> tuple[ColumnChoice, ...]:
    """Return what becomes of each column, with all reasons; `shown` is the map on which its values go."""
    places = range(len(guesses))
    codes = [_codes(columns, place, guesses) for place in places]
    answered = [without(look, missing) for look, missing in zip(columns.looks, codes, strict=True)]
    numbers = columns._replace(looks=tuple(answered))
    scales = beside_each_other([_scale(numbers, place, guesses, shown) for place in places])
    coded = [with_codes(scale, missing) for scale, missing in zip(scales, codes, strict=True)]
    return tuple(_choice(columns, place, guesses, shown, coded[place]) for place in places)


def _choice(
    columns: Columns, place: int, guesses: list[Guess], shown: KnownMap | None, scale: ScaleGuess
) -> ColumnChoice:
    guess, look, field = guesses[place], columns.looks[place], _field(columns, guesses[place])
    if field is None:
        return ColumnChoice(None, guess.reason)
    if _says_nothing(columns, guesses, field, look):
        return ColumnChoice(None, Sentence("Every relation has the same number: nothing was assessed."))
    on = _map_of(columns, place, shown)
    ends, axis = _ends(columns, field, on), _axis(field, on)
    words = guess_words(field, columns.holds, look, ends, axis, columns.clues.kinds)
    unknown = _open_words(field, look) - len(words)
    return ColumnChoice(
        field.id,
        _reason(guess, scale, unknown),
        scale=scale.scale,
        words=words | {said(code): None for code in scale.missing},
        language=guess.language,
        map=columns.table.maps.get(place) if _is_value(field) else None,
    )


def _field(columns: Columns, guess: Guess) -> Field | None:
    return columns.field(guess.holds) if guess.holds is not None else None


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


def _scale(columns: Columns, place: int, guesses: list[Guess], shown: KnownMap | None) -> ScaleGuess:
    field = _field(columns, guesses[place])
    if field is None or field.cells != "number":
        return NO_SCALE
    if place in columns.table.scales:
        return ScaleGuess(columns.table.scales[place], _BY_FORMAT)
    heading, look, held = columns.heading(place), columns.looks[place], [guess.holds for guess in guesses]
    if field.ends is None:
        on = _map_of(columns, place, shown)
        several = "map" in held or on is None
        its = fitting_our_axis(heading, look, None if several else _ends(columns, field, on))
        if its is not None:
            return its
    return guess_scale(heading, look, field.ends or Scale(0, 1), is_ours=_is_ours(columns, held))


def _codes(columns: Columns, place: int, guesses: list[Guess]) -> tuple[float, ...]:
    """Return the numbers of a column that are codes for “no answer”; a matrix has none."""
    field = _field(columns, guesses[place])
    is_open = place not in columns.table.scales and not columns.table.is_matrix
    if field is None or field.cells != "number" or not is_open:
        return ()
    return missing_codes(columns.heading(place), columns.looks[place], field.ends or Scale(0, 1))


def _is_ours(columns: Columns, held: list[str | None]) -> bool:
    """Return whether a table was written by nkmap: its rows, or the nodes of its graph, have uids of ours."""
    keys = (columns.looks[place] for place, id_ in enumerate(held) if id_ == "key")
    return "id" in held or any(look.filled and all(map(is_uid, look.said(_LOOKED_AT))) for look in keys)


def _is_value(field: Field) -> bool:
    """Return whether a field is recorded on a map for a stakeholder."""
    return ("placements" in field.holds and field.cells in ("number", "word")) or field.id == "rationale"


def _says_nothing(columns: Columns, guesses: list[Guess], field: Field, look: Look) -> bool:
    """Return whether these are the weights that programs write where none was given."""
    is_weight = columns.holds == "relations" and field.id == "strength" and not columns.table.is_matrix
    is_ours = any(guess.holds == "id" for guess in guesses)
    return is_weight and not is_ours and set(look.numbers) == {1.0} and not look.texts and look.filled > 1


def _open_words(field: Field, look: Look) -> int:
    """Return how many words of a column need a meaning."""
    counted = {"number": len(look.texts), "word": look.distinct, "flag": look.distinct}
    return counted.get(field.cells, 0)


def _reason(guess: Guess, scale: ScaleGuess, unknown: int) -> Sentence:
    """Return why a column is what it is, why its scale is that, and how many words have no meaning yet."""
    reason = Sentence("{0} {1}", guess.reason, scale.reason) if scale.reason else guess.reason
    return Sentence("{0} Words still without a meaning: {1}.", reason, unknown) if unknown > 0 else reason
