"""Rules of the label placement, on made-up layouts with fixed text widths instead of a font."""

import math
import random
from dataclasses import replace

import pytest
from label_layouts import FACE, ink, layout

from nkmap.labels import (
    Box,
    LabelPlace,
    LabelRequest,
    Obstacle,
    finished,
    free_place,
    place_labels,
    solving,
    surroundings,
)
from nkmap.labels.requests import Leader

PAGE = Box(0, 0, 1800, 1120)
LEFT = 5  # number of a candidate
SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.soak) for seed in (1, 2))]  # of made-up layouts
ALMOST_NOTHING = 0.25  # weight of a line of the grid
MID_LINES = [
    Obstacle.line([(900, 60), (900, 1060)], ALMOST_NOTHING),
    Obstacle.line([(100, 560), (1700, 560)], ALMOST_NOTHING),
]
NAMES = [Obstacle(Box(110, 70, 300, 100)), Obstacle(Box(1500, 1020, 1690, 1050))]


def token(key: int, x: float, y: float, width: float = 80, **more: object) -> LabelRequest:
    return replace(LabelRequest(key, x, y, 14, ((width, 18),)), **more)  # type: ignore[arg-type]


def solve(
    requests: list[LabelRequest],
    obstacles: list[Obstacle] | None = None,
    previous: dict[int, int] | None = None,
) -> dict[int, LabelPlace]:
    return place_labels(requests, MID_LINES + NAMES if obstacles is None else obstacles, FACE, previous, PAGE)


def boxes(places: dict[int, LabelPlace]) -> list[Box]:
    return [place.box for place in places.values() if place.box]


def box_of(places: dict[int, LabelPlace], key: int) -> Box:
    box = places[key].box
    assert box is not None
    return box


def assert_valid(places: dict[int, LabelPlace]) -> None:
    shown = boxes(places)
    for n, box in enumerate(shown):
        assert PAGE.holds(box)
        assert not any(box.overlaps(other) for other in shown[:n])
        assert not any(box.overlaps(name.box) for name in NAMES)


def along(line: Leader) -> list[tuple[float, float]]:
    (x, y), (to_x, to_y) = line
    return [(x + (to_x - x) * step / 40, y + (to_y - y) * step / 40) for step in range(41)]


def cross(one: Leader, other: Leader) -> bool:
    def sides_differ(line: Leader, points: Leader) -> bool:
        (ax, ay), (bx, by) = line
        first, second = ((bx - ax) * (y - ay) - (by - ay) * (x - ax) for x, y in points)
        return first * second < 0

    return sides_differ(one, other) and sides_differ(other, one)


def candidates_of(places: dict[int, LabelPlace]) -> dict[int, int]:
    return {key: place.candidate for key, place in places.items()}


def test_no_tokens_need_no_labels() -> None:
    assert place_labels([], [], FACE) == {}


def test_a_lone_label_sits_right_of_its_token() -> None:
    place = solve([token(1, 500, 300)], [])[1]
    assert place == LabelPlace(1, Box(520, 291, 600, 309), 0, 0, None)


def test_text_sizes_are_rounded_up_to_whole_pixels() -> None:
    box = box_of(solve([token(1, 500, 300, width=79.2)], []), 1)
    assert (box.right - box.left, box.bottom - box.top) == (80, 18)


def test_one_line_is_preferred_to_two_where_there_is_room() -> None:
    long = token(1, 500, 300, shapes=((200.0, 18.0), (110.0, 36.0)))
    assert solve([long], [])[1].shape == 0


def test_two_lines_are_used_where_one_has_no_room() -> None:
    long = token(1, 500, 300, shapes=((200.0, 18.0), (40.0, 36.0)))
    tight = Box(420, 200, 570, 400)
    assert place_labels([long], [], tight)[1].shape == 1


def test_a_label_far_from_its_token_gets_a_leader_that_ends_3_px_outside_it() -> None:
    around = [Obstacle.line([(477, 277), (523, 277), (523, 323), (477, 323), (477, 277)])]
    place = solve([token(1, 500, 300)], around)[1]
    assert place.leader is not None
    (x, y), (end_x, end_y) = place.leader
    assert (x, y) == (540, 300)
    assert (end_x, end_y) == (517, 300)


def test_a_hard_text_is_never_covered() -> None:
    name = Obstacle(Box(400, 200, 900, 400))
    assert solve([token(1, 500, 300)], [name])[1].box is None


