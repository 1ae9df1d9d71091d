import json

import pytest

from nkmap.formats.clipboard import OWN_FORMAT, map_for_clipboard
from nkmap.formats.descriptions import description
from nkmap.formats.pasted_names import names_in
from nkmap.formats.pictures import make_picture
from nkmap.formats.tables import as_tsv, table_rows


@pytest.fixture
def content(make_map, make_token):
    secret = make_token(3, "Brokers", 0, 0, sensitivity="redact")
    return make_map(
        [make_token(1, "China & <co>", -0.8, 0.9), make_token(2, "=1+1", 0.5, 0.2, kind=None), secret]
    )


def test_picture_table_text_and_own_form_are_on_the_clipboard_together(content):
    data = map_for_clipboard(make_picture(content))
    assert data.formats()[0] == "image/png"
    assert data.hasImage() and data.imageData().width() == 1890
    assert "<td>China &amp; &lt;co&gt;</td>" in data.html()
    assert data.text().splitlines()[0].split("\t")[:3] == ["Name", "Kind", "Stance on the question"]
    own = json.loads(bytes(data.data(OWN_FORMAT)).decode())
    assert own["question"] == "Who decides?"
    assert [(name["name"], name["x"]) for name in own["names"]] == [("China & <co>", -0.8), ("=1+1", 0.5)]


def test_nothing_that_must_not_be_shared_is_on_the_clipboard(content):
    data = map_for_clipboard(make_picture(content))
    assert not any("Brokers" in bytes(data.data(form)).decode(errors="ignore") for form in data.formats())


def test_what_was_copied_can_be_pasted_as_names(content):
    data = map_for_clipboard(make_picture(content))
    assert "China & <co>" in names_in(data.text(), data.html())


def test_a_name_is_never_calculated_by_a_spreadsheet(content):
    cells = [line.split("\t") for line in as_tsv(table_rows(content)).splitlines()]
    assert cells[2][:2] == ["'=1+1", ""]
    assert cells[1][2:4] == ["-0.8", "strongly against"]
    assert len({len(row) for row in cells}) == 1


def test_a_map_is_described_by_where_names_stand(content):
    lines = description(content).splitlines()
    assert lines[0].startswith("Who decides? 3 name") and "from left to right" in lines[0]
    assert lines[1] == "Strongly against, strong influence: China & <co>."
