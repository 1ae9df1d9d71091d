"""Where what is carried goes: steps, guides, the lock to an axis. Pure arithmetic, without a window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from nkmap.geometry import make_face
from nkmap.map_content import MapContent, Token
from nkmap.templates import load_template
from nkmap.ui.canvas.axis_lock import ALONG_X, ALONG_Y, locked, next_lock
from nkmap.ui.canvas.course import BY_KEYS, BY_POINTER, Course, Hold
from nkmap.ui.canvas.nudging import arrow_step
from nkmap.ui.canvas.snapping import nearest_step, step_beside

SHIFT, CTRL = Hold(is_locked=True), Hold(is_free=True)


def token(number, x, y):
    return Token(number, number, f"Name {number}", "", "", None, "circle", "none", x, y, None, "shareable")


def course_of(*starts, others=(), snaps=False, template="influence-stance"):
    """A course on a face 1000 px wide (stance: 500 px a unit) and 500 px high (influence: 500 px a unit)."""
    grid = load_template(template).grid
    tokens = tuple(token(number, *place) for number, place in enumerate(others, 1))
    content = MapContent(1, "", "", "", template, grid, tokens, 0, "", "en", snaps=snaps)
    return Course(content, make_face(grid, -18, -18, 1036, 536, 36), starts, tokens)


def place_after(course, dx, dy=0.0, hold=BY_POINTER):
    course.follow(dx, dy, hold)
    return course.place


def test_a_step_pulls_at_eight_pixels_and_lets_go_at_twelve():
    course = course_of((0.05, 0.5), snaps=True)  # the step at 0.2 is 75 px away
    assert place_after(course, 66)[0] == pytest.approx(0.182)
    assert place_after(course, 67)[0] == 0.2
    assert place_after(course, 63)[0] == 0.2
    assert place_after(course, 87)[0] == 0.2
    assert place_after(course, 88)[0] == pytest.approx(0.226)
    assert place_after(course, 84)[0] == pytest.approx(0.218)  # let go, it pulls at 8 px again


def test_without_snap_and_with_ctrl_no_step_pulls():
    assert place_after(course_of((0.05, 0.5)), 74)[0] == pytest.approx(0.198)
    snapping = course_of((0.05, 0.5), snaps=True)
    assert place_after(snapping, 74)[0] == 0.2
    assert place_after(snapping, 74, hold=CTRL)[0] == pytest.approx(0.198)


def test_a_direction_in_which_nothing_moved_is_not_pulled():
    course = course_of((0.05, 0.505), others=[(0.9, 0.507)], snaps=True)
    assert place_after(course, 74)[1] == 0.505
    assert place_after(course, 74, 1)[1] == 0.507


def test_the_others_of_a_group_keep_their_distance_when_the_first_is_pulled():
    course = course_of((0.05, 0.5), (0.33, 0.61), snaps=True)
    course.follow(74, -46)
    assert course.places() == [(0.2, 0.6), (pytest.approx(0.48), pytest.approx(0.71))]


def test_a_pull_that_would_push_a_member_out_is_given_up():
    course = course_of((0.39, 0.5), (0.99, 0.5), snaps=True)  # the step at 0.4 is 5 px away, the end 5 px
    assert place_after(course, 4)[0] == 0.4
    tight = course_of((0.39, 0.5), (0.995, 0.5), snaps=True)
    assert place_after(tight, 4)[0] == pytest.approx(0.395)
    assert tight.guides == ()


def test_within_four_pixels_of_another_value_it_becomes_exactly_equal():
    course = course_of((0.0, 0.5), others=[(0.123456789, 0.2), (0.3, 0.4)])
    assert place_after(course, 57)[0] == pytest.approx(0.114)
    assert course.guides == ()
    assert place_after(course, 58)[0] == 0.123456789
    assert [guide.name for guide in course.guides] == ["Name 1"]
    assert place_after(course, 58, hold=CTRL)[0] == pytest.approx(0.116)
    assert course.guides == ()


def test_a_guide_comes_before_a_step():
    course = course_of((0.05, 0.5), others=[(0.205, 0.2)], snaps=True)
    assert place_after(course, 75)[0] == 0.205


@pytest.mark.parametrize("template", ["rings", "spectrum-of-allies", "position-map"])
def test_a_direction_that_means_nothing_has_no_guides_and_no_steps(template):
    course = course_of((0.3, 0.5), others=[(0.31, 0.52)], snaps=True, template=template)
    there = course._face.point(0.31, 0.517)
    start = course._face.point(0.3, 0.5)
    course.follow(there[0] - start[0], there[1] - start[1])
    assert course.place[0] == 0.31
    assert course.place[1] not in (0.52, 0.5)
    assert [guide.dimension for guide in course.guides] == [0]


def test_arrow_keys_are_not_pulled_but_told_where_they_stand_level():
    course = course_of((0.0, 0.5), others=[(0.04, 0.2)], snaps=True)
    assert place_after(course, 17, hold=BY_KEYS)[0] == pytest.approx(0.034)
    assert course.guides == ()
    assert place_after(course, 20, hold=BY_KEYS)[0] == 0.04
    assert len(course.guides) == 1


def test_shift_locks_to_the_axis_that_leads_after_eight_pixels():
    course = course_of((0.0, 0.5))
    assert place_after(course, 7, 5, SHIFT) == (0.014, 0.49)
    assert place_after(course, 30, 12, SHIFT) == (0.06, 0.5)
    assert place_after(course, 30, 12) == (0.06, 0.476)
    assert place_after(course, 3, -40, SHIFT) == (0.0, 0.58)


def test_a_locked_axis_changes_after_24_pixels_the_other_way():
    lock = next_lock(None, (20.0, 4.0))
    assert lock.axis == ALONG_X
    assert next_lock(lock, (200.0, 27.0)) == lock
    turned = next_lock(lock, (200.0, 28.0))
    assert turned.axis == ALONG_Y and locked(turned, (200.0, 28.0)) == (0.0, 28.0)
    assert next_lock(turned, (177.0, 90.0)) == turned
    assert next_lock(turned, (176.0, 90.0)).axis == ALONG_X


def test_the_nearest_step_and_the_ones_beside():
    axis = load_template("influence-stance").grid.x  # -1 to 1 in steps of 0.2
    assert (nearest_step(axis, 0.29), nearest_step(axis, -0.31)) == (0.2, -0.4)
    assert (step_beside(axis, 0.2, 1), step_beside(axis, 0.2, -1)) == (0.4, 0.0)
    assert (step_beside(axis, 0.29, 1), step_beside(axis, 0.29, -1)) == (0.4, 0.2)
    assert (step_beside(axis, 1.0, 1), step_beside(axis, -1.0, -1)) == (1.0, -1.0)


def test_an_arrow_key_goes_to_the_next_step_also_on_a_flipped_axis():
    grid = load_template("influence-stance").grid
    content = MapContent(1, "", "", "", "", grid, (), 0, "", "en", snaps=True)
    for flipped, after in ((False, 0.4), (True, 0.2)):
        face = make_face(replace(grid, x=replace(grid.x, flipped=flipped)), 0, 0, 1000, 500, 36)
        step = arrow_step(content, face, (0.25, 0.5), Qt.Key.Key_Right, is_big=False)
        assert face.stepped({1: (0.25, 0.5)}, *step) == {1: (after, 0.5)}


def test_of_several_equal_values_the_nearest_token_is_named():
    course = course_of((0.0, 0.5), others=[(0.2, 0.05), (0.2, 0.6), (0.2, 0.95)])
    course.follow(98, -10)
    assert [guide.name for guide in course.guides] == ["Name 2"]
