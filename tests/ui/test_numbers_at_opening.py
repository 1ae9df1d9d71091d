"""The list tells at once which number stands for which name on a full map."""

from nkmap.commands import maps, placements, projects, stakeholders
from nkmap.db.project_file import write_project
from nkmap.ui.parts.tree_items import tree_items

NAMES = 70


def fill(session):
    projects.set_up(session)
    map_id = maps.add(session, "influence-stance", "Who decides?")
    ids, _known = stakeholders.add_many(session, [f"Neighbour {number}" for number in range(NAMES)])
    across = {id_: (-0.9 + 0.2 * (n % 10), 0.1 + 0.12 * (n // 10)) for n, id_ in enumerate(ids)}
    placements.place(session, map_id, across)


def test_a_full_map_that_is_opened_has_its_numbers_in_the_list(window, qtbot, tmp_path):
    path = tmp_path / "talks.nkmap"
    write_project(path, fill)
    window.files.open_path(path)
    tree = window.page.names.tree
    qtbot.waitUntil(lambda: tree.columnCount() == 2)
    numbers = {row.text(0): row.text(1) for row in tree_items(tree)}
    assert sorted(map(int, numbers.values())) == list(range(1, NAMES + 1))
    items = window.page.maps.scene.tokens.values()
    shown = {item.token.label: item.code for item in items if item.code}
    assert shown and shown.items() <= numbers.items()
