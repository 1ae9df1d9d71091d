"""A report as Markdown: CommonMark with tables and footnotes, its maps as pictures in a folder beside it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from nkmap.reports.model import Heading, MapFigure, Paragraph, Points, Report, Table
from nkmap.reports.writers.map_pictures import alternative, picture_of, png_pages
from nkmap.reports.writers.markdown_text import escaped, line, marked
from nkmap.reports.writers.numbering import Numbered, contents, numbered

Pictures = dict[str, bytes]  # by the names of their files


def markdown_files(report: Report, path: Path) -> dict[Path, bytes]:
    """Return the bytes of the Markdown and of its pictures, by path. Needs a QGuiApplication for these."""
    folder = pictures_folder(path)
    pictures: Pictures = {}
    parts = [*_head(report), *_contents(report)]
    for one in numbered(report):
        parts += _block(one, folder.name, pictures, parts[-1])
    parts += _foot(report)
    files = {path: ("\n\n".join(parts) + "\n").encode()}
    return files | {folder / name: data for name, data in pictures.items()}


def pictures_folder(path: Path) -> Path:
    """Return the folder of the pictures of a report."""
    return path.with_name(f"{path.stem}-pictures")


def _head(report: Report) -> Iterator[str]:
    yield f"# {line(report.title)}"
    yield from (line(words) for words in (report.subtitle, report.date) if words)


def _contents(report: Report) -> Iterator[str]:
    """Yield the headings as a list; Markdown has no common way to lead to them."""
    entries = contents(report)
    if entries:
        yield f"## {line(report.words.contents)}"
        top = min(heading.level for _, heading in entries)
        yield "\n".join(f"{'  ' * (heading.level - top)}- {line(heading.text)}" for _, heading in entries)


def _block(one: Numbered, folder: str, pictures: Pictures, before: str) -> list[str]:
    match one.block:
        case Heading() as heading:
            return [f"{'#' * (heading.level + 1)} {line(heading.text)}"]
        case Paragraph() as paragraph:
            return [marked(paragraph.text)]
        case Points() as points:
            return [_points(points, before)]
        case Table() as table:
            return [f"**{escaped(one.caption.strip())}**", _table(table)]
        case MapFigure() as figure:
            return [*_pictures(figure, one.number, folder, pictures), line(one.caption)]


def _points(points: Points, before: str) -> str:
    """Return a list; right after another one it has other signs, or both would be one list."""
    bullet, dot = ("*", ")") if before.startswith(("- ", "1. ")) else ("-", ".")
    numbers = range(1, len(points.points) + 1)
    marks = (f"{number}{dot}" if points.numbered else bullet for number in numbers)
    return "\n".join(f"{mark} {marked(text)}" for mark, text in zip(marks, points.points, strict=True))


def _table(table: Table) -> str:
    rows = [
        [escaped(column.title.strip()) for column in table.columns],
        ["---:" if column.numbers else "---" for column in table.columns],
        *([marked(text) for text in row] for row in table.rows),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _pictures(figure: MapFigure, number: int, folder: str, pictures: Pictures) -> Iterator[str]:
    """Yield the pictures of a map, and keep them to be written."""
    words = escaped(" ".join(alternative(figure).split()))
    for page, data in enumerate(png_pages(picture_of(figure)), 1):
        name = f"figure-{number}.png" if page == 1 else f"figure-{number}-{page}.png"
        pictures[name] = data
        yield f"![{words}]({quote(folder)}/{name})"


def _foot(report: Report) -> Iterator[str]:
    yield from (f"[^{note.number}]: {line(note.text)}" for note in report.notes)
    if report.disclaimer:
        yield "---"
        yield line(report.disclaimer)
