"""References leave for other programs: read back there, and without what is not to leave."""

import json

import pytest
from pybtex.database import parse_string

from nkmap.commands import sources
from nkmap.db.queries.sources import source_list
from nkmap.db.store import Store
from nkmap.errors import InvalidInput
from nkmap.formats.references import as_bibtex, as_csl, for_audience, save_references


@pytest.fixture
def listed(store: Store):
    with store.edit("Add") as edit:
        lee = {"author": "Lee, Ho-Jung; Amnesty International", "date": "2008-05", "kind": "report"}
        more = {"publisher": "A & B {Press}", "link": "https://x.y/a_b?c=1", "accessed": "2026-11-22"}
        sources.add(edit.session, "L 1", "50% of “rights”: 북한", **lee, **more)
        sources.add(edit.session, "L-1", "Minutes", date="about 2006")
        sources.add(edit.session, "W", "Workshop", sensitivity="workshop_only")
        sources.add(edit.session, "X", "Never", do_not_export=1)
    return store.read(source_list)


def test_csl_json_has_names_dates_and_links(listed) -> None:
    first, second, *_others = json.loads(as_csl(listed))
    assert first["author"] == [{"family": "Lee", "given": "Ho-Jung"}, {"literal": "Amnesty International"}]
    assert first["issued"] == {"date-parts": [[2008, 5]]} and first["type"] == "report"
    assert first["URL"] == "https://x.y/a_b?c=1" and first["accessed"] == {"date-parts": [[2026, 11, 22]]}
    assert second["issued"] == {"literal": "about 2006"} and "author" not in second


def test_bibtex_is_read_back_by_its_library_with_every_key_once(listed) -> None:
    entries = parse_string(as_bibtex(listed), "bibtex").entries
    assert len(entries) == len(listed) == 4
    first = entries["L-1"]
    assert first.type == "techreport" and "북한" in first.fields["title"]
    assert [str(person) for person in first.persons["author"]] == ["Lee, Ho-Jung", "{Amnesty International}"]


def test_what_is_not_for_an_audience_is_left_out_and_counted(listed, tmp_path) -> None:
    for audience, left_out in (("shareable", 2), ("workshop", 1), ("all", 1)):
        assert for_audience(listed, audience).left_out == left_out
    path = tmp_path / "refs.json"
    save_references(for_audience(listed, "shareable"), path)
    assert {row["id"] for row in json.loads(path.read_text(encoding="utf-8"))} == {"L 1", "L-1"}
    with pytest.raises(InvalidInput, match="BibTeX"):
        save_references(for_audience(listed, "all"), tmp_path / "refs.txt")
