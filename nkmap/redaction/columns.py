"""What redaction does with every column of every table, as data; ids, uids and references are always new."""

from enum import Enum, auto
from functools import cache


class Rule(Enum):
    """What becomes of a value."""

    KEEP = auto()  # as it is: numbers, words of a closed list, names of shapes and languages
    DROP = auto()  # emptied, at every level: nobody outside the room is to read it
    WORDS = auto()  # a text that stays, with each hidden name replaced by its code
    LINK = auto()  # an address, which stays where no hidden name is in it
    DATE = auto()  # the year alone where the level is coarse
    DAY = auto()  # the first day of its year where the level is coarse
    NAME = auto()  # "Actor 07" for a hidden name
    CODE = auto()  # "07" for a hidden name
    SHORT_NAME = auto()  # stays with a name that stays, emptied for a hidden one
    LOOK = auto()  # likewise: a colour or a shape of its own would tell
    SENSITIVITY = auto()  # shareable for a hidden name, since a code may be shared
    REGION = auto()  # merged where the level is coarse and fewer than three names have it
    NUMBERED = auto()  # "Group 1", drawn at random, where not everybody was in the room
    SHUFFLED = auto()  # a new order, drawn at random
    ALONG_X = auto()  # the middle of its band, or the nearest step of the axis, where the level is coarse
    ALONG_Y = auto()
    IN_SIZE = auto()
    QUARTERS = auto()  # in steps of a quarter where the level is coarse
    FINE = auto()  # dropped where the level is coarse


_ESTIMATED = {
    Rule.ALONG_X: "x",
    Rule.ALONG_Y: "y",
    Rule.IN_SIZE: "size_value",
    Rule.QUARTERS: "salience",
    Rule.KEEP: "confidence reported_by",
    Rule.DROP: "rationale",
}
_ORDERED = {Rule.KEEP: "position"}
_PLACED = {
    Rule.ALONG_X: "x trend_x",
    Rule.ALONG_Y: "y trend_y",
    Rule.KEEP: "confidence reported_by outcome most_influential locked",
    Rule.FINE: "label_x label_y",
}

COLUMNS: dict[str, dict[Rule, str]] = {
    "project": {
        Rule.WORDS: "title disclaimer",
        Rule.DROP: "description",
        Rule.DATE: "as_of",
        Rule.KEEP: "language",
    },
    "project_setting": {Rule.DROP: "name value"},
    "stakeholder_kind": {Rule.WORDS: "name", Rule.KEEP: "symbol colour position"},
    "stakeholder": {
        Rule.NAME: "name",
        Rule.CODE: "code",
        Rule.SHORT_NAME: "short_name",
        Rule.LOOK: "colour symbol",
        Rule.REGION: "region",
        Rule.DROP: "note",
        Rule.SENSITIVITY: "sensitivity",
        Rule.SHUFFLED: "position",
        Rule.KEEP: "code_chosen legitimacy urgency do_not_export",
    },
    "stakeholder_name": {Rule.WORDS: "name", Rule.KEEP: "language"},
    "stakeholder_alias": {Rule.WORDS: "name"},
    "stakeholder_tag": {Rule.WORDS: "tag"},
    "attribute": {Rule.WORDS: "name", Rule.DROP: "note", Rule.KEEP: "position"},
    "attribute_value": {Rule.WORDS: "value", Rule.DROP: "locator"},
    "relation": {Rule.KEEP: "kind strength directed", Rule.DROP: "note"},
    "network_place": {Rule.KEEP: "x y"},
    "map": {
        Rule.WORDS: "question frame template",
        Rule.DATE: "as_of",
        Rule.KEEP: "layout snap blind axes_locked position",
    },
    "map_layer": {Rule.KEEP: "layer"},
    "grid_axis": {
        Rule.WORDS: "name low_word middle_word high_word",
        Rule.KEEP: "dimension quantity minimum maximum mid_line step flipped",
    },
    "axis_band": {Rule.WORDS: "words", Rule.KEEP: "position upper"},
    "grid_cell": {Rule.WORDS: "name other_name advice", Rule.KEEP: "column_index row_index"},
    "round": {Rule.WORDS: "label", Rule.DATE: "date", Rule.KEEP: "working position"},
    "placement": _ESTIMATED | _PLACED,
    "participant_group": {Rule.NUMBERED: "name", Rule.SHUFFLED: "position"},
    "group_estimate": _ESTIMATED,
    "position_history": {Rule.DROP: "moved_at from_x from_y to_x to_y"},
    "instrument": {Rule.WORDS: "name", Rule.DROP: "note", Rule.KEEP: "kind position"},
    "leverage_entry": {
        Rule.WORDS: "demand condition verification linked_issue legal_basis",
        Rule.DROP: "note dissent assessed_by",
        Rule.DATE: "assessed_on",
        Rule.DAY: "window_from window_to",
        Rule.SHUFFLED: "position",
        Rule.KEEP: "kind susceptibility willingness power_base stage size credibility cost_to_holder"
        " compliance_cost substitutes backfire_risk backfire_form population_harm time_to_effect"
        " expected_shift p_shift confidence sensitivity",
    },
    "leverage_intermediary": _ORDERED,
    "strategy": {Rule.WORDS: "name approach outcome", Rule.KEEP: "effect position"},
    "strategy_actor": _ORDERED,
    "strategy_instrument": _ORDERED,
    "strategy_entry": {},
    "step": {
        Rule.WORDS: "name audience",
        Rule.DROP: "owner note",
        Rule.DATE: "due",
        Rule.KEEP: "sensitivity feasibility status position",
    },
    "scenario": {Rule.NUMBERED: "name", Rule.DROP: "note", Rule.KEEP: "weighted position"},
    "scenario_entry": _ORDERED,
    "scenario_strategy": _ORDERED,
    "scenario_stakeholder": {Rule.QUARTERS: "stance influence salience", Rule.KEEP: "left_out"},
    "source": {
        Rule.WORDS: "reference title author publisher locator_scheme kind",
        Rule.DATE: "date accessed",
        Rule.LINK: "link",
        Rule.DROP: "note",
        Rule.KEEP: "sensitivity do_not_export",
    },
    "source_paragraph": {Rule.DROP: "number page text"},
    "evidence": {
        Rule.WORDS: "locator",
        Rule.DROP: "paragraph starts last_paragraph ends paraphrase quotation",
        Rule.KEEP: "side",
    },
    "session": {
        Rule.WORDS: "place",
        Rule.DATE: "date",
        Rule.DROP: "participants agenda parking_lot note",
        Rule.KEEP: "confidentiality",
    },
    "agenda_step": {Rule.WORDS: "title", Rule.DROP: "prompt", Rule.KEEP: "minutes mode done position"},
    "poll": {Rule.WORDS: "question", Rule.KEEP: "subject voters dots_each revealed position"},
    "poll_option": {Rule.SHUFFLED: "position"},
    "dots": {Rule.KEEP: "voter count"},  # dealt anew beforehand, so that only totals are left
    "action": {Rule.WORDS: "wanted", Rule.DROP: "owner", Rule.DATE: "due", Rule.KEEP: "status position"},
}


@cache
def rules_of(table: str) -> dict[str, Rule]:
    """Return the rule of each column of a table. Raises KeyError for a table without rules."""
    return {column: rule for rule, columns in COLUMNS[table].items() for column in columns.split()}
