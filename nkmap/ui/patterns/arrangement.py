"""What the table shows of all stakeholders: which columns, whom, in which order and groups."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from nkmap.patterns.profiles import Word, narrowed
from nkmap.ui.patterns.profiles import Profiles
from nkmap.ui.patterns.table_model import Row, arranged


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Fields are named by their ids. `wanted` holds the words that are let through, where not all are.

    `shown` holds what was switched on (True) or off (False) by hand, where that is not usual.
    """

    wanted: dict[str, frozenset[Word]] = field(default_factory=dict)
    group: str = ""
    order: str = ""
    down: bool = False
    shown: dict[str, bool] = field(default_factory=dict)

    def toggled(self, field_id: str, word: Word) -> "Arrangement":
        """Let a word through as well, or not any more; where none is wanted, all are let through."""
        words = self.wanted.get(field_id, frozenset()) ^ {word}
        others = {id_: kept for id_, kept in self.wanted.items() if id_ != field_id}
        return replace(self, wanted=others | ({field_id: words} if words else {}))

    def without_filter(self) -> "Arrangement":
        """Let all words of all fields through again."""
        return replace(self, wanted={})

    def rows(self, profiles: Profiles) -> list[Row]:
        """Return the rows that are left, in their order."""
        people = narrowed(profiles.people, self.wanted)
        group, order = profiles.field(self.group), profiles.field(self.order)
        return arranged(people, group, order, down=self.down)

    def columns(self, profiles: Profiles, usual: Sequence[str]) -> list[str]:
        """Return the ids of the fields that are shown; `usual` are those without anybody's doing."""
        return [one.id for one in profiles.fields if self.shown.get(one.id, one.id in usual)]
