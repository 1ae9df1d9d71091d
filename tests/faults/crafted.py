"""Files made by hand to do harm, as data: what stands in the place of a sound project, by what it is."""

import os
import random
from pathlib import Path

from crafting import (
    WITNESS,
    Craft,
    companions,
    content,
    crowded_map,
    header,
    instead,
    loop,
    many_rows,
    rebuilt,
    sql,
    text,
    without_file,
    zipped,
)

PROJECT = "stakeholder"  # the table that most files attack
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
TABLE = "id INTEGER PRIMARY KEY, uid TEXT, name TEXT"

HOSTILE_SCHEMAS: dict[str, Craft] = {
    "a view without end in the place of a table": instead(PROJECT, f"CREATE VIEW stakeholder AS {ENDLESS}"),
    "a view without end beside": sql(f"CREATE VIEW v AS {ENDLESS}"),
    "a view that multiplies": instead(
        PROJECT,
        f"CREATE VIEW stakeholder AS SELECT {WITNESS}(a.id) AS id FROM evidence a, evidence b, evidence c",
    ),
    "a trigger that deletes": sql("CREATE TRIGGER t AFTER INSERT ON map BEGIN DELETE FROM map; END"),
    "a trigger that multiplies": sql(
        f"CREATE TRIGGER t AFTER INSERT ON map BEGIN INSERT INTO map SELECT {WITNESS}(*) FROM map; END"
    ),
    "a column that computes": instead(
        PROJECT, f"CREATE TABLE stakeholder ({TABLE}, code TEXT AS ({WITNESS}(id)) VIRTUAL)"
    ),
    "a stored column that computes": instead(
        PROJECT, f"CREATE TABLE stakeholder ({TABLE}, code TEXT AS ({WITNESS}(id)) STORED)"
    ),
    "a default that computes": instead(
        "source", f"CREATE TABLE source (id INTEGER PRIMARY KEY, title TEXT DEFAULT ({WITNESS}(1)))"
    ),
    "a check that computes": instead(PROJECT, f"CREATE TABLE stakeholder ({TABLE}, CHECK ({WITNESS}(name)))"),
    "an index that computes": sql(f"CREATE INDEX i ON stakeholder ({WITNESS}(name))"),
    "an index with a condition": sql(f"CREATE INDEX i ON stakeholder (name) WHERE {WITNESS}(name)"),
    "one page for two tables": sql(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'map')"
        " WHERE name = 'round'"
    ),
    "a table on a page beyond the file": sql("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'map'"),
    "a schema that names itself": sql("UPDATE sqlite_master SET name = 'sqlite_master' WHERE name = 'map'"),
    "20,000 tables": sql(
        "INSERT INTO sqlite_master"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
        " SELECT 'table', 't' || i, 't' || i, 10000 + i, 'CREATE TABLE t' || i || ' (a)' FROM n"
    ),
    "a table of 2,000 columns": sql(f"CREATE TABLE wide ({', '.join(f'c{i}' for i in range(2000))})"),
    "a full-text table": sql(f"CREATE VIRTUAL TABLE words USING fts5(word, content='{PROJECT}')"),
    "a full-text table in the place of ours": instead(
        PROJECT, "CREATE VIRTUAL TABLE stakeholder USING fts5(id, uid, name)"
    ),
    "a tree of rectangles": sql("CREATE VIRTUAL TABLE places USING rtree(id, x0, x1)"),
    "shadow tables without their owner": sql(
        "CREATE VIRTUAL TABLE words USING fts5(word)",
        "INSERT INTO words VALUES ('a b c')",
        "DELETE FROM sqlite_master WHERE name = 'words'",
    ),
    "counters of SQLite": sql(
        "CREATE TABLE extra (id INTEGER PRIMARY KEY AUTOINCREMENT)",
        "INSERT INTO extra VALUES (NULL)",
        "DROP TABLE extra",
        "INSERT INTO sqlite_sequence VALUES ('stakeholder', 'nonsense')",
    ),
    "statistics of SQLite that lie": sql(
        "ANALYZE", "UPDATE sqlite_stat1 SET stat = '999999999999 -1 sz=0 unordered'"
    ),
    "tables without rowid": instead(PROJECT, f"CREATE TABLE stakeholder ({TABLE}) WITHOUT ROWID"),
    "other words for the same table": instead(PROJECT, f'CREATE TABLE "Stakeholder" ({TABLE})'),
    "columns in another order": instead(
        PROJECT, "CREATE TABLE stakeholder (name TEXT, uid TEXT, id INTEGER)"
    ),
}
HOSTILE_VALUES: dict[str, Craft] = {
    "a name as blob": text("name", "x'ff00ee'"),
    "a name as number": text("name", "1e308"),
    "a name in broken letters": text("name", "CAST(x'c328e282' AS TEXT)"),
    "NUL in names": text("name", "'A' || char(0) || 'B'", "1"),
    "names of nothing but marks of direction": text("name", "char(8238) || char(8203)", "1"),
    "names that are addresses": text("name", "'<img src=\"//192.0.2.1/share/a.png\">'", "1"),
    "notes of nine million letters": text("note", "hex(zeroblob(4500000))", "id < 3"),
    "100 MB in one text": sql("UPDATE project SET description = hex(zeroblob(50000000))"),
    "100 MB in many texts": sql("UPDATE evidence SET quotation = hex(zeroblob(212000))"),
    "places beyond the world": sql("UPDATE placement SET x = 9e999, y = -9e999 WHERE id % 2"),
    "places at 1e308": sql("UPDATE placement SET x = 1e308, y = -1e308"),
    "places that are no numbers": sql("UPDATE placement SET x = 'NaN', y = 'inf'"),
    "axes from endless to endless": sql("UPDATE grid_axis SET minimum = -9e999, maximum = 9e999, step = 0"),
    "axes of no length": sql("UPDATE grid_axis SET minimum = 1, maximum = 1, step = -1"),
    "axes of the smallest length": sql("UPDATE grid_axis SET minimum = 0, maximum = 5e-324, step = 5e-324"),
    "a thousand bands": many_rows(
        "axis_band", "id, uid, axis_id, position, upper, words", "i, 'b' || i, 1, i, i / 1e6, 'w'", 1000
    ),
    "parents in a circle": text("parent_id", "CASE id WHEN 1 THEN 40 ELSE id - 1 END", "id <= 40"),
    "parents that are themselves": text("parent_id", "id", "1"),
    "parents 40 levels deep": text("parent_id", "id - 1", "id > 1"),
    "references to nothing": sql("DELETE FROM stakeholder WHERE id > 3", "DELETE FROM map WHERE id = 1"),
    "ids at the end of numbers": text("id", "9223372036854775807 - id", "id > 2"),
    "negative ids": text("id", "-9223372036854775808 + id", "id > 2"),
    "negative ids and references that fit": sql(
        "UPDATE stakeholder SET id = -id",
        "UPDATE placement SET stakeholder_id = -stakeholder_id, id = -id",
        "UPDATE map SET id = -id",
        "UPDATE placement SET map_id = -map_id",
        "UPDATE grid_axis SET map_id = -map_id",
    ),
    "the same uid everywhere": sql(
        "CREATE TABLE other AS SELECT * FROM stakeholder", "DROP TABLE stakeholder",
        "ALTER TABLE other RENAME TO stakeholder", "UPDATE stakeholder SET uid = 'same'",
    ),
    "ids that are texts, twice": sql(
        "CREATE TABLE other AS SELECT * FROM stakeholder", "DROP TABLE stakeholder",
        "ALTER TABLE other RENAME TO stakeholder", "UPDATE stakeholder SET id = 'one'",
    ),
    "no project": sql("DELETE FROM project"),
    "two projects": sql(
        "CREATE TABLE other AS SELECT * FROM project", "DROP TABLE project",
        "ALTER TABLE other RENAME TO project", "INSERT INTO project SELECT * FROM project",
        "UPDATE project SET id = rowid",
    ),
    "two rounds to work in": sql(
        "CREATE TABLE other AS SELECT * FROM round", "DROP TABLE round", "ALTER TABLE other RENAME TO round",
        "INSERT INTO round SELECT * FROM round", "UPDATE round SET id = rowid, uid = rowid, working = 1",
    ),
    "no round": sql("DELETE FROM round"),
    "maps without axes": sql("DELETE FROM grid_axis"),
    "no rows at all": sql(
        *(f"DELETE FROM {table}" for table in ("stakeholder", "map", "project", "round", "instrument"))
    ),
    "sizes and counts below nothing": sql(
        "UPDATE poll SET voters = -5, dots_each = -9223372036854775808",
        "UPDATE dots SET count = -1",
        "UPDATE stakeholder SET position = -9223372036854775808",
    ),
    "dates that are none": sql(
        "UPDATE session SET date = '2026-99-99'",
        "UPDATE project SET as_of = '-9999-13-40'",
        "UPDATE position_history SET moved_at = 'never'",
        "UPDATE step SET due = '0000-00-00'",
    ),
    "a language that is none": sql("UPDATE project SET language = '../../../etc/passwd'"),
    "settings that are none": sql("UPDATE project_setting SET name = 'x' || char(10), value = '{[\"'"),
    "a million rows": many_rows(
        "project_setting", "id, uid, name, value", "i, 'u' || i, 'n' || i, ''", 1_000_000
    ),
    "100,000 names on a map": crowded_map,
}  # fmt: skip
HOSTILE_FORMS: dict[str, Craft] = {
    **{f"pages of {size}": rebuilt(f"page_size = {size}") for size in (512, 4096, 8192, 65536)},
    "UTF-16": rebuilt("encoding = 'UTF-16le'"),
    "UTF-16 the other way": rebuilt("encoding = 'UTF-16be'"),
    "pages that move": rebuilt("auto_vacuum = 1"),
    "pages that move at times": rebuilt("auto_vacuum = 2"),
    "bytes kept for nobody": rebuilt("page_size = 1024", kept=200),
    "write-ahead": header((18, b"\2\2")),
    "an unknown way of writing": header((18, b"\7\7")),
    "a journal and a log beside": companions,
    "noise as if locked away": content(b"SQLite format 3\0" + random.Random(1).randbytes(200_000)),
    "noise": content(random.Random(2).randbytes(200_000)),
    "a header and nothing": content(b"SQLite format 3\0" + bytes(84)),
    "an archive": zipped,
    "a text": content(b"Liebe Alle,\n" * 100),
    "nothing": content(b""),
    "a newer minor version": sql(
        "PRAGMA user_version = 1001", "CREATE TABLE mood (id INTEGER PRIMARY KEY)",
        "ALTER TABLE stakeholder ADD COLUMN mood TEXT",
    ),
    "a newer major version": sql("PRAGMA user_version = 2000"),
    "no version": sql("PRAGMA user_version = 0"),
    "a version below nothing": sql("PRAGMA user_version = -1"),
    "a folder": without_file(Path.mkdir),
    "a pipe": without_file(os.mkfifo),
    "a device": without_file(lambda path: path.symlink_to("/dev/zero")),
    "a link to a terminal": without_file(lambda path: path.symlink_to("/dev/tty")),
    "links in a circle": without_file(loop),
    "a link to nowhere": without_file(lambda path: path.symlink_to(path.with_name("nowhere"))),
}  # fmt: skip
CRAFTED = HOSTILE_SCHEMAS | HOSTILE_VALUES | HOSTILE_FORMS
