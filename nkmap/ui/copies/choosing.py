"""Choices of a merge with something else decided: each returns new ones, and leaves the others alone."""

from collections.abc import Iterable
from dataclasses import replace

from nkmap.copies.merged import Choices, Key
from nkmap.ui.copies.pairs import Pair


def with_taken(choices: Choices, keys: Iterable[Key], copy: str) -> Choices:
    """Return choices in which the value of a copy counts."""
    decided = frozenset(keys)
    return replace(
        choices, taken={**choices.taken, **dict.fromkeys(decided, copy)}, both=choices.both - decided
    )


def with_both(choices: Choices, keys: Iterable[Key]) -> Choices:
    """Return choices in which the texts of all copies are kept, one below the other."""
    decided = frozenset(keys)
    return replace(with_nothing(choices, decided), both=choices.both | decided)


def with_nothing(choices: Choices, keys: Iterable[Key]) -> Choices:
    """Return choices in which the rules hold again, and places stay open."""
    decided = frozenset(keys)
    taken = {key: copy for key, copy in choices.taken.items() if key not in decided}
    return replace(choices, taken=taken, both=choices.both - decided)


def with_places(choices: Choices, places: str) -> Choices:
    """Return choices in which places that differ become ESTIMATES or ROUNDS."""
    return replace(choices, places=places)


def with_renamed(choices: Choices, before: str, after: str) -> Choices:
    """Return choices for copies of which one is called otherwise now."""
    return replace(
        choices, taken={key: after if copy == before else copy for key, copy in choices.taken.items()}
    )


def with_decided(choices: Choices, decided: Iterable[Pair], *, is_same: bool) -> Choices:
    """Return choices in which pairs are the same one, or are not."""
    apart, same = set(choices.apart), set(choices.same)
    for pair in decided:
        if pair.is_alike_only:
            both = pair.uids[0], pair.uids[1]
            (same.add if is_same else same.discard)(both)
        else:
            (apart.difference_update if is_same else apart.update)(pair.uids)
    return replace(choices, apart=frozenset(apart), same=frozenset(same))
