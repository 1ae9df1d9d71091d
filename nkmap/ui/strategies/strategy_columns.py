"""The comparison of strategies as columns."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.strategies import ComparedStrategy, Named
from nkmap.ui.meeting.row_model import RowColumn

NO_BREAK = "\u00a0"
JOINED = f"{NO_BREAK}· "  # the dot never begins a line
SIGNS = {"positive": "+", "none": "0", "mixed": "±", "backfired": "−", "proposed": "○", None: "–"}


def strategy_columns(levers: Mapping[int, str]) -> list[RowColumn]:
    """Return the columns in their order; `levers` are the words of leverage entries, read when needed."""
    translate = QCoreApplication.translate
    return [
        RowColumn("name", translate("Strategies", "Strategy"), lambda row: row.name,
                  lambda row: row.name, 18, "note"),
        RowColumn("actors", translate("Strategies", "Who acts"), lambda row: joined(row.actors),
                  lambda row: row.actors, 14, "list"),
        RowColumn("instruments", translate("Strategies", "Uses"), lambda row: joined(row.instruments),
                  lambda row: row.instruments, 24, "list"),
        RowColumn("used", translate("Strategies", "Levers of the log"),
                  lambda row: "\n".join(levers.get(id_, "") for id_ in row.used),
                  lambda row: row.used, 22, "link"),
        RowColumn("approach", translate("Strategies", "Approach"), lambda row: row.approach,
                  lambda row: row.approach, 14, "note"),
        RowColumn("outcome", translate("Strategies", "What happened"), lambda row: row.outcome,
                  lambda row: row.outcome, 24, "note"),
        RowColumn("effect", translate("Strategies", "Effect"), effect_text,
                  lambda row: row.effect, 11, "choice"),
        RowColumn("evidence", translate("Strategies", "Evidence"), lambda row: evidence_text(row.evidence),
                  lambda row: row.evidence, 10, "link"),
        RowColumn("steps", translate("Strategies", "Steps"), lambda row: str(row.steps),
                  lambda row: row.steps, 7, "link"),
    ]  # fmt: skip


def effect_words() -> Mapping[str | None, str]:
    """Return what is said for what a strategy brought about."""
    translate = QCoreApplication.translate
    return {
        None: translate("Strategies", "not assessed"),
        "positive": translate("Strategies", "positive"),
        "mixed": translate("Strategies", "mixed"),
        "none": translate("Strategies", "no effect"),
        "backfired": translate("Strategies", "backfired"),
        "proposed": translate("Strategies", "proposed"),
    }


def effect_text(row: ComparedStrategy) -> str:
    """Return the effect of a strategy in words, with its sign."""
    return f"{SIGNS[row.effect]}{NO_BREAK}{effect_words()[row.effect]}"


def plain_text(column: RowColumn, row: ComparedStrategy) -> str:
    """Return a cell for other programs: without signs, which they would calculate with."""
    text = effect_words()[row.effect] if column.field == "effect" else column.text(row)
    return text.replace(NO_BREAK, " ")


def evidence_text(count: int) -> str:
    """Return how many passages are cited, or that none is."""
    return str(count) if count else QCoreApplication.translate("Strategies", "none")


def joined(named: tuple[Named, ...]) -> str:
    """Return names side by side."""
    return JOINED.join(name for _id, name in named)
