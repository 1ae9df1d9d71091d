"""The words on screen for the values that are recorded, in the language of the window.

They are as they stand inside a sentence. In a field, a cell, a list or a menu they begin as a sentence does.
"""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from nkmap.scales import NEVER

Value = TypeVar("Value")


def at_start(words: str) -> str:
    """Return words as they stand at the beginning of a field or a line."""
    return words[:1].upper() + words[1:]


def listed(words: Mapping[Value, str]) -> dict[Value, str]:
    """Return the words by value as they stand in a list to choose from."""
    return {value: at_start(said) for value, said in words.items()}


def susceptibility_words() -> dict[str | None, str]:
    """Return what is said for how open a target is, in the order of the scale, not assessed first."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "closed": QCoreApplication.translate("Words", "closed"),
        "resistant": QCoreApplication.translate("Words", "resistant"),
        "undecided": QCoreApplication.translate("Words", "undecided"),
        "receptive": QCoreApplication.translate("Words", "receptive"),
        "already_moved": QCoreApplication.translate("Words", "already moved"),
    }


def stage_words() -> dict[str | None, str]:
    """Return what is said for how far a lever has been used."""
    return {
        None: "",
        "considered": QCoreApplication.translate("Words", "considered"),
        "threatened_or_promised": QCoreApplication.translate("Words", "threatened or promised"),
        "applied": QCoreApplication.translate("Words", "applied"),
        "suspended": QCoreApplication.translate("Words", "suspended"),
        "fulfilled": QCoreApplication.translate("Words", "fulfilled"),
        "failed": QCoreApplication.translate("Words", "failed"),
    }


def instrument_kind_words() -> dict[str | None, str]:
    """Return what is said for kinds of levers."""
    return {
        None: QCoreApplication.translate("Words", "not sorted"),
        "inducement": QCoreApplication.translate("Words", "inducement"),
        "sanction": QCoreApplication.translate("Words", "sanction"),
        "linkage": QCoreApplication.translate("Words", "linkage"),
        "normative": QCoreApplication.translate("Words", "normative"),
        "informational": QCoreApplication.translate("Words", "informational"),
        "procedural": QCoreApplication.translate("Words", "procedural"),
        "other": QCoreApplication.translate("Words", "other"),
    }


def kind_words(name: str | None) -> str:
    """Return the word for a kind of stakeholder; kinds that a user added are shown as typed."""
    shipped = {
        None: QCoreApplication.translate("Words", "not set"),
        "government": QCoreApplication.translate("Words", "government"),
        "ministry": QCoreApplication.translate("Words", "ministry"),
        "legislature": QCoreApplication.translate("Words", "legislature"),
        "court": QCoreApplication.translate("Words", "court"),
        "political party": QCoreApplication.translate("Words", "political party"),
        "official": QCoreApplication.translate("Words", "official"),
        "intergovernmental": QCoreApplication.translate("Words", "intergovernmental"),
        "NGO": QCoreApplication.translate("Words", "NGO"),
        "academia": QCoreApplication.translate("Words", "academia"),
        "religious": QCoreApplication.translate("Words", "religious"),
        "professionals": QCoreApplication.translate("Words", "professionals"),
        "business": QCoreApplication.translate("Words", "business"),
        "media": QCoreApplication.translate("Words", "media"),
        "public": QCoreApplication.translate("Words", "public"),
        "affected people": QCoreApplication.translate("Words", "affected people"),
        "informal network": QCoreApplication.translate("Words", "informal network"),
        "government-organised NGO": QCoreApplication.translate("Words", "government-organised NGO"),
        "other": QCoreApplication.translate("Words", "other"),
    }
    return shipped.get(name, name or "")


def language_words() -> dict[str | None, str]:
    """Return the languages in which names may be shown; None is the project's own."""
    return {
        None: QCoreApplication.translate("Words", "The project's language"),
        "en": "English",
        "ko": "한국어",
        "zh": "中文",
        "de": "Deutsch",
    }


def power_base_words() -> dict[str | None, str]:
    """Return what is said for what a holder's power rests on (French & Raven 1959)."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "coercive": QCoreApplication.translate("Words", "coercive"),
        "reward": QCoreApplication.translate("Words", "reward"),
        "legitimate": QCoreApplication.translate("Words", "legitimate"),
        "expert": QCoreApplication.translate("Words", "expert"),
        "referent": QCoreApplication.translate("Words", "referent"),
        "informational": QCoreApplication.translate("Words", "informational"),
    }


def backfire_words() -> dict[str | None, str]:
    """Return what is said for how a lever could backfire."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "rally effect": QCoreApplication.translate("Words", "rally effect"),
        "elite backlash": QCoreApplication.translate("Words", "elite backlash"),
        "retaliation": QCoreApplication.translate("Words", "retaliation"),
        "coalition strain": QCoreApplication.translate("Words", "coalition strain"),
        "humanitarian harm": QCoreApplication.translate("Words", "humanitarian harm"),
        "moral hazard": QCoreApplication.translate("Words", "moral hazard"),
        "loss of access": QCoreApplication.translate("Words", "loss of access"),
    }


def time_words() -> dict[str | None, str]:
    """Return what is said for the time until a lever works."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "weeks": QCoreApplication.translate("Words", "weeks"),
        "months": QCoreApplication.translate("Words", "months"),
        "years": QCoreApplication.translate("Words", "years"),
    }


def confidence_words() -> dict[str | None, str]:
    """Return what is said for how sure the group is."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "low": QCoreApplication.translate("Words", "low"),
        "medium": QCoreApplication.translate("Words", "medium"),
        "high": QCoreApplication.translate("Words", "high"),
    }


