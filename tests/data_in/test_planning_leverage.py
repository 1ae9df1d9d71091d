"""Rows of the leverage log and of evidence."""

from by_hand import imported, plan_of, reasons, table, what
from test_planning_places import with_map
from test_planning_stakeholders import rows

from nkmap.db.store import Store

WHO = table("stakeholders", ["name"], ("China",), ("DPRK",), ("EU",))
UID = "6f9619ff-8b86-4011-b42d-00c04fc964ff"


def test_levers_are_logged_by_their_rules_and_only_once(store: Store) -> None:
    shown = with_map(store)
    made = table(
        "leverage",
        ["target", "holder", "instrument", "instrument_kind", "via", "note", "willingness", "window_from"],
        ("DPRK", "China", "oil", "inducement", "EU", None, 3, "2008-01-02"),
        ("DPRK", "China", "oil", None, None, "again", None, None),
        ("DPRK", "China", "x" * 61, None, None, None, None, None),
        ("DPRK", "DPRK", "oil", None, None, None, None, None),
        ("DPRK", "China", None, None, None, None, None, None),
        ("DPRK", "China", "oil", None, None, None, None, "next spring"),
        (None, "China", "oil", None, None, None, None, None),
        ("DPRK", "China", "oil", None, None, None, 7, None),
        map_id=shown,
    )
    plan = imported(store, WHO, made)
    assert plan.added["leverage_entries"] == 5 and list(reasons(plan)) == [5, 6, 7, 8, 9]
    assert "themselves" in reasons(plan)[5] and "instrument" in reasons(plan)[6]
    entries = rows(store, "leverage_entry")
    assert [row["note"] for row in entries] == ["", "again", "x" * 61, "", ""]
    assert [(row["name"], row["kind"]) for row in rows(store, "instrument")] == [("oil", "inducement")]
    assert len(rows(store, "leverage_intermediary")) == 1
    again = plan_of(store, WHO, made)
    assert not any(again.new_rows.values()) and not any(again.changes.values())


def test_evidence_is_tied_to_what_its_row_names_and_its_source_is_added_once(store: Store) -> None:
    shown = with_map(store)
    levers = table("leverage", ["id", "target", "instrument"], (UID, "DPRK", "oil"), map_id=shown)
    made = table(
        "evidence",
        ["source", "locator", "name", "map", "subject", "note"],
        ("Hecker 2008", "p. 5", "China", None, None, "said so"),
        ("hecker 2008", "p. 6", None, "Who decides?", None, None),
        ("Hecker 2008", "p. 7", None, None, UID, None),
        ("Hecker 2008", "p. 8", None, None, "nowhere", None),
        (None, "p. 9", "China", None, None, None),
        ("Hecker 2008", "p. 5", "china", None, None, None),
    )
    plan = imported(store, WHO, levers, made)
    assert list(reasons(plan)) == [5, 6] and len(rows(store, "source")) == 1
    passages = rows(store, "evidence")
    assert [row["locator"] for row in passages] == ["p. 5", "p. 6", "p. 7"]
    assert passages[0]["paraphrase"] == "said so" and passages[1]["map_id"] == shown
    assert passages[2]["entry_id"] == rows(store, "leverage_entry")[0]["id"]
    assert what(plan)[-1] == (7, "unchanged")
