"""A map as a Mermaid chart, checked line by line against its grammar."""

import re

import pytest
from drawn_project import HIDDEN

from nkmap.commands import maps
from nkmap.data_out.choices import USUAL, OutChoices
from nkmap.data_out.mermaid import mermaid
from nkmap.db.tables import GridAxis
from nkmap.errors import InvalidInput
from nkmap.redaction.project import Outside

TEXT = r'"[^"`\n]+"'
NUMBER = r"(?:0|1|0\.\d+)"  # the grammar knows no 1.0
LINES = "|".join(
    (
        "quadrantChart",
        r" +title [^\n]+",
        r" +%% [^\n]+",
        rf" +[xy]-axis {TEXT}(?: --> {TEXT})?",
        rf" +quadrant-[1-4] {TEXT}",
        rf" +{TEXT}: \[{NUMBER}, {NUMBER}\] radius: \d+, color: #[0-9A-F]{{6}}, "
        r"stroke-color: #[0-9A-F]{6}, stroke-width: 1px",
    )
)


def lines(outside, choices=USUAL):
    return mermaid(outside, choices).decode().splitlines()


def test_every_line_is_one_of_the_grammar_whatever_names_hold(drawn):
    written = lines(drawn)
    assert written[0] == "quadrantChart"
    assert [line for line in written if not re.fullmatch(LINES, line)] == []
    assert HIDDEN not in "".join(written) and mermaid(drawn, OutChoices()) == mermaid(drawn, OutChoices())


def test_points_and_words_are_those_of_the_map(drawn):
    written = "\n".join(lines(drawn))
    assert '"통일부 남북협력국": [0.625, 0.4] ' in written and '"At the corner": [1, 1] ' in written
    assert '    x-axis "Stance on the question: Strongly against" --> "Strongly for"' in written
    assert '    quadrant-1 "Strong, for"' in written and '    quadrant-3 "Less influence, against"' in written
    assert '"#quot;Quo\\te#quot; <b>&amp; #96;tick#96; #35;35; #37;#37;{init}' in written


def test_a_map_without_quadrants_is_refused_and_passed_over_where_none_is_chosen(drawn):
    with pytest.raises(InvalidInput, match="quadrants"):
        mermaid(drawn, OutChoices(map_id=2))
    assert lines(drawn, OutChoices(map_id=1)) == lines(drawn)


def test_a_flipped_axis_runs_the_other_way_and_a_mid_line_elsewhere_is_said(store):
    with store.edit("") as edit:
        map_id = maps.add(edit.session, "influence-stance", "Who?")
        axis = edit.session.query(GridAxis).filter_by(map_id=map_id, dimension="x").one()
        axis.flipped, axis.mid_line = 1, 0.5
    written = "\n".join(lines(Outside(store)))
    assert '"Stance on the question: Strongly for" --> "Strongly against"' in written
    assert '    quadrant-1 "Strong, against"' in written and "is at 0.25." in written
