"""A level of redaction as a card: its title, and below it what happens to the names."""

from nkmap.redaction.levels import Level
from nkmap.ui.parts.choice_card import ChoiceCard
from nkmap.ui.said import said


class LevelCard(ChoiceCard):
    """A card that knows its level."""

    def __init__(self, level: Level) -> None:
        super().__init__(said(level.title), said(level.words))
        self.level_id = level.id
