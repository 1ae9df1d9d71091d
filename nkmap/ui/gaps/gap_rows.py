"""The gaps as rows to list: a group for each kind with its count, one sentence for each gap."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.claims import Claim, claims_of
from nkmap.db.queries.gaps import gaps
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_list
from nkmap.document import Document
from nkmap.formats.tables import Row
from nkmap.leverage.entries import EntryRow
from nkmap.leverage.gaps import NobodyHolds, NobodyReceptive, OutOfReach, Unproven, Window
from nkmap.ui.gaps.window_words import lever_words, state_words
from nkmap.ui.leverage.entry_words import window_words
from nkmap.ui.views.number_words import number_words, signed_words
from nkmap.ui.words import relation_kind_words, susceptibility_words

JOINED = " · "


@dataclass(frozen=True, slots=True)
class GapRow:
    """One gap: its sentence, the numbers it rests on, and what a click on it leads to."""

    words: str
    numbers: str
    stakeholder_id: int | None = None
    entry_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GapGroup:
    """The gaps of one kind, how many there are, and the rule by which they are found."""

    kind: str
    title: str
    rule: str
    rows: tuple[GapRow, ...] = ()
    groups: tuple["GapGroup", ...] = ()

    @property
    def count(self) -> int:
        """How many gaps there are in it."""
        return len(self.rows) + sum(group.count for group in self.groups)


def gap_groups(document: Document, day: date, map_id: int | None) -> list[GapGroup]:
    """Return the kinds of gaps that there are on a map, or on all, as seen on a day."""
    found = document.read(gaps, day, map_id)
    logged = {entry.id: entry for entry in document.read(entries, map_id)}
    questions = {row.id: row.question for row in document.read(map_list)} if map_id is None else {}
    claims = tuple(
        _unproven(one, document.read(claims_of, one.subject, one.ids), with_question=map_id is None)
        for one in found.unproven
    )
    titles = _titles()
    rows: dict[str, Iterable[GapRow]] = {
        "out_of_reach": (_out_of_reach(gap, questions.get(gap.map_id, "")) for gap in found.out_of_reach),
        "nobody_holds": map(_nobody_holds, found.nobody_holds),
        "nobody_receptive": map(_nobody_receptive, found.nobody_receptive),
        "closing": (_closing(window, logged) for window in found.closing),
    }
    groups = [GapGroup(kind, *titles[kind], rows=tuple(listed)) for kind, listed in rows.items()]
    groups.append(GapGroup("unproven", *titles["unproven"], groups=claims))
    return [group for group in groups if group.count]


def table_of(groups: Sequence[GapGroup]) -> list[Row]:
    """Return headings, then a row for each gap."""
    translate = QCoreApplication.translate
    rows: list[Row] = [
        (translate("Gaps", "Kind of gap"), translate("Gaps", "Gap"), translate("Gaps", "Rests on"))
    ]
    for group in groups:
        rows += [(group.title, row.words, row.numbers) for row in group.rows]
        rows += [
            (f"{group.title}: {part.title}", row.words, row.numbers)
            for part in group.groups
            for row in part.rows
        ]
    return rows


def _titles() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "out_of_reach": (
            translate("Gaps", "Out of reach"),
            translate("Gaps", "influence from 0.5, against or undecided, nothing better than resistant"),
        ),
        "nobody_holds": (
            translate("Gaps", "Nobody holds it"),
            translate("Gaps", "no entry says who could use it"),
        ),
        "nobody_receptive": (
            translate("Gaps", "Nobody is receptive"),
            translate("Gaps", "willingness 3 or 4, no target receptive or already moved"),
        ),
        "closing": (
            translate("Gaps", "About to close"),
            translate("Gaps", "a window that ends within 90 days"),
        ),
        "unproven": (
            translate("Gaps", "Without evidence"),
            translate("Gaps", "no source supports it"),
        ),
    }


def _out_of_reach(gap: OutOfReach, question: str) -> GapRow:
    translate = QCoreApplication.translate
    if not gap.entries:
        words = translate("Gaps", "{0}: no lever is aimed at it")
    elif gap.best is None:
        words = translate("Gaps", "{0}: not assessed how open it is to any lever")
    else:
        words = translate("Gaps", "{0}: nothing better than {1}")
    numbers = [
        translate("Gaps", "stance {0}").format(signed_words(gap.stance)),
        translate("Gaps", "influence {0}").format(number_words(gap.influence)),
        _levers(len(gap.entries)) if gap.entries else "",
        translate("Gaps", "not assessed: {0}").format(gap.not_assessed) if gap.not_assessed else "",
        question,
    ]
    said = words.format(gap.label, susceptibility_words()[gap.best])
    return GapRow(said, JOINED.join(filter(None, numbers)), gap.stakeholder_id, gap.entries)


def _nobody_holds(gap: NobodyHolds) -> GapRow:
    words = QCoreApplication.translate("Gaps", "{0}: nobody holds it yet").format(gap.label)
    return GapRow(words, _levers(len(gap.entries)), None, gap.entries)


def _nobody_receptive(gap: NobodyReceptive) -> GapRow:
    translate = QCoreApplication.translate
    numbers = (
        translate("Gaps", "willingness {0} of 4").format(gap.willingness),
        translate("Gaps", "best answer: {0}").format(susceptibility_words()[gap.best]),
        _levers(len(gap.entries)),
    )
    words = translate("Gaps", "{0}: willing, and nobody is receptive").format(gap.label)
    return GapRow(words, JOINED.join(numbers), gap.stakeholder_id, gap.entries)


def _closing(window: Window, logged: Mapping[int, EntryRow]) -> GapRow:
    entry = logged[window.entry_id]
    return GapRow(
        f"{lever_words(entry)}: {state_words(window)}", window_words(entry), entry.target_id, (entry.id,)
    )


def _unproven(unproven: Unproven, claims: Sequence[Claim], *, with_question: bool) -> GapGroup:
    translate = QCoreApplication.translate
    title = {
        "entry_id": translate("Gaps", "Leverage entries"),
        "placement_id": translate("Gaps", "Places"),
        "relation_id": translate("Gaps", "Relations"),
        "strategy_id": translate("Gaps", "Strategies"),
    }[unproven.subject]
    counted = translate("Gaps", "{0} of {1}").format(len(unproven.ids), unproven.count)
    rows = tuple(_claim(unproven.subject, claim, with_question) for claim in claims)
    return GapGroup(unproven.subject, title, counted, rows)


def _claim(subject: str, claim: Claim, with_question: bool) -> GapRow:
    translate = QCoreApplication.translate
    if subject == "entry_id":
        words = f"{claim.name}{JOINED}{claim.about or translate('Gaps', 'lever to name')}"
        return GapRow(words, "", claim.stakeholder_id, (claim.id,))
    if subject == "relation_id":
        kind = relation_kind_words().get(claim.about, claim.about)
        return GapRow(f"{claim.name} – {claim.other}{JOINED}{kind}", "", claim.stakeholder_id)
    return GapRow(claim.name, claim.about if with_question else "", claim.stakeholder_id)


def _levers(count: int) -> str:
    return QCoreApplication.translate("Gaps", "%n lever(s)", "", count)
