"""What was copied elsewhere: its HTML table first, then text with tabs; plain lines are no table."""

import pytest

from nkmap.data_in.found import Reading
from nkmap.data_in.reading import read_copied
from nkmap.errors import UnusableFile


def cells(text: str, html: str = "") -> list[tuple]:
    found = read_copied(text, html)
    (table,) = found.tables
    return [table.headings, *(row.cells for row in table.rows)]


def test_a_table_copied_from_a_web_page_keeps_lines_and_cells_over_several_rows():
    html = (
        "<meta charset=utf-8><table><tr><th>Name<th>Type<th colspan=2>Scores</tr>"
        "<tr><td>Harbour <b>Office</b><td rowspan=2>state<br>or city<td>0.5<td>high</tr>"
        "<tr><td>Port Police<td>0.25<td></tr></table><p>below"
    )
    assert cells("lost lines", html) == [
        ("Name", "Type", "Scores", ""),
        ("Harbour Office", "state\nor city", 0.5, "high"),
        ("Port Police", "state\nor city", 0.25, None),
    ]


def test_text_from_a_spreadsheet_is_a_table():
    assert cells('Name\tNote\nA\t"first\nsecond"\nB\t0,5\n') == [
        ("Name", "Note"),
        ("A", "first\nsecond"),
        ("B", 0.5),
    ]
    assert cells("Name;Type;Size\nA;b;1\nC;d;2") == [("Name", "Type", "Size"), ("A", "b", 1), ("C", "d", 2)]


def test_the_person_may_say_how_a_copied_table_is_read():
    found = read_copied("Name\tSize\nA\t1,250", "", Reading(decimal=",", headings={"Clipboard": None}))
    (table,) = found.tables
    assert found.format == "copied" and table.rows[1] == (2, ("A", "1,250")) and table.heading_line is None
    html = "<table><tr><td>Name<td>Size<tr><td>A<td>1,25</table>"
    (table,) = read_copied("", html, Reading(decimal=".")).tables
    assert table.rows[0].cells == ("A", "1,25")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Kim, Minister\nLee, Mayor\nPark", ""),
        ("Kim\nLee", "<ul><li>Kim<li>Lee</ul>"),
        ("Kim", "<table><tr><td>Kim</table>"),
        ("10:30 Kim\n11:30 Lee", ""),
        ("", ""),
        ("  \n", "<table></table>"),
    ],
)
def test_plain_lines_are_no_table(text, html):
    assert read_copied(text, html) is None


def test_too_much_on_the_clipboard_is_refused():
    with pytest.raises(UnusableFile, match="more than 200 columns"):
        read_copied("", f"<table><tr><td>a<td colspan=300>b</tr></table>{'<p>' * 10}")
    with pytest.raises(UnusableFile, match="more than 100,000 rows"):
        read_copied("a\tb\n" * 100_001)