def test_a_label_avoids_its_own_trail() -> None:
    trail = Obstacle.line([(500, 300), (700, 300)])
    box = box_of(solve([token(1, 500, 300)], [trail]), 1)
    assert box.right <= 500 or box.bottom <= 300 or box.top >= 300


def test_a_slanting_line_blocks_only_what_it_crosses() -> None:
    line = Obstacle.line([(480, 400), (700, 250)])
    assert solve([token(1, 500, 300)], [line])[1].candidate == 0


def test_a_label_crosses_a_line_rather_than_another_token() -> None:
    tokens = [token(n, 500 + 44 * dx, 300 + 44 * dy) for n, (dx, dy) in enumerate([(0, 0), (1, 0), (1, -1)])]
    line = Obstacle.line([(500, 200), (500, 286)])
    for place in solve(tokens, [line]).values():
        assert place.box is not None
        assert not any(place.box.overlaps(Box(t.x - 8, t.y - 8, t.x + 8, t.y + 8)) for t in tokens)


def test_a_name_stays_in_line_with_its_token_even_where_a_mid_line_runs() -> None:
    assert solve([token(1, 500, 565)])[1].candidate == 0
    assert solve([token(1, 876, 300)])[1].candidate == 0


def test_a_name_without_room_at_the_right_stands_at_the_left_rather_than_across_a_corner() -> None:
    wall = Obstacle(Box(515, 200, 525, 400))
    assert solve([token(1, 500, 300)], [wall])[1].candidate == LEFT


@pytest.mark.parametrize("seed", SEEDS)
def test_no_leader_runs_through_a_token_a_text_or_another_leader(seed: int) -> None:
    requests = layout(100, seed, True)
    places = solve(requests)
    leaders = {key: place.leader for key, place in places.items() if place.leader}
    assert len(leaders) > 5
    for key, leader in leaders.items():
        texts = [place.box for other, place in places.items() if other != key and place.box]
        points = along(leader)
        assert not any(math.dist(p, (r.x, r.y)) < r.radius for p in points for r in requests if r.key != key)
        assert not any(t.left < x < t.right and t.top < y < t.bottom for x, y in points for t in texts)
        assert not any(cross(leader, other) for other in leaders.values())


def test_a_label_does_not_cover_the_code_of_another_token() -> None:
    box = box_of(solve([token(1, 500, 300), token(2, 550, 300)], []), 1)
    assert not box.overlaps(Box(540, 290, 560, 310))


def test_labels_stay_on_the_grid_where_they_can() -> None:
    for x, y in [(100, 60), (1700, 60), (100, 1060), (1700, 1060), (1700, 500)]:
        assert FACE.holds(box_of(solve([token(1, x, y)], []), 1))


def test_a_label_leaves_the_grid_but_never_the_page() -> None:
    crowd = [token(key, 1690, 540 + key, width=300) for key in range(40)]
    shown = boxes(solve(crowd))
    assert shown
    assert all(PAGE.holds(box) for box in shown)


def test_without_a_page_labels_stay_on_the_face() -> None:
    places = place_labels(layout(60, 3, True), [], FACE)
    assert all(FACE.holds(box) for box in boxes(places))


def test_a_label_larger_than_the_page_is_left_out() -> None:
    assert solve([token(1, 500, 300, width=5000)])[1].box is None


def test_tokens_on_the_same_spot_all_get_labels() -> None:
    places = solve([token(key, 500, 300) for key in range(5)], [])
    assert len(boxes(places)) == 5
    assert_valid(places)


def test_two_requests_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="same key"):
        solve([token(1, 500, 300), token(1, 600, 300)])


def test_no_two_labels_overlap_when_there_is_room_for_half_of_them() -> None:
    places = solve(layout(150, 5, True, em=14))
    assert 0 < len(boxes(places)) < 150
    assert_valid(places)


@pytest.mark.parametrize("clustered", [False, True])
@pytest.mark.parametrize("count", [30, 150, *(pytest.param(n, marks=pytest.mark.soak) for n in (60, 100))])
def test_no_two_labels_overlap_and_below_a_fifth_of_label_ink_hardly_one_is_left_out(
    count: int, clustered: bool
) -> None:
    left_out = 0
    for seed in range(4):
        requests = layout(count, seed, clustered)
        assert ink(requests) < 0.2
        places = solve(requests)
        assert_valid(places)
        left_out += count - len(boxes(places))
    assert left_out <= 0.01 * 4 * count


