"""What can be voted on now: who is selected or on the map, the levers of the log as filtered, the steps."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.db.queries.steps import step_list
from nkmap.scales import UNSEEN

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

LEAST_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class VoteSubject:
    """One offer: its words, one of `scales.POLL_SUBJECTS`, the ids, and the question that is proposed."""

    words: str
    subject: str
    ids: tuple[int, ...]
    question: str


def vote_subjects(page: "ProjectPage") -> list[VoteSubject]:
    """Return what has at least two to choose from. Whom nobody may see cannot be voted for."""
    translate = QCoreApplication.translate
    who, lever = translate("Votes", "Whom do we work on first?"), translate("Votes", "Which lever first?")
    step = translate("Votes", "Which step first?")
    offers = (
        (translate("Votes", "Selected names ({0})"), "stakeholder", _selected(page), who),
        (translate("Votes", "All on this map ({0})"), "stakeholder", _placed(page), who),
        (translate("Votes", "Levers in the log, as filtered ({0})"), "leverage_entry", _levers(page), lever),
        (translate("Votes", "Steps ({0})"), "step", _steps(page), step),
    )
    return [
        VoteSubject(words.format(len(ids)), subject, ids, question)
        for words, subject, ids, question in offers
        if len(ids) >= LEAST_OPTIONS
    ]


def _selected(page: "ProjectPage") -> tuple[int, ...]:
    return _nameable(page, page.selection.stakeholders())


def _placed(page: "ProjectPage") -> tuple[int, ...]:
    tokens = page.maps.scene.tokens.values() if page.maps.scene else ()
    return _nameable(page, [item.token.stakeholder_id for item in tokens])


def _nameable(page: "ProjectPage", ids: list[int]) -> tuple[int, ...]:
    known = page.document.read(sensitivities)
    return tuple(id_ for id_ in ids if known.get(id_) not in UNSEEN)


def _levers(page: "ProjectPage") -> tuple[int, ...]:
    """Return the entries that the log shows, or would show."""
    shown, known = page.log.shown, page.document.read(sensitivities)
    found = [entry for entry in page.document.read(entries) if shown.fits(entry)]
    return tuple(e.id for e in found if not {e.sensitivity, known.get(e.target_id)}.intersection(UNSEEN))


def _steps(page: "ProjectPage") -> tuple[int, ...]:
    return tuple(row.id for row in page.document.read(step_list))
