"""The roadmap as columns, and what is said for sensitivity, feasibility and status."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from nkmap.geometry import words_on
from nkmap.map_content import Axis, Grid
from nkmap.ui.meeting.row_model import RowColumn
from nkmap.ui.strategies.strategy_columns import evidence_text
from nkmap.ui.views.number_words import number_words
from nkmap.ui.words import at_start

ASSESSED = ("sensitivity", "feasibility")


def step_columns(grid: Grid) -> list[RowColumn]:
    """Return the columns in their order; `grid` has the words for sensitivity (x) and feasibility (y)."""
    translate, status = QCoreApplication.translate, status_words()
    return [
        RowColumn("name", translate("Steps", "Step"), lambda row: row.name, lambda row: row.name, 26, "note"),
        RowColumn("strategy_id", translate("Steps", "Strategy"), lambda row: row.strategy,
                  lambda row: row.strategy_id, 15, "choice"),
        RowColumn("sensitivity", translate("Steps", "Sensitivity"),
                  lambda row: share_words(grid.x, row.sensitivity),
                  lambda row: number_text(row.sensitivity), 12),
        RowColumn("feasibility", translate("Steps", "Feasibility"),
                  lambda row: share_words(grid.y, row.feasibility),
                  lambda row: number_text(row.feasibility), 12),
        RowColumn("audience", translate("Steps", "Audience"), lambda row: row.audience,
                  lambda row: row.audience, 15, "note"),
        RowColumn("owner", translate("Steps", "Owner"), lambda row: row.owner,
                  lambda row: row.owner, 10, "note"),
        RowColumn("due", translate("Steps", "Due"), lambda row: row.due, lambda row: row.due, 9, "note"),
        RowColumn("status", translate("Steps", "Status"), lambda row: at_start(status[row.status]),
                  lambda row: row.status, 9, "choice"),
        RowColumn("note", translate("Steps", "Note"), lambda row: row.note, lambda row: row.note, 16, "note"),
        RowColumn("evidence", translate("Steps", "Evidence"), lambda row: evidence_text(row.evidence),
                  lambda row: row.evidence, 9, "link"),
    ]  # fmt: skip


def status_words() -> Mapping[str | None, str]:
    """Return what is said for how far a step is."""
    translate = QCoreApplication.translate
    return {
        None: translate("Steps", "–"),
        "open": translate("Steps", "open"),
        "under way": translate("Steps", "under way"),
        "done": translate("Steps", "done"),
        "dropped": translate("Steps", "dropped"),
    }


def share_words(axis: Axis, share: float | None) -> str:
    """Return a share 0..1 with the words that the axis has for it."""
    if share is None:
        return QCoreApplication.translate("Steps", "not assessed")
    return f"{number_words(share)} {words_on(axis, share)}"


def number_text(share: float | None) -> str:
    """Return a share as it is typed; empty where it is not assessed."""
    return "" if share is None else number_words(share)


def typed_share(text: str) -> float | None:
    """Return the share 0..1 that a text means: "0.3", "0,3" or "30 %"; None for an empty one.

    Raises ValueError for anything else.
    """
    typed = text.strip()
    if not typed:
        return None
    number, is_share = typed.removesuffix("%").strip(), typed.endswith("%")
    value, is_number = QLocale().toDouble(number)
    value = value if is_number else float(number.replace(",", "."))
    share = value / 100 if is_share else value
    if not 0 <= share <= 1:
        raise ValueError(text)
    return share
