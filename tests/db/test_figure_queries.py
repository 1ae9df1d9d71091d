"""What figures read of a map: scales, who counts, and maps that hold too little."""

import pytest
from sqlalchemy import update

from nkmap.commands import estimates, leverage_entries, maps, placements, relations, stakeholders
from nkmap.db.queries.figures import figure_material
from nkmap.db.tables import GridAxis
from nkmap.figures.all_figures import all_figures
from nkmap.figures.relations import Relation

PLACES = {"A": (-0.9, 0.5), "B": (0.2, 0.25), "C": (1.0, 1.0)}
OF_PLACES = ("prince", "feasibility", "outlook", "bargaining", "drift")


class World:
    """Three names on a map, each with a salience, and one that waits."""

    def __init__(self, store, template="influence-stance"):
        self.store = store
        self.map = self.do(maps.add, template, "Question?")
        self.ids = {name: self.do(stakeholders.add, name) for name in (*PLACES, "D")}
        where = {self.ids[name]: place for name, place in PLACES.items()}
        self.placed = dict(zip(PLACES, self.do(placements.place, self.map, where), strict=True))
        for placement in self.placed.values():
            self.do(placements.assess, placement, salience=0.5, confidence="high")

    def do(self, verb, *arguments, **named):
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    @property
    def material(self):
        return self.store.read(figure_material, self.map)


@pytest.fixture
def world(store):
    return World(store)


def test_places_are_stance_and_influence_and_who_waits_is_not_on_the_map(world):
    found = [
        (one.name, one.stance, one.influence, one.salience, one.confidence)
        for one in world.material.assessments
    ]
    assert found == [(name, x, y, 0.5, "high") for name, (x, y) in PLACES.items()]
    assert set(world.material.names.values()) == {*PLACES, "D"}


def test_stances_of_other_axes_come_on_the_same_scale(world):
    ends = update(GridAxis).where(GridAxis.map_id == world.map, GridAxis.dimension == "x")
    with world.store.edit("ends") as edit:
        edit.session.execute(ends.values(minimum=-3, maximum=3, mid_line=0))
    assert [one.stance for one in world.material.assessments] == pytest.approx([-0.3, 0.2 / 3, 1 / 3])


def test_who_was_taken_off_is_left_out_with_what_is_still_known(world):
    world.do(placements.take_off, [world.placed["A"]])
    first = world.material.assessments[0]
    assert (first.name, first.missing, first.salience) == ("A", ("stance", "influence"), 0.5)


def test_size_holds_influence_on_a_position_map(store):
    world = World(store, "position-map")
    world.do(placements.assess, world.placed["B"], size_value=0.7)
    assert [one.influence for one in world.material.assessments] == [None, 0.7, None]


def test_a_grid_without_a_stance_is_refused_by_name(store):
    material = World(store, "power-interest").material
    assert [one.influence for one in material.assessments] == [0.5, 0.25, 1.0]
    figures = all_figures(material)
    for name in OF_PLACES:
        figure = getattr(figures, name)
        assert "has no stance" in figure.refused and figure.missing == ("stance",)


def test_where_a_grid_shows_no_influence_size_holds_it(store):
    world = World(store, "spectrum-of-allies")
    assert all_figures(world.material).outlook.missing == ("influence",)
    for placement in world.placed.values():
        world.do(placements.assess, placement, size_value=0.4)
    assert all_figures(world.material).outlook.refused is None


def test_while_groups_place_blindly_there_are_no_figures_of_places(world):
    world.do(estimates.estimate, world.map, "One", {world.ids["A"]: (0.1, 0.1)})
    world.do(estimates.hide, world.map)
    figures = all_figures(world.material)
    assert all(
        "without seeing each other" in getattr(figures, name).refused for name in (*OF_PLACES, "agreement")
    )
    assert world.material.estimated == () and world.material.stances == ()


def test_levers_count_with_a_shift_and_its_chance_unless_they_failed(world):
    def log(**values):
        return world.do(leverage_entries.log, world.map, [world.ids["A"]], "aid", **values)[0]

    used = log(expected_shift=0.5, p_shift=0.4, stage="applied"), log(expected_shift=0.1, p_shift=1.0)
    log(expected_shift=0.5), log(p_shift=0.5), log(expected_shift=1.0, p_shift=1.0, stage="failed")
    assert [(one.entry_id, one.target_id) for one in world.material.shifts] == [
        (id_, world.ids["A"]) for id_ in used
    ]


def test_relations_and_estimates_are_read_as_they_are(world):
    world.do(relations.connect, world.ids["A"], world.ids["D"], "influence", strength=3, directed=False)
    for group, place in (("One", (0.0, 0.5)), ("Two", (1.0, 1.0))):
        (row,) = world.do(estimates.estimate, world.map, group, {world.ids["B"]: place})
        world.do(estimates.assess, row, rationale="because")
    assert world.material.relations == (Relation(world.ids["A"], world.ids["D"], "influence", 3, False),)
    (seen,) = world.material.estimated
    assert [(view.group, view.place, view.has_reason) for view in seen.views] == [
        ("One", (0.5, 0.5), True), ("Two", (1.0, 1.0), True),
    ]  # fmt: skip
    assert world.material.stances == ({world.ids[name]: x for name, (x, _) in PLACES.items()},)
