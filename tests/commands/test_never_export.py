"""Who is never to be exported: recorded for a stakeholder, and kept when two become one."""

from nkmap.commands import merging, stakeholders
from nkmap.db.queries.estimates import names_to_place
from nkmap.db.queries.stakeholders import leave_of, sensitivities, stakeholder
from nkmap.scales import NEVER


def test_never_export_counts_for_every_audience_and_outlives_a_merge(store):
    with store.edit("Add") as edit:
        session = edit.session
        keep, gone = stakeholders.add(session, "Japan"), stakeholders.add(session, "Nippon")
        stakeholders.update(session, gone, do_not_export=1, sensitivity="workshop_only")
    assert store.read(stakeholder, gone).do_not_export and store.read(sensitivities)[gone] == NEVER
    assert store.read(leave_of, [keep]) == [("shareable", False)]
    assert [row.name for row in store.read(names_to_place, 1)] == ["Japan"]
    with store.edit("Merge") as edit:
        merging.merge(edit.session, keep, gone)
    assert store.read(leave_of, [keep]) == [("workshop_only", True)]
