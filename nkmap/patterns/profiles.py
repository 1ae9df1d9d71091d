"""Stakeholders as words by field, and those of them who remain, or belong together, by their words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Word = str | None  # None = not known


@dataclass(frozen=True, slots=True)
class Field:
    """A question about stakeholders. `order` holds its words from low to high; others follow by alphabet."""

    id: str
    name: str
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A stakeholder with its words by the ids of fields: several for tags, none where nothing is known.

    `said` tells by the same ids where a word comes from, as far as that is recorded.
    """

    id: int
    label: str
    words: Mapping[str, tuple[str, ...]]
    said: Mapping[str, str] = field(default_factory=dict)

    def of(self, field: Field) -> tuple[Word, ...]:
        """Return its words for a field; (None,) where nothing is known."""
        return self.words.get(field.id) or (None,)


def by_word(profiles: Iterable[Profile], field: Field) -> dict[Word, tuple[Profile, ...]]:
    """Return who has each word of a field, the words in their order, last those of whom nothing is known.

    Whoever has several words is there under each of them.
    """
    found: dict[Word, list[Profile]] = defaultdict(list)
    for profile in profiles:
        for word in profile.of(field):
            found[word].append(profile)
    return {word: tuple(found[word]) for word in in_order(found, field)}


def in_order(words: Iterable[Word], field: Field) -> list[Word]:
    """Return words of a field in their order; not known comes last."""
    places = {word: place for place, word in enumerate(field.order)}

    def key(word: Word) -> tuple[bool, int, bool, float, str]:
        number = float(word) if word is not None and word.isdecimal() else None
        place = places.get(word or "", len(places))
        return word is None, place, number is None, number or 0.0, (word or "").casefold()

    return sorted(words, key=key)


def narrowed(profiles: Sequence[Profile], wanted: Mapping[str, Collection[Word]]) -> list[Profile]:
    """Return who has, in each field that is asked for, one of the words wanted there (None = not known)."""
    return [
        profile
        for profile in profiles
        if all(set(profile.words.get(id_) or (None,)) & set(words) for id_, words in wanted.items())
    ]
