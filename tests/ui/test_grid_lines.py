"""What stands on the grid itself."""

from sqlalchemy import update

from nkmap.db.tables import GridAxis


def test_an_axis_of_a_billion_steps_is_drawn_without_lines_for_them(seeded):
    """P10: a file may hold such an axis, each of its numbers within its range."""
    with seeded.document.edit("As a stranger's file has it") as session:
        session.execute(update(GridAxis).values(minimum=-1e6, maximum=1e6, step=1e-6))
    assert not seeded.window.grab().isNull()
