"""What goes with a step of the agenda: which action of the window it begins with, and what that is called."""

from PySide6.QtCore import QCoreApplication

# The action of the window that each of `scales.AGENDA_MODES` begins with.
ACTIONS = {
    "names": "add_name",
    "blind": "blind_placement",
    "reveal": "reveal",
    "discuss": "show_groups",
    "trend": "show_trends",
    "leverage": "log_lever",
    "vote": "show_votes",
    "actions": "show_actions",
    "close": "bundle",
}
# Those that have something for everybody to see in the place of the map: one of `audience.boards.BOARDS`.
BOARDS = {"vote": "vote", "actions": "actions"}


def mode_words() -> dict[str | None, str]:
    """Return the words for what goes with a step."""
    translate = QCoreApplication.translate
    return {
        None: translate("Modes", "–"),
        "names": translate("Modes", "names"),
        "blind": translate("Modes", "blind placement"),
        "reveal": translate("Modes", "reveal"),
        "discuss": translate("Modes", "by disagreement"),
        "trend": translate("Modes", "headings"),
        "leverage": translate("Modes", "levers"),
        "vote": translate("Modes", "vote with dots"),
        "actions": translate("Modes", "what happens next"),
        "close": translate("Modes", "bundle"),
    }
