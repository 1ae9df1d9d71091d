"""Which key means what: the usual keys of all actions, and what the user made of them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from nkmap.ui.action_specs import ActionSpec

# They mean the same on every canvas, in every list and field, and belong to no action.
FIXED = frozenset(
    (
        *("Esc", "Tab", "Shift+Tab", "Backtab", "Return", "Enter", "Space", "Menu", "Shift+F10"),
        *(shift + arrow for shift in ("", "Shift+") for arrow in ("Left", "Right", "Up", "Down")),
    )
)
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class KeyMap:
    """The keys in force. It never changes: what a user does to a key gives another map."""

    def __init__(self, specs: Sequence[ActionSpec], own: Mapping[str, Iterable[str]] | None = None) -> None:
        """Take the user's own keys by action; actions and keys that do not exist count as not there.

        A key of the user's own is taken from the action that usually has it.
        """
        self._specs = specs
        self._usual = {spec.id: usual_keys(spec) for spec in specs}
        self._of_canvas = {spec.id for spec in specs if spec.canvas_keys and not spec.keys}
        own = {id_: keys for id_, keys in (own or {}).items() if id_ in self._usual}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._holders: dict[str, str] = {}
        for action_id in (*own, *(id_ for id_ in self._usual if id_ not in own)):
            self._give(action_id, own.get(action_id, self._usual[action_id]))

    def _give(self, action_id: str, keys: Iterable[str]) -> None:
        wanted = dict.fromkeys(canonical(key) for key in keys)
        free = tuple(key for key in wanted if key not in self._holders and refusal(key) is None)
        self._keys[action_id] = free
        self._holders |= dict.fromkeys(free, action_id)

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return all keys of an action, the one to be told first."""
        return self._keys[action_id]

    def window_keys(self, action_id: str) -> tuple[str, ...]:
        """Return the keys that work in the whole window."""
        return tuple(key for key in self._keys[action_id] if not self._is_canvas_key(action_id, key))

    def canvas_actions(self) -> dict[str, str]:
        """Return the actions by those keys that work on the grid only."""
        return {key: id_ for key, id_ in self._holders.items() if self._is_canvas_key(id_, key)}

    def _is_canvas_key(self, action_id: str, key: str) -> bool:
        """Return whether a key is one that must be free to be typed or pressed elsewhere."""
        return len(key) == 1 or action_id in self._of_canvas

    def holder(self, key: str) -> ActionSpec | None:
        """Return the action that has a key."""
        return next((spec for spec in self._specs if spec.id == self._holders.get(key)), None)

    def shown(self, action_id: str) -> list[str]:
        """Return the keys of an action as this computer writes them."""
        return [native(key) for key in self._keys[action_id]]

    def is_usual(self, action_id: str) -> bool:
        """Return whether an action has its usual keys."""
        return self._keys[action_id] == self._usual[action_id]

    @property
    def own(self) -> dict[str, tuple[str, ...]]:
        """The keys that differ from the usual ones, by action."""
        return {id_: keys for id_, keys in self._keys.items() if keys != self._usual[id_]}

    def with_keys(self, action_id: str, keys: Sequence[str]) -> "KeyMap":
        """Return a map in which an action has exactly these keys; no other action keeps one of them."""
        others = {
            id_: [key for key in held if key not in keys]
            for id_, held in self._keys.items()
            if id_ != action_id
        }
        return KeyMap(self._specs, {action_id: keys, **others})

    def with_usual(self, action_id: str) -> "KeyMap":
        """Return a map in which an action has its usual keys again."""
        return self.with_keys(action_id, self._usual[action_id])

    def all_usual(self) -> "KeyMap":
        """Return the map of somebody who never changed a key."""
        return KeyMap(self._specs)


def usual_keys(spec: ActionSpec) -> tuple[str, ...]:
    """Return the keys an action has as long as nobody changes them."""
    return tuple(canonical(key) for key in (*spec.keys, *spec.canvas_keys))


def canonical(key: str) -> str:
    """Return the one way a key is written here ("Ctrl+Shift+E"); empty for what is no single key."""
    sequence = QKeySequence(key)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def native(key: str) -> str:
    """Return a key as this computer writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def pressed_key(event: QKeyEvent) -> str:
    """Return the key of an event; what types a character is that character, in whatever case and script.

    Empty while only Shift, Ctrl or another such key is down.
    """
    text = event.text()
    if not event.modifiers() & CHORD and len(text) == 1 and text.isprintable() and not text.isspace():
        return canonical(text)
    if event.key() in MODIFIERS or event.key() in (0, Qt.Key.Key_unknown):
        return ""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(event.key() | plain.value).toString(QKeySequence.SequenceFormat.PortableText)


def refusal(key: str) -> str | None:
    """Return a sentence where a key can belong to no action."""
    if not key:
        return QCoreApplication.translate("Keys", "This is no key that can be used.")
    if "Ctrl+" in key and "Alt+" in key:
        return QCoreApplication.translate(
            "Keys", "Ctrl+Alt types characters on many keyboards (AltGr). Press another key."
        )
    if key in FIXED:
        return QCoreApplication.translate("Keys", "{0} always means the same. Press another key.").format(
            native(key)
        )
    return None
