"""What keys and the wheel mean while the grid has the focus, and how large its texts are, as the user likes
it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent

from nkmap.settings import WHEEL, chosen, letters_on, text_share
from nkmap.ui.action_groups import OF_CANVAS
from nkmap.ui.settings.key_map import KeyMap, pressed_key


@dataclass(frozen=True, slots=True)
class CanvasHabits:
    """The actions by the keys of the grid, and choices of the settings."""

    actions: Mapping[str, str] = field(default_factory=dict)  # id of an action by its key
    letters: bool = True  # whether single letters mean something
    wheel_zooms: bool = False  # without Ctrl
    text_share: float = 1.0  # size of texts, times the usual one
    edits: bool = True  # whether the hands may change the map; not in a project open for reading only

    def on_any_canvas(self) -> "CanvasHabits":
        """Return what holds for every canvas with tokens: of the keys only what means something there."""
        actions = {key: id_ for key, id_ in self.actions.items() if id_ in OF_CANVAS}
        return replace(self, actions=actions)

    def action_of(self, event: QKeyEvent) -> str | None:
        """Return the action that a key asks for."""
        key = pressed_key(event)
        return None if key.isalpha() and len(key) == 1 and not self.letters else self.actions.get(key)

    def letter_of(self, event: QKeyEvent) -> str:
        """Return the letter, as typed, that a name is to be found by; empty where the key is none."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return event.text() if self.letters and is_plain and event.text().isalpha() else ""


def canvas_habits(settings: QSettings, keys: KeyMap) -> CanvasHabits:
    """Return what the settings say."""
    zooms = chosen(settings, WHEEL) == "zoom"
    return CanvasHabits(keys.canvas_actions(), letters_on(settings), zooms, text_share(settings))
