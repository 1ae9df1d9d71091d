"""P9, fault 7: whatever is written over a file while the disk is full, the file stays as it was."""

import pytest

from nkmap.commands import sources
from nkmap.data_out.writing import put_in_place as put_data_in_place
from nkmap.db.publishing import write_new
from nkmap.db.queries.sources import source_list
from nkmap.errors import StorageFailed
from nkmap.formats.references import for_audience, save_references
from nkmap.formats.tables import save_table
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.reports.writers.writing import put_in_place as put_report_in_place

resource = pytest.importorskip("resource", reason="imitates a full disk; not on Windows")
DATA = b"x" * 5000
WAYS = {
    "table.csv": lambda path, _sources: save_table([("Name", "Kind")] * 1000, path),
    "references.json": lambda path, rows: save_references(for_audience(rows, "all"), path),
    "references.bib": lambda path, rows: save_references(for_audience(rows, "all"), path),
    "data.gexf": lambda path, _sources: put_data_in_place(DATA, path, HiddenNames(), overwrite=True),
    "report.html": lambda path, _sources: put_report_in_place({path: DATA}, path),
    "copy.nkmap": lambda path, _sources: write_new(path, DATA, overwrite=True),
}


@pytest.fixture
def full_disk():
    """No file grows beyond 2000 bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def listed(store):
    with store.edit("Add") as edit:
        for number in range(40):
            sources.add(edit.session, f"S {number}", "Minutes of the border commission")
    return store.read(source_list)


def test_a_full_disk_leaves_whatever_was_to_be_replaced_as_it_was(listed, full_disk, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    for name, write in WAYS.items():
        path = folder / name
        path.write_bytes(b"as it was")
        with pytest.raises(StorageFailed, match=rf"{name}.*too large"):
            write(path, listed)
        assert path.read_bytes() == b"as it was"
    assert {path.name for path in folder.iterdir()} == set(WAYS), "and nothing is left beside it"
