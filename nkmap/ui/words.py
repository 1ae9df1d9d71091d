"""The words on screen for the values that are recorded, in the language of the window."""

from PySide6.QtCore import QCoreApplication


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
        None: QCoreApplication.translate("Words", "the project's language"),
        "en": "English",
        "ko": "한국어",
        "zh": "中文",
        "de": "Deutsch",
    }
