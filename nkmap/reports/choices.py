"""What may be chosen of a report."""

from dataclasses import dataclass

# As where they are made; all of Qt and of the formats' libraries would have to be loaded to ask there.
TEMPLATE_IDS = ("briefing", "minutes", "handout", "actions")
FORMATS = (".docx", ".pdf", ".pptx", ".odt", ".html", ".md")


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """`template` is one of TEMPLATE_IDS; `parts` are ids of parts in their order, None = usual.

    `audience` is one of `formats.audiences.AUDIENCES`. `language` is a BCP 47 tag, empty = the project's own.
    `map_id` tells of one map only. None for `title_page` and `contents` = as the template has them.
    """

    template: str = "briefing"
    parts: tuple[str, ...] | None = None
    audience: str = "shareable"
    language: str = ""
    map_id: int | None = None
    title_page: bool | None = None
    contents: bool | None = None
