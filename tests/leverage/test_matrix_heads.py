"""A matrix with words: headings stand before their groups, and cells keep to their lines."""

from made_entries import entry

from nkmap.leverage.matrix import Subject, matrix
from nkmap.leverage.matrix_heads import Side, with_heads

PEOPLE = [Subject(1, "China", "government"), Subject(2, "Japan", "government"), Subject(3, "EU", "NGO")]
LOGGED = [entry(1, 1, 3), entry(2, 3, 1), entry(3, 3, 1)]
NAMED = Side(lambda subject: subject.label)
BY_KIND = Side(lambda subject: subject.label, lambda kind: str(kind).upper())


def test_headings_stand_before_their_groups_and_cells_keep_to_their_lines():
    found = matrix(LOGGED, PEOPLE, PEOPLE, "holder", row_groups="kind")
    read = with_heads(found, "holder", BY_KIND, NAMED)
    rows, columns = ([head.words for head in side] for side in (read.rows, read.columns))
    assert rows == ["GOVERNMENT", "China", "Japan", "NGO", "EU"] and columns == ["China", "Japan", "EU"]
    cells = {(rows[row], columns[column]): total.count for (row, column), total in read.cells.items()}
    assert cells == {("China", "EU"): 1, ("EU", "China"): 2}
    assert read.total.count == 3


def test_nothing_meets_at_headings_and_nobody_meets_themselves():
    read = with_heads(matrix(LOGGED, PEOPLE, PEOPLE, "holder", row_groups="kind"), "holder", BY_KIND, NAMED)
    assert [read.can_meet(row, 0) for row in range(5)] == [False, False, True, False, True]
    levers = with_heads(matrix(LOGGED, PEOPLE, PEOPLE), "instrument", NAMED, NAMED)
    assert all(levers.can_meet(number, number) for number in range(3))
