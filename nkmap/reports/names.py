"""What stakeholders are called in a report: as on the maps, with the whole name where one comes first."""

from collections.abc import Mapping

from nkmap.db.queries.told import NameTold
from nkmap.reports.prose import Translate

STEM = 4  # letters by which a label is recognised in the whole name: China, Chinese government
SHORT = 32  # letters; a longer name would swell what stands in brackets


class Names:
    """Says names by id and remembers whom it has named."""

    def __init__(self, told: Mapping[int, NameTold], translate: Translate) -> None:
        self.told = told
        self._translate = translate
        self._named: set[int] = set()

    def label(self, stakeholder_id: int) -> str:
        """Return the name as it stands on maps and in tables."""
        return self.told[stakeholder_id].label

    def whole(self, stakeholder_id: int) -> str:
        """Return the whole name."""
        return self.told[stakeholder_id].name

    def say(self, stakeholder_id: int) -> str:
        """Return the name in a sentence: "US (United States government)" at first, "US" from then on."""
        name = self.told[stakeholder_id]
        is_new = stakeholder_id not in self._named
        self._named.add(stakeholder_id)
        if not is_new or explains_itself(name) or "(" in name.name:
            return name.label
        return self._translate("Report", "{0} ({1})").format(name.label, name.name)

    def inside(self, stakeholder_id: int) -> str:
        """Return the name inside of brackets: the whole name, if short, until its label was explained."""
        name = self.told[stakeholder_id]
        is_plain = stakeholder_id in self._named or "(" in name.name or len(name.name) > SHORT
        return name.label if is_plain else name.name


def explains_itself(name: NameTold) -> bool:
    """Return whether a label is in the whole name, or begins as a word of it does: nobody has to be told."""
    label, whole = name.label.casefold(), name.name.casefold()
    return label in whole or any(word.startswith(label[:STEM]) for word in whole.split())