def test_the_order_of_requests_does_not_matter() -> None:
    for clustered in (False, True):
        requests = layout(60, 7, clustered)
        assert solve(random.Random(1).sample(requests, len(requests))) == solve(requests)


@pytest.mark.parametrize("seed", SEEDS)
def test_solving_again_changes_nothing(seed: int) -> None:
    requests = layout(150, seed, True)
    first = solve(requests)
    assert candidates_of(solve(requests, previous=candidates_of(first))) == candidates_of(first)


def test_a_tiny_move_of_one_token_flips_no_other_label() -> None:
    requests = layout(100, 2, False)
    first = candidates_of(solve(requests))
    for moved in range(0, 100, 25):
        nudged = [replace(r, x=r.x + 1) if r.key == moved else r for r in requests]
        now = candidates_of(solve(nudged, previous=first))
        assert {key for key in now if now[key] != first[key]} <= {moved}


def test_a_label_stays_where_it_was_if_another_place_is_only_a_little_better() -> None:
    assert solve([token(1, 500, 300)], [], previous={1: LEFT})[1].candidate == LEFT


def test_a_label_comes_back_from_afar_when_there_is_room() -> None:
    far_right = 8
    assert solve([token(1, 500, 300)], [], previous={1: far_right})[1].candidate == 0


def test_unknown_previous_places_are_ignored() -> None:
    assert solve([token(1, 500, 300)], [], previous={1: 999, 2: 0})[1].candidate == 0


def test_a_locked_label_stays_and_the_others_avoid_it() -> None:
    locked = token(1, 500, 300, locked=(60.0, -40.0))
    places = solve([locked, token(2, 550, 269)], [])
    assert places[1].box == Box(560, 260, 640, 278)
    assert not box_of(places, 2).overlaps(box_of(places, 1))


def test_a_locked_label_far_from_its_token_gets_a_leader() -> None:
    assert solve([token(1, 500, 300, locked=(60.0, -40.0))], [])[1].leader is not None
    assert solve([token(1, 500, 300, locked=(18.0, -9.0))], [])[1].leader is None


def test_a_locked_label_is_pushed_back_on_to_the_page() -> None:
    assert box_of(solve([token(1, 1690, 300, locked=(90.0, 0.0))], []), 1).right == PAGE.right


def test_priority_decides_who_keeps_a_label_under_overload() -> None:
    crowd = [token(key, 500 + key % 6, 300 + key // 6, width=160) for key in range(200)]
    important = {0, 13, 29}
    for key in important:
        crowd[key] = replace(crowd[key], priority=1.0)
    places = solve(crowd, [])
    assert 0 < len(boxes(places)) < 200
    assert all(places[key].box is not None for key in important)


def test_a_hidden_label_returns_when_it_becomes_important() -> None:
    crowd = [token(key, 500, 300, width=160) for key in range(60)]
    before = solve(crowd, [])
    hidden = next(key for key, place in before.items() if place.box is None)
    crowd[hidden] = replace(crowd[hidden], priority=1.0)
    assert solve(crowd, [], previous=candidates_of(before))[hidden].box is not None


def test_one_label_yields_to_the_nearest_free_place_and_the_others_stay() -> None:
    requests = [token(1, 500, 300), token(2, 1000, 700)]
    around = surroundings(requests, [], FACE, PAGE)
    carried = Box(515, 285, 560, 315)
    place = free_place(requests[0], around, [carried])
    assert place is not None and place.box is not None
    assert not place.box.overlaps(carried)
    assert place.candidate == LEFT
    assert place.leader is None


def test_a_label_that_finds_no_free_place_has_none() -> None:
    request = token(1, 500, 300)
    assert free_place(request, surroundings([request], [], FACE), [Box(300, 100, 700, 500)]) is None


def test_a_label_never_yields_on_to_another_token() -> None:
    crowd = [token(1, 500, 300), *(token(n, 500 + 30 * (n % 5 - 2), 240 + 20 * n) for n in range(2, 7))]
    place = free_place(crowd[0], surroundings(crowd, [], FACE), [])
    assert place is not None and place.box is not None
    assert not any(place.box.overlaps(Box(t.x - 10, t.y - 10, t.x + 10, t.y + 10)) for t in crowd)


def test_an_answer_in_steps_is_the_same_answer() -> None:
    requests = layout(60, 6, True)
    steps = solving(requests, MID_LINES + NAMES, FACE, None, PAGE)
    for _ in range(40):
        next(steps)
    assert finished(steps) == solve(requests)
