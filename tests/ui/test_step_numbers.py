"""What stands in the token of a step is its number in the list, also where steps have no place."""

from nkmap.commands import steps
from nkmap.db.queries.steps import step_list


def test_a_step_that_is_not_assessed_keeps_its_number_on_a_full_grid(sample):
    with sample.document.edit("Many") as session:
        for number in range(66):
            feasibility = None if number in (3, 40) else number / 66
            steps.add(session, f"Step {99 - number}", sensitivity=number % 8 / 8, feasibility=feasibility)
    sample.window.actions_by_id["show_strategies"].trigger()
    sample.qtbot.waitUntil(lambda: hasattr(sample.page.views.view, "grid"))
    sample.page.views.view.show_page(2)
    scene = sample.page.views.view.grid.canvas.map_scene
    scene.settle()
    numbers = {row.id: str(number) for number, row in enumerate(sample.document.read(step_list), 1)}
    coded = {id_: item.code for id_, item in scene.tokens.items() if item.code}
    assert len(scene.tokens) > 60 and len(coded) > 20
    assert coded == {id_: numbers[id_] for id_ in coded}
