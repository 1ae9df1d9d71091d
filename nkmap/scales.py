"""The words that a recorded field may hold, in their order. None of them is ever filled in by the program."""

SUSCEPTIBILITY = ("closed", "resistant", "undecided", "receptive", "already_moved")
CONFIDENCE = ("low", "medium", "high")
REPORTED_BY = ("self", "others")
OUTCOME = ("agreed", "differ")
SENSITIVITY = ("shareable", "workshop_only", "redact")
NEVER = "never"  # read in its place where a row is never to be exported; never recorded
UNSEEN = ("redact", NEVER)  # whom nobody in a meeting is shown

INSTRUMENT_KINDS = ("inducement", "sanction", "linkage", "normative", "informational", "procedural", "other")
STAGES = ("considered", "threatened_or_promised", "applied", "suspended", "fulfilled", "failed")
POWER_BASES = ("coercive", "reward", "legitimate", "expert", "referent", "informational")
BACKFIRE_FORMS = (
    "rally effect",
    "elite backlash",
    "retaliation",
    "coalition strain",
    "humanitarian harm",
    "moral hazard",
    "loss of access",
)
TIMES_TO_EFFECT = ("weeks", "months", "years")

RELATION_KINDS = (
    "authority",
    "funding",
    "alliance",
    "conflict",
    "dependence",
    "information",
    "service",
    "influence",
)
EVIDENCE_SIDES = ("supports", "contests")
EFFECTS = ("positive", "none", "mixed", "backfired", "proposed")
STEP_STATUS = ("open", "under way", "done", "dropped")

AGENDA_MODES = ("names", "blind", "reveal", "discuss", "trend", "leverage", "vote", "actions", "close")
POLL_SUBJECTS = ("stakeholder", "leverage_entry", "step")

LAYOUTS = ("quadrants", "columns", "wedges", "rings")
QUANTITIES = (
    "stance",
    "influence",
    "interest",
    "alignment",
    "threat",
    "cooperation",
    "distance",
    "sensitivity",
    "feasibility",
    "free",
)
# What a map shows besides place, kind and name; a new map shows none of it.
LAYERS = (
    "badge",
    "size",
    "halo",
    "confidence",
    "trail",
    "trend",
    "estimates",
    "parents",
    "votes",
    "cell_names",
    "other_cell_names",
    "advice",
)
