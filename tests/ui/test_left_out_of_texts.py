"""Without codes, who may not be seen is in no text either: no question, no disclaimer, no file name."""

import json

from private_project import strings

from nkmap.commands import leverage_entries, maps, stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.formats.svg import svg_bytes
from nkmap.redaction.file_texts import texts_of
from nkmap.reports.choices import ReportChoices
from nkmap.reports.making import made_report
from nkmap.settings import open_settings
from nkmap.ui.audience.content import audience_content
from nkmap.ui.meeting.bundle_parts import bundle_parts
from nkmap.ui.pictures.coded import CodedNames


def test_whoever_is_left_out_is_in_no_text_of_a_picture_a_report_or_the_wall(seeded):
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        stakeholders.update(session, ids["Japan"], do_not_export=1)
        stakeholders.rename(session, ids["Germany"], "Japan Daily")
        maps.update(session, map_id, question="Will CHINA\u2019s way be Japan\u2019s?")
    dialog = seeded.window.pictures.open_panel()
    picture = json.dumps([*strings(dialog._picture), svg_bytes(dialog._picture).decode()])
    assert "Will (removed)\u2019s way be (removed)\u2019s?" in picture.encode().decode("unicode_escape")
    wall = audience_content(seeded.document, seeded.page.maps).content
    report = made_report(seeded.document.read, ReportChoices(template="minutes", audience="shareable")).report
    for said in (picture, repr(wall), repr(report)):
        assert "(removed) Daily" in said
        assert "china" not in said.casefold() and "japan" not in said.casefold()
    assert CodedNames(seeded.document, open_settings()).on_texts("China.png") == "(removed).png"


def test_whoever_is_left_out_is_in_no_text_of_a_bundle_nor_of_a_matrix(seeded, tmp_path):
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        maps.update(session, map_id, question="Will China?")
        leverage_entries.log(
            session, map_id, [ids["Germany"]], "China\u2019s rail", ids["Japan"], "if China", None
        )
    parts = list(bundle_parts(seeded.document, None, "shareable", has_project=False))
    for part in parts:
        for piece in part.work(tmp_path):
            if piece is not None:
                piece()
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert {path.suffix for path in files} == {".png", ".pdf", ".csv", ".txt"}
    said = [text for path in files for text in (path.name, *texts_of(path.read_bytes()))]
    assert any("(removed)\u2019s rail" in text for text in said)
    assert not [text for text in said if "china" in text.casefold()]
