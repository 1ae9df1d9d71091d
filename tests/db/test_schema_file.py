"""`resources/schema.sql` says what the table definitions say."""

from nkmap.resources import resource
from tools.schema import schema_text


def test_the_schema_that_ships_is_that_of_the_tables() -> None:
    assert resource("schema.sql").read_text(encoding="utf-8") == schema_text(), "run `make schema`"
