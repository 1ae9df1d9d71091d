"""What a claim is called in the Sources view: what it says of whom, and what kind of thing it is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.claim_list import ClaimRow
from nkmap.db.queries.claims import Claim, claims_of
from nkmap.db.queries.evidence import Passage
from nkmap.document import Document
from nkmap.ui.words import confidence_words, relation_kind_words, reported_by_words

JOINED = " · "
Key = tuple[str, int]  # subject and id, as evidence has them


def kinds_of_claims() -> dict[str, str]:
    """Return what claims of each subject are called together."""
    translate = QCoreApplication.translate
    return {
        "stakeholder_id": translate("Claims", "Names"),
        "placement_id": translate("Claims", "Places"),
        "entry_id": translate("Claims", "Leverage entries"),
        "relation_id": translate("Claims", "Relations"),
        "strategy_id": translate("Claims", "Strategies"),
        "step_id": translate("Claims", "Steps"),
    }


def claim_words(subject: str, claim: Claim) -> str:
    """Return what is claimed of whom."""
    translate = QCoreApplication.translate
    if subject == "entry_id":
        return f"{claim.name}{JOINED}{claim.about or translate('Claims', 'lever to name')}"
    if subject == "relation_id":
        kind = relation_kind_words().get(claim.about, claim.about)
        return f"{claim.name} – {claim.other}{JOINED}{kind}"
    return claim.name or translate("Claims", "No question yet")


def quiet_words(subject: str, claim: Claim) -> str:
    """Return what kind of thing a claim is, and where."""
    translate = QCoreApplication.translate
    question = claim.about or translate("Claims", "No question yet")
    patterns = {
        "stakeholder_id": translate("Claims", "name"),
        "map_id": translate("Claims", "map"),
        "placement_id": translate("Claims", "place on “{1}”"),
        "estimate_id": translate("Claims", "estimate of {0} on “{1}”"),
        "instrument_id": translate("Claims", "lever"),
        "entry_id": translate("Claims", "leverage entry, by {0}")
        if claim.other
        else translate("Claims", "leverage entry"),
        "relation_id": translate("Claims", "relation"),
        "strategy_id": translate("Claims", "strategy"),
        "step_id": translate("Claims", "step"),
    }
    return patterns[subject].format(claim.other, question)


def weight_words(row: ClaimRow) -> str:
    """Return what speaks for and against a claim, how sure the group is, and who says so."""
    translate = QCoreApplication.translate
    weighed = row.weighed
    supporting, contesting = row.supporting, row.contesting
    parts = (
        translate("Claims", "supported by {0}").format(supporting) if supporting else "",
        translate("Claims", "without evidence") if not supporting else "",
        translate("Claims", "contested by {0}").format(contesting) if contesting else "",
        translate("Claims", "confidence: {0}").format(confidence_words()[weighed.confidence])
        if weighed.confidence
        else "",
        reported_by_words()[weighed.reported_by] if weighed.reported_by else "",
    )
    return JOINED.join(filter(None, parts))


def named_claims(document: Document, passages: Iterable[Passage]) -> dict[Key, Claim]:
    """Return what passages are evidence for."""
    wanted: dict[str, set[int]] = {}
    for passage in passages:
        wanted.setdefault(passage.subject, set()).add(passage.subject_id)
    return {
        (subject, claim.id): claim
        for subject, ids in wanted.items()
        for claim in document.read(claims_of, subject, ids)
    }


def claim_named(document: Document, key: Key) -> Claim | None:
    """Return one claim; None when it is not there any more."""
    return next(iter(document.read(claims_of, key[0], [key[1]])), None)
