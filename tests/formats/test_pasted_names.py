"""What counts as a name in a list, a column or a table that was copied elsewhere."""

import pytest

from nkmap.formats.pasted_names import names_in


def test_every_line_is_a_name_and_empty_lines_are_passed_over():
    assert names_in("China\n\n  Germany \r\n\r\nJapan\n") == ["China", "Germany", "Japan"]


@pytest.mark.parametrize(
    "line",
    [
        *("- China", "– China", "* China", "•China", "• China", "•\tChina", "·\tChina", "o\tChina"),
        *("1. China", "12) China", "(3) China", "a) China", "\uf0b7 China", "1.\tChina"),
    ],
)
def test_bullets_and_numbering_are_no_part_of_a_name(line):
    assert names_in(f"Germany\n{line}\n") == ["Germany", "China"]


@pytest.mark.parametrize("name", ["A. Merkel", "3M", "G-20", "8th Army", "Trade, Ministry of", "*Ex*"])
def test_a_name_that_only_begins_like_a_list_is_left_alone(name):
    assert names_in(name) == [name]


def test_of_a_spreadsheet_only_the_first_column_is_taken():
    assert names_in("China\tstate\t3\nGermany\tstate\t4\n") == ["China", "Germany"]


def test_a_cell_with_a_line_break_is_one_name():
    assert names_in('"Ministry of\nTrade"\tstate\nJapan\t\n') == ["Ministry of Trade", "Japan"]


def test_quotation_marks_of_a_name_swallow_no_other_name():
    assert names_in('"Free" press\n"Citizens\nJapan') == ['"Free" press', '"Citizens', "Japan"]


def test_a_table_goes_before_the_text():
    html = """<html><head><style>td {color: red}</style></head><body><table>
        <tr><th>Caf&eacute;<br>owners</th><th>Kind</th></tr>
        <tr><td rowspan=2><p>China</p></td><td>state</td></tr>
        <tr><td>union</td></tr>
        <tr><td>Japan<td>state</tr></table>After</body></html>"""
    assert names_in("wrong\ttext", html) == ["Café owners", "China", "Japan"]


def test_markup_without_a_table_is_passed_over_for_the_text():
    assert names_in("China\nJapan", "<b>China</b><br>Japan") == ["China", "Japan"]


def test_a_name_in_several_spellings_counts_once():
    assert names_in("China\nCHINA\n china \nKore\u0301e\nKor\u00e9e") == ["China", "Kor\u00e9e"]
