"""What changing the grid of a map does, in words: "12 places stay, 3 go back to the list." """

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.grid_changes import Dropped, GridChange


def staying_words(change: GridChange) -> str:
    """Return how many places stay and how many go."""
    translate = QCoreApplication.translate
    if not change.stay and not change.go:
        return translate("GridChange", "Nothing is placed yet")
    counted = (
        (change.stay, translate("GridChange", "%n place(s) stay", "", change.stay)),
        (change.go, translate("GridChange", "%n go back to the list", "", change.go)),
    )
    return ", ".join(words for count, words in counted if count)


def change_words(change: GridChange) -> str:
    """Return all that happens, as sentences: what stays, what is kept unseen, what is dropped."""
    translate = QCoreApplication.translate
    said = [translate("GridChange", "{0}.").format(staying_words(change))]
    if change.hidden:
        said.append(translate("GridChange", "Influence is kept, but not shown on this grid."))
    if lost := _lost(change):
        said.append(translate("GridChange", "Dropped: {0}.").format(", ".join(lost)))
    if change.go or lost:
        said.append(translate("GridChange", "Undo brings everything back."))
    return " ".join(said)


def quantity_words(quantity: str) -> str:
    """Return what a quantity of `scales.QUANTITIES` is called inside a sentence."""
    translate = QCoreApplication.translate
    return {
        "stance": translate("GridChange", "stance"),
        "influence": translate("GridChange", "influence"),
        "interest": translate("GridChange", "interest"),
        "alignment": translate("GridChange", "alignment"),
        "threat": translate("GridChange", "threat"),
        "cooperation": translate("GridChange", "cooperation"),
        "distance": translate("GridChange", "distance from the decision"),
        "sensitivity": translate("GridChange", "sensitivity"),
        "feasibility": translate("GridChange", "feasibility"),
    }.get(quantity, quantity)


def _lost(change: GridChange) -> list[str]:
    translate = QCoreApplication.translate
    counted = (
        (change.earlier, translate("GridChange", "%n place(s) of earlier rounds", "", change.earlier)),
        (change.estimates, translate("GridChange", "%n estimate(s) of groups", "", change.estimates)),
        (change.moves, translate("GridChange", "%n earlier move(s)", "", change.moves)),
        (change.trends, translate("GridChange", "%n trend arrow(s)", "", change.trends)),
    )
    return [_dropped(one) for one in change.dropped] + [words for count, words in counted if count]


def _dropped(one: Dropped) -> str:
    named = one.axis if one.quantity == "free" else quantity_words(one.quantity)
    return QCoreApplication.translate("GridChange", "{0} ({1})").format(named, one.values)
