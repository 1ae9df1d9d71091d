"""How the views of groups are drawn: singly, as one middle, or as two camps; and who has no agreed place."""

from dataclasses import replace

import pytest

from nkmap.drawing.layout import lay_out
from nkmap.drawing.legend_rows import layer_rows
from nkmap.drawing.page import DOCUMENT
from nkmap.formats.audiences import for_audience
from nkmap.map_content import Estimate, Marks

ONE_CLOUD = [
    (0.1, 0.5),
    (0.2, 0.55),
    (0.15, 0.45),
    (0.25, 0.5),
    (0.1, 0.6),
    (0.2, 0.4),
    (0.3, 0.5),
    (0.05, 0.5),
]
TWO_CLOUDS = [
    (-0.8, 0.9),
    (-0.7, 0.8),
    (-0.75, 0.85),
    (0.7, 0.9),
    (0.8, 0.8),
    (0.75, 0.85),
    (-0.8, 0.9),
    (0.7, 0.8),
]
WITH_OUTLIERS = [*ONE_CLOUD[:6], (-1.0, 0.0), (1.0, 1.0)]
THREE = [(-0.5, 0.2), (0.0, 0.9), (0.5, 0.4)]


def seen(places, reasons=()):
    return tuple(Estimate(f"Table {n}", x, y, None, n - 1 in reasons) for n, (x, y) in enumerate(places, 1))


def drawn(make_map, make_token, places, reasons=()):
    token = make_token(1, -0.2, 0.1, name="China", marks=Marks(estimates=seen(places, reasons)))
    layout = lay_out(make_map([token]), DOCUMENT)
    return layout, layout.layers["estimates"]


def test_three_estimates_are_drawn_singly_each_with_a_line_to_the_agreed_place(make_map, make_token):
    layout, views = drawn(make_map, make_token, THREE)
    (token,) = layout.tokens
    assert [view.letters for view in views] == ["T1", "T2", "T3"]
    assert [(view.x, view.y) for view in views] == [
        pytest.approx(layout.face.point(*place)) for place in THREE
    ]
    assert all(view.tied_to[0] == (token.x, token.y) and view.ellipse is None for view in views)


@pytest.mark.parametrize(("places", "median"), [(ONE_CLOUD, (0.175, 0.5)), (WITH_OUTLIERS, (0.175, 0.5))])
def test_one_cloud_is_its_median_in_the_ellipse_of_the_middle_half(make_map, make_token, places, median):
    layout, (view,) = drawn(make_map, make_token, places)
    assert view.letters == "8" and (view.x, view.y) == pytest.approx(layout.face.point(*median))
    x, y, half_width, half_height = view.ellipse
    least = DOCUMENT.token / 2 + 12 * DOCUMENT.unit
    assert half_width >= least and half_height >= least  # an outlier does not stretch it
    assert half_width < layout.face.width / 4 and half_height < layout.face.height / 4
    assert abs(view.x - x) < half_width and abs(view.y - y) < half_height


def test_two_clouds_are_two_middles_and_never_one_between_them(make_map, make_token):
    layout, (left, right) = drawn(make_map, make_token, TWO_CLOUDS)
    assert (left.letters, right.letters) == ("4", "4")
    assert left.x == pytest.approx(layout.face.point(-0.775, 0.5)[0])
    assert right.x == pytest.approx(layout.face.point(0.725, 0.5)[0])
    assert left.ellipse and right.ellipse


def test_groups_that_agree_to_differ_are_drawn_singly_whatever_their_number(make_map, make_token):
    _, views = drawn(make_map, make_token, ONE_CLOUD, reasons=range(8))
    assert len(views) == 8 and all(view.stays and view.ellipse is None for view in views)
    _, views = drawn(make_map, make_token, ONE_CLOUD, reasons=range(7))
    assert len(views) == 1


def test_the_names_of_views_that_stay_are_written_before_names_of_tokens(make_map, make_token):
    views = (
        Estimate("No pressure will be enough", -0.9, 1.0, None, True),
        Estimate("Enough", -0.3, 1.0, None, True),
    )
    china = make_token(1, -0.8, 1.0, name="China", marks=Marks(estimates=views))
    layout = lay_out(make_map([china]), DOCUMENT)
    captions = [view.caption for view in layout.layers["estimates"]]
    assert all(captions)
    assert not any(layout.tokens[0].place.box.overlaps(caption.box) for caption in captions)


def test_whom_no_place_is_agreed_for_is_named_at_the_views_of_groups(make_map, make_token):
    alone = replace(
        make_token(1, 0.0, 0.5, name="China", code="CHN"), marks=Marks(estimates=seen(TWO_CLOUDS))
    )
    content = make_map([], unagreed=(alone,))
    layout = lay_out(content, DOCUMENT)
    left, right = layout.layers["estimates"]
    assert not layout.tokens and {left.letters, right.letters} == {"CHN"}
    assert left.caption.lines == right.caption.lines == ("China (4)",)
    assert left.tied_to is None and right.tied_to[0] == (left.x, left.y)
    assert [name for name, _, _ in layer_rows(content)] == ["spread"]


def test_single_views_of_whom_no_place_is_agreed_for_say_the_name_once(make_map, make_token):
    alone = replace(make_token(1, 0.0, 0.5, name="China", code="CHN"), marks=Marks(estimates=seen(THREE)))
    views = lay_out(make_map([], unagreed=(alone,)), DOCUMENT).layers["estimates"]
    assert [" ".join(view.caption.lines) for view in views] == ["China: Table 1", "Table 2", "Table 3"]
    assert [view.letters for view in views] == ["CHN"] * 3
    assert views[2].tied_to[0] == (views[0].x, views[0].y)


def test_whom_an_audience_may_not_see_it_does_not_see_in_views_either(make_map, make_token):
    hidden = replace(make_token(1, 0.0, 0.5, sensitivity="redact"), marks=Marks(estimates=seen(THREE)))
    assert for_audience(make_map([], unagreed=(hidden,)), "workshop").unagreed == ()
