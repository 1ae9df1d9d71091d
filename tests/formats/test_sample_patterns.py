"""The example's own research question: which groups were allowed to work inside, and is there a pattern?"""

from pathlib import Path

from nkmap.db.queries.attributes import attributes
from nkmap.db.queries.patterns import described_stakeholders
from nkmap.db.store import Store
from nkmap.formats.sample import fill_sample
from nkmap.patterns.in_common import in_common
from nkmap.patterns.profiles import Field, Profile, by_word


def test_who_was_admitted_and_who_was_told_to_leave_can_be_compared(tmp_path: Path) -> None:
    store = Store(tmp_path / "working-copy.db")
    with store.edit("Example") as edit:
        fill_sample(edit.session)
    asked = store.read(attributes)
    fields = [Field(str(row.id), row.name) for row in asked]
    profiles = [
        Profile(row.id, row.label, {str(id_): (answer.value,) for id_, answer in row.answers.items()})
        for row in store.read(described_stakeholders)
    ]
    store.close()
    access, *others = fields
    groups = {word: [one.label for one in found] for word, found in by_word(profiles, access).items()}
    assert groups["told to leave"] == ["Canadian NGO"]
    assert set(groups["active inside"]) == {"EU", "Red Cross", "Handicap Int.", "ROK firms"}
    sides = by_word(profiles, access)
    work = next(
        one
        for one in in_common(sides["active inside"], sides["told to leave"], others)
        if one.field.name == "Kind of work"
    )
    assert {word: len(ids) for word, ids in work.first.having.items()} == {"disability": 3, "industry": 1}
    assert list(work.second.having) == ["development"] and work.is_thin
    assert [(row.name, row.known) for row in asked][:2] == [
        ("Access to North Korea", 10),
        ("Kind of work", 10),
    ]
