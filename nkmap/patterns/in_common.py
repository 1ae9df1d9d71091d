"""What two groups have in common and what tells them apart: shares, never a cause."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nkmap.patterns.profiles import Field, Profile, by_word, in_order

FEWEST = 3  # known members of a group below which its shares say nothing of a pattern


@dataclass(frozen=True, slots=True)
class Side:
    """One group as one field shows it: who has each word, of how many whose answer is known.

    `having` holds ids by word; `unknown` counts the members of whom nothing is known in this field.
    """

    having: Mapping[str, tuple[int, ...]]
    known: int
    unknown: int

    @property
    def shared(self) -> tuple[str, ...]:
        """The words that all members have whose answer is known; one member alone shares nothing."""
        return tuple(word for word, ids in self.having.items() if len(ids) == self.known > 1)

    @property
    def share_known(self) -> float:
        """The share 0..1 of the members whose answer is known."""
        return self.known / (self.known + self.unknown) if self.known else 0.0

    def share(self, word: str) -> float:
        """Return the share 0..1 of those whose answer is known that have a word; 0 where none is known."""
        return len(self.having.get(word, ())) / self.known if self.known else 0.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One field of two groups, and the words that tell them apart, the farthest apart first."""

    field: Field
    first: Side
    second: Side
    telling: tuple[str, ...]

    @property
    def distance(self) -> float:
        """How far apart the shares of a word are at most, 0..1; 0 where one side is not known at all."""
        return max((self.apart(word) for word in self.telling), default=0.0)

    @property
    def weight(self) -> float:
        """Return the distance times the shares of both groups whose answer is known, 0..1."""
        return self.distance * self.first.share_known * self.second.share_known

    @property
    def is_thin(self) -> bool:
        """Whether too few answers are known on a side to speak of a pattern."""
        return min(self.first.known, self.second.known) < FEWEST

    def apart(self, word: str) -> float:
        """Return how far the shares of a word lie apart, 0..1."""
        return abs(self.first.share(word) - self.second.share(word))


def in_common(first: Sequence[Profile], second: Sequence[Profile], fields: Iterable[Field]) -> list[Finding]:
    """Compare two groups field by field; what tells most of their members apart comes first.

    Fields of which nothing is known in either group are left out.
    """
    findings = [_finding(field, first, second) for field in fields]
    known = [finding for finding in findings if finding.first.known or finding.second.known]
    return sorted(known, key=lambda finding: -finding.weight)


def _finding(field: Field, first: Sequence[Profile], second: Sequence[Profile]) -> Finding:
    sides = _side(first, field), _side(second, field)
    plain = Finding(field, *sides, telling=())
    if not all(side.known for side in sides):
        return plain
    words = [word for word in in_order({*sides[0].having, *sides[1].having}, field) if word is not None]
    apart = [word for word in words if plain.apart(word)]
    return Finding(field, *sides, telling=tuple(sorted(apart, key=lambda word: -plain.apart(word))))


def _side(members: Sequence[Profile], field: Field) -> Side:
    having = by_word(members, field)
    unknown = len(having.get(None, ()))
    words = {
        word: tuple(profile.id for profile in found) for word, found in having.items() if word is not None
    }
    return Side(words, len(members) - unknown, unknown)
