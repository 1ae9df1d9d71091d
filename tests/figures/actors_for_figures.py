"""Actors that the tests of figures share: the worked example of methods.md, and any others."""

from hypothesis import strategies as st

from nkmap.figures.relations import Relation
from nkmap.figures.taking_part import Actor, Assessment

MINISTRY, INDUSTRY, NGO, CITY, UNION = range(1, 6)
NAMES = ("Ministry", "Industry", "NGO", "City", "Union")
EXAMPLE = {
    MINISTRY: (0.9, 0.6, 30),
    INDUSTRY: (0.7, 0.9, 10),
    NGO: (0.3, 0.9, 90),
    CITY: (0.5, 0.5, 70),
    UNION: (0.4, 0.4, 50),
}
INFLUENCE = [
    Relation(INDUSTRY, MINISTRY, "influence", 4),
    Relation(CITY, MINISTRY, "influence", 3),
    Relation(NGO, MINISTRY, "influence", 1),
    Relation(NGO, CITY, "influence", 4),
    Relation(MINISTRY, UNION, "influence", 2),
]


def actor(id_, power, salience, position, name="", confidence=None):
    return Actor(id_, f"u{id_}", name or f"a{id_:03}", (position - 50) / 50, power, salience, confidence)


def assessment(id_, stance=0.0, influence=0.5, salience=0.5, confidence=None):
    return Assessment(id_, f"u{id_}", f"a{id_:03}", stance, influence, salience, confidence)


def worked_example():
    """The five stakeholders of methods.md, section 4."""
    return [
        actor(id_, *values, name=name) for (id_, values), name in zip(EXAMPLE.items(), NAMES, strict=True)
    ]


@st.composite
def casts(draw, least=3, most=9, least_salience=1):
    """Any actors with clout, on values that people would set."""
    percents = st.tuples(st.integers(1, 100), st.integers(least_salience, 100), st.integers(0, 100))
    return [
        actor(id_, power / 100, salience / 100, position)
        for id_, (power, salience, position) in enumerate(
            draw(st.lists(percents, min_size=least, max_size=most)), 1
        )
    ]
