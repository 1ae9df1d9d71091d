"""Fault 44: whatever numbers and letters are like where somebody works, files say the same."""

from PySide6.QtCore import QLocale

from nkmap.data_out.choices import USUAL
from nkmap.data_out.formats_out import FORMATS
from nkmap.db.project_file import read_project
from nkmap.db.queries.maps import map_content
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.svg import svg_bytes
from nkmap.formats.tables import as_csv, table_rows
from nkmap.redaction.project import Outside

WRITTEN = ("stakeholders", "graphml", "mermaid")  # a table, a tree, lines
# Their numbers have neither points nor digits in common, and Turkish has letters of its own.
TURKISH, EGYPTIAN = QLocale("tr_TR"), QLocale("ar_EG")


def files_of(project):
    content = project.store.read(map_content, 1)
    yield svg_bytes(make_picture(content, PictureChoices(audience="all")))
    yield as_csv(table_rows(content))
    for form in FORMATS:
        if form.id in WRITTEN:
            yield form.write(Outside(project.store), USUAL)


def test_files_are_the_same_in_every_locale(shipped_sample, qapp):
    assert {locale.toString(0.5) for locale in (TURKISH, EGYPTIAN)} == {"0,5", "٠٫٥"}
    with read_project(shipped_sample) as project:
        try:
            QLocale.setDefault(TURKISH)
            written = list(files_of(project))
            QLocale.setDefault(EGYPTIAN)
            assert list(files_of(project)) == written
        finally:
            QLocale.setDefault(QLocale.system())
    assert len(written) == 2 + len(WRITTEN) and b"0.7,for" in written[1]