def sensitivity_words() -> dict[str | None, str]:
    """Return what is said for who may see something."""
    return {
        "shareable": QCoreApplication.translate("Words", "may be shared"),
        "workshop_only": QCoreApplication.translate("Words", "workshop only"),
        "redact": QCoreApplication.translate("Words", "to be redacted"),
    }


def reach_words() -> dict[str | None, str]:
    """Return what is said for who may see something, where it may also be that nobody ever does."""
    return sensitivity_words() | {NEVER: QCoreApplication.translate("Words", "never exported")}


def amount_words() -> dict[int | None, str]:
    """Return what is said for the steps of an ordinal scale 0..4."""
    return {
        0: QCoreApplication.translate("Words", "none"),
        1: QCoreApplication.translate("Words", "low"),
        2: QCoreApplication.translate("Words", "medium"),
        3: QCoreApplication.translate("Words", "high"),
        4: QCoreApplication.translate("Words", "very high"),
        None: QCoreApplication.translate("Words", "not assessed"),
    }


def willingness_words() -> dict[int | None, str]:
    """Return what is said for whether a holder would use a lever, 0..4."""
    return {
        0: QCoreApplication.translate("Words", "no"),
        1: QCoreApplication.translate("Words", "hardly"),
        2: QCoreApplication.translate("Words", "perhaps"),
        3: QCoreApplication.translate("Words", "probably"),
        4: QCoreApplication.translate("Words", "yes"),
        None: QCoreApplication.translate("Words", "not assessed"),
    }


def entry_field_words() -> dict[str, str]:
    """Return what the fields of a leverage entry are called in the log and in its form."""
    return {
        "target": QCoreApplication.translate("Words", "Target"),
        "instrument": QCoreApplication.translate("Words", "Lever"),
        "kind": QCoreApplication.translate("Words", "Kind"),
        "holder": QCoreApplication.translate("Words", "By"),
        "willingness": QCoreApplication.translate("Words", "Would they?"),
        "via": QCoreApplication.translate("Words", "Via"),
        "power_base": QCoreApplication.translate("Words", "Power base"),
        "susceptibility": QCoreApplication.translate("Words", "Target is"),
        "stage": QCoreApplication.translate("Words", "Stage"),
        "demand": QCoreApplication.translate("Words", "Demand"),
        "condition": QCoreApplication.translate("Words", "If"),
        "verification": QCoreApplication.translate("Words", "Who checks?"),
        "linked_issue": QCoreApplication.translate("Words", "Linked issue"),
        "legal_basis": QCoreApplication.translate("Words", "Legal basis"),
        "size": QCoreApplication.translate("Words", "Size"),
        "credibility": QCoreApplication.translate("Words", "Credibility"),
        "cost_to_holder": QCoreApplication.translate("Words", "Cost to holder"),
        "compliance_cost": QCoreApplication.translate("Words", "Compliance cost"),
        "substitutes": QCoreApplication.translate("Words", "Substitutes"),
        "expected_shift": QCoreApplication.translate("Words", "Expected shift"),
        "p_shift": QCoreApplication.translate("Words", "Probability"),
        "backfire_risk": QCoreApplication.translate("Words", "Risk of backfiring"),
        "backfire_form": QCoreApplication.translate("Words", "In what form"),
        "population_harm": QCoreApplication.translate("Words", "Harm to people"),
        "window": QCoreApplication.translate("Words", "Window"),
        "window_from": QCoreApplication.translate("Words", "Window from"),
        "window_to": QCoreApplication.translate("Words", "Window to"),
        "time_to_effect": QCoreApplication.translate("Words", "Time to effect"),
        "note": QCoreApplication.translate("Words", "Note"),
        "dissent": QCoreApplication.translate("Words", "Dissent"),
        "confidence": QCoreApplication.translate("Words", "Confidence"),
        "assessed_by": QCoreApplication.translate("Words", "Assessed by"),
        "assessed_on": QCoreApplication.translate("Words", "Assessed on"),
        "sensitivity": QCoreApplication.translate("Words", "Who may see it"),
        "evidence": QCoreApplication.translate("Words", "What it rests on"),
        "question": QCoreApplication.translate("Words", "Map"),
    }


def yes_no_words() -> dict[bool | None, str]:
    """Return what is said for what is so or not, with nothing between."""
    return {
        False: QCoreApplication.translate("Words", "no"),
        True: QCoreApplication.translate("Words", "yes"),
    }


def reported_by_words() -> dict[str | None, str]:
    """Return what is said for whose word a place rests on."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        "self": QCoreApplication.translate("Words", "said by themselves"),
        "others": QCoreApplication.translate("Words", "said by others"),
    }


def answer_words() -> dict[bool | None, str]:
    """Return what is said for the answer to a question."""
    return {
        None: QCoreApplication.translate("Words", "not assessed"),
        True: QCoreApplication.translate("Words", "yes"),
        False: QCoreApplication.translate("Words", "no"),
    }


def relation_kind_words() -> dict[str, str]:
    """Return what is said for what connects two stakeholders."""
    return {
        "authority": QCoreApplication.translate("Words", "authority"),
        "funding": QCoreApplication.translate("Words", "funding"),
        "alliance": QCoreApplication.translate("Words", "alliance"),
        "conflict": QCoreApplication.translate("Words", "conflict"),
        "dependence": QCoreApplication.translate("Words", "dependence"),
        "information": QCoreApplication.translate("Words", "information"),
        "service": QCoreApplication.translate("Words", "service"),
        "influence": QCoreApplication.translate("Words", "influence"),
    }
