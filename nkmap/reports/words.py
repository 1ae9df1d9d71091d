"""The words of a report for the values that are recorded; as in the window, in the report's language."""

from collections.abc import Mapping

from nkmap.reports.prose import Translate


def at_start(words: str) -> str:
    """Return words as they stand at the beginning of a cell or a line."""
    return words[:1].upper() + words[1:]


def susceptibility_words(translate: Translate) -> Mapping[str | None, str]:
    """Return what is said for how open a target is."""
    return {
        None: translate("Words", "not assessed"),
        "closed": translate("Words", "closed"),
        "resistant": translate("Words", "resistant"),
        "undecided": translate("Words", "undecided"),
        "receptive": translate("Words", "receptive"),
        "already_moved": translate("Words", "already moved"),
    }


def willingness_words(translate: Translate) -> Mapping[int | None, str]:
    """Return what is said for whether a holder would use a lever, 0..4."""
    return {
        None: translate("Words", "not assessed"),
        0: translate("Words", "no"),
        1: translate("Words", "hardly"),
        2: translate("Words", "perhaps"),
        3: translate("Words", "probably"),
        4: translate("Words", "yes"),
    }


def stage_words(translate: Translate) -> Mapping[str | None, str]:
    """Return what is said for how far a lever has been used."""
    return {
        None: translate("Words", "not assessed"),
        "considered": translate("Words", "considered"),
        "threatened_or_promised": translate("Words", "threatened or promised"),
        "applied": translate("Words", "applied"),
        "suspended": translate("Words", "suspended"),
        "fulfilled": translate("Words", "fulfilled"),
        "failed": translate("Words", "failed"),
    }


def backfire_words(translate: Translate) -> Mapping[str | None, str]:
    """Return what is said for how a lever could backfire."""
    return {
        None: "",
        "rally effect": translate("Words", "rally effect"),
        "elite backlash": translate("Words", "elite backlash"),
        "retaliation": translate("Words", "retaliation"),
        "coalition strain": translate("Words", "coalition strain"),
        "humanitarian harm": translate("Words", "humanitarian harm"),
        "moral hazard": translate("Words", "moral hazard"),
        "loss of access": translate("Words", "loss of access"),
    }


def effect_words(translate: Translate) -> Mapping[str | None, str]:
    """Return what is said for the effect of a strategy so far."""
    return {
        None: translate("Words", "not assessed"),
        "positive": translate("Report", "worked"),
        "none": translate("Report", "no effect"),
        "mixed": translate("Report", "mixed"),
        "backfired": translate("Report", "backfired"),
        "proposed": translate("Report", "proposed"),
    }


def status_words(translate: Translate) -> Mapping[str | None, str]:
    """Return what is said for how far a step or an action is."""
    return {
        None: "",
        "open": translate("ActionList", "open"),
        "under way": translate("ActionList", "under way"),
        "done": translate("ActionList", "done"),
        "dropped": translate("ActionList", "dropped"),
    }


def percent(share: float) -> str:
    """Return a share 0..1 in percent: "30 %"."""
    return f"{round(100 * share)} %"


def signed(value: float) -> str:
    """Return a number with its sign: "+0.2", "−0.7"."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{abs(value):.2g}"


def amount(value: float) -> str:
    """Return a share 0..1 with at most two digits: "0.15"."""
    return f"{value:.2g}"
