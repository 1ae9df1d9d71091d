"""The project's own attributes, and the order of strategies and steps."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from nkmap.commands import attributes, merging, stakeholders, steps, strategies
from nkmap.db.queries.attributes import Answer, answers, known_values
from nkmap.db.queries.attributes import attributes as attribute_list
from nkmap.db.queries.steps import step_list
from nkmap.db.queries.strategies import compared_strategies
from nkmap.db.store import Store
from nkmap.errors import InvalidInput

Do = Callable[..., Any]


def names(store: Store, query: Callable[[Session], list[Any]]) -> list[str]:
    return [row.name for row in store.read(query)]


def test_one_answer_is_given_for_many_and_an_empty_one_is_not_known(do: Do, store: Store) -> None:
    access = do(attributes.add, "Access")
    people = [do(stakeholders.add, name) for name in ("Red Cross", "EU", "Canadian NGO")]
    do(attributes.set_value, access, people, " inside ")
    do(attributes.set_value, access, people[2:], "told to leave")
    do(attributes.set_value, access, people[:1], " ")
    assert store.read(answers) == {
        people[1]: {access: Answer("inside", "", "")},
        people[2]: {access: Answer("told to leave", "", "")},
    }
    assert store.read(known_values, access) == ["inside", "told to leave"]
    assert store.read(attribute_list)[0].known == 2


def test_attributes_are_named_once_ordered_and_go_with_their_answers(do: Do, store: Store) -> None:
    first, second, third = (do(attributes.add, name) for name in ("Access", "Work", "Tone"))
    with pytest.raises(InvalidInput, match="Another attribute"):
        do(attributes.add, "access")
    with pytest.raises(InvalidInput, match="Another attribute"):
        do(attributes.update, second, name="Tone")
    do(attributes.move_to, third, 0)
    do(attributes.update, first, name="Way in")
    assert names(store, attribute_list) == ["Tone", "Way in", "Work"]
    person = do(stakeholders.add, "EU")
    do(attributes.set_value, second, [person], "disability")
    do(attributes.delete, [second])
    assert store.read(answers) == {} and names(store, attribute_list) == ["Tone", "Way in"]


def test_merging_keeps_an_answer_that_only_one_of_the_two_has(do: Do, store: Store) -> None:
    access, work = do(attributes.add, "Access"), do(attributes.add, "Work")
    keep, gone = do(stakeholders.add, "EU"), do(stakeholders.add, "European Union")
    do(attributes.set_value, access, [keep, gone], "inside")
    do(attributes.set_value, work, [gone], "disability")
    do(merging.merge, keep, gone)
    assert store.read(answers) == {
        keep: {access: Answer("inside", "", ""), work: Answer("disability", "", "")}
    }


def test_least_contested_first_and_what_is_not_assessed_last(do: Do, store: Store) -> None:
    for name, sensitivity, feasibility in (
        ("unknown", None, 0.9),
        ("late", 0.8, 0.9),
        ("first, hard", 0.2, 0.3),
        ("first, half known", 0.2, None),
        ("first, easy", 0.2, 0.8),
    ):
        do(steps.add, name, sensitivity=sensitivity, feasibility=feasibility)
    do(steps.least_contested_first)
    wanted = ["first, easy", "first, hard", "first, half known", "late", "unknown"]
    assert names(store, step_list) == wanted


def test_steps_and_strategies_are_put_at_a_place(do: Do, store: Store) -> None:
    made = [do(strategies.add, name) for name in ("Shame", "Talk", "Aid")]
    do(strategies.move_to, made[2], 0)
    assert names(store, compared_strategies) == ["Aid", "Shame", "Talk"]
    first, second = (do(steps.add, name, made[0]) for name in ("Write", "Meet"))
    do(steps.move_to, first, 5)
    do(steps.put, {second: (0.25, 0.5)})
    rows = store.read(step_list)
    assert [row.name for row in rows] == ["Meet", "Write"]
    assert (rows[0].sensitivity, rows[0].feasibility, rows[1].is_assessed) == (0.25, 0.5, False)
    assert store.read(compared_strategies)[1].steps == 2
    with pytest.raises(InvalidInput, match="between 0 and 1"):
        do(steps.put, {second: (1.5, 0.5)})
