"""Divides the rows of a sheet or a text into tables: where headings stand, and what stands apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from nkmap.data_in import limits
from nkmap.data_in.found import Cell, Row, Table
from nkmap.data_in.readers.around import with_options, with_units, without_ends
from nkmap.data_in.readers.heading_row import Start, is_lone, knows, start_of
from nkmap.errors import Sentence

GAP = 2  # blank rows, after which another table may begin

Tables = tuple[list[Table], list[Sentence]]


def tables_of(rows: Iterable[Row], name: str, chosen: Mapping[str, int | None], *, is_sheet: bool) -> Tables:
    """Return the tables in rows from top to bottom, and what has to be said of lines that are in none.

    `rows` has the blank ones too. After GAP of them another table begins, if it has headings; in a text,
    where blank lines mean less, only if these are known. `chosen` gives the line of the headings of a table
    by its name, or None for none. Raises UnusableFile beyond the limits.
    """
    tables: list[Table] = []
    notes: list[Sentence] = []
    for block in _joined(_blocks(rows), is_sheet=is_sheet):
        if tables and all(map(is_lone, block)) and len(tables[-1].headings) > 1:
            notes.append(_left_out(name, block))
            continue
        title = f"{name} ({len(tables) + 1})" if tables else name
        start = _chosen_start(block, chosen[title]) if title in chosen else start_of(block)
        table, said = _table(block, title, start)
        tables.append(table)
        notes += said
    return tables, notes


def _blocks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield rows that are not blank, divided where more than one is blank."""
    block: list[Row] = []
    blank = count = 0
    for row in rows:
        if row.cells.count(None) == len(row.cells):
            blank += 1
            continue
        if block and blank >= GAP:
            yield block
            block = []
        count, blank = count + 1, 0
        limits.check_rows(count)
        block.append(row)
    if block:
        yield block


def _joined(blocks: Iterable[list[Row]], *, is_sheet: bool) -> Iterator[list[Row]]:
    """Yield blocks that are tables of their own: with the titles above them, and what goes on below a gap."""
    rows: list[Row] = []
    for block in blocks:
        if rows and not all(map(is_lone, rows)) and _begins(block, is_sheet=is_sheet):
            yield rows
            rows = []
        rows.extend(block)
    if rows:
        yield rows


def _begins(block: list[Row], *, is_sheet: bool) -> bool:
    if all(map(is_lone, block)):
        return is_sheet
    start = start_of(block)
    return start.has_headings and (is_sheet or knows(block[start.place]) > 1)


def _chosen_start(block: list[Row], line: int | None) -> Start:
    place = next((place for place, row in enumerate(block) if row.line == line), None)
    return Start(place or 0, has_headings=place is not None)


def _table(block: list[Row], name: str, start: Start) -> tuple[Table, list[Sentence]]:
    heading = block[start.place] if start.has_headings else None
    below = block[start.place + start.has_headings :]
    rows = [row for row in below if heading is None or row.cells != heading.cells]
    repeated, after = len(below) - len(rows), list[Row]()
    second: int | None = None
    if heading is not None:
        heading, rows = with_units(heading, rows)
        heading, rows, second = with_options(heading, rows)
        rows, after = (
            without_ends(rows) if heading.cells.count(None) < len(heading.cells) - 1 else (rows, after)
        )
    columns = _used_columns([*rows, heading] if heading else rows)
    limits.check_columns(len(columns))
    table = Table(
        name=name,
        headings=_heading_texts(heading, columns),
        rows=tuple(_narrowed(rows, columns)),
        heading_line=heading.line if heading else None,
    )
    return table, list(_notes(name, block[: start.place], second, after, repeated))


def _notes(
    name: str, above: list[Row], second: int | None, after: list[Row], repeated: int
) -> Iterator[Sentence]:
    if above:
        yield _left_out(name, above)
    if second is not None:
        yield Sentence("{0}: line {1} goes on with the headings and was joined to them.", name, second)
    if after:
        yield _below(name, after)
    if repeated:
        yield Sentence("{0}: rows that repeat the headings were left out: {1:,}.", name, repeated)


def _left_out(name: str, rows: Sequence[Row]) -> Sentence:
    if len(rows) == 1:
        return Sentence("{0}: line {1} stands apart from the table and was left out.", name, rows[0].line)
    return Sentence(
        "{0}: lines {1} to {2} stand apart from the table and were left out.",
        name,
        rows[0].line,
        rows[-1].line,
    )


def _below(name: str, rows: Sequence[Row]) -> Sentence:
    if len(rows) == 1:
        return Sentence(
            "{0}: line {1} is a total or a remark below the table and was left out.", name, rows[0].line
        )
    return Sentence(
        "{0}: lines {1} to {2} are totals or remarks below the table and were left out.",
        name,
        rows[0].line,
        rows[-1].line,
    )


def _used_columns(rows: list[Row]) -> list[int]:
    width = max((len(row.cells) for row in rows), default=0)
    empty = list(range(width))
    for row in rows:
        if not empty:  # mostly after a few rows
            break
        empty = [column for column in empty if column >= len(row.cells) or row.cells[column] is None]
    return sorted(set(range(width)) - set(empty))


def _narrowed(rows: list[Row], columns: list[int]) -> Iterator[Row]:
    """Yield rows with only these columns, all of them as wide."""
    width = len(columns)
    for row in rows:
        is_whole = len(row.cells) == width and columns[-1] == width - 1
        yield row if is_whole else Row(row.line, _at(columns, row.cells))


def _at(columns: list[int], cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    width = len(cells)
    return tuple([cells[column] if column < width else None for column in columns])


def _heading_texts(heading: Row | None, columns: list[int]) -> tuple[str, ...]:
    if heading is None:
        return tuple(_letters(place) for place in range(len(columns)))
    cells = _at(columns, heading.cells)
    return tuple("" if cell is None else " ".join(str(cell).split()) for cell in cells)


def _letters(place: int) -> str:
    """Return a heading that was made up as spreadsheets do: A, B … Z, AA."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
