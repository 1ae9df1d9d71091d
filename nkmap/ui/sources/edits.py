"""What a person does to sources and evidence: each method is one edit and one undo step."""

from collections.abc import Mapping
from typing import Any

from nkmap.commands import evidence, sources
from nkmap.db.queries.sources import free_mark
from nkmap.formats.documents.document import ReadDocument
from nkmap.ui.performing import Performing, short


class SourceEdits(Performing):
    """Each says whether it was done, or the id of what was made."""

    def add_document(self, read: ReadDocument, title: str) -> int | None:
        """Add a source with its text, under the title that the document gives itself or else this one."""
        named = read.title or title
        has_pages = any(paragraph.page for paragraph in read.paragraphs)

        def command(session: Any) -> int:
            mark = free_mark(session, named)
            scheme = "page" if has_pages else "paragraph"
            source_id = sources.add(session, mark, named, author=read.author, locator_scheme=scheme)
            sources.attach(session, source_id, _texts(read))
            return source_id

        return self._perform(self.tr("Add {0}").format(short(named)), command)

    def add_reference(self, values: Mapping[str, Any]) -> int | None:
        """Add a source of which only the reference is kept."""
        return self._perform(self.tr("Add {0}").format(short(values["title"])), sources.add, **values)

    def change(self, source_id: int, values: Mapping[str, Any]) -> bool:
        """Change details of a reference."""
        return self._do(self.tr("Reference of a source"), sources.update, source_id, **values)

    def delete(self, source_id: int, title: str) -> bool:
        """Take a source out of the project, with its text and what is cited of it."""
        return self._do(self.tr("Delete {0}").format(short(title)), sources.delete, [source_id])

    def attach(self, source_id: int, read: ReadDocument) -> bool:
        """Keep the text of a source."""
        return self._do(self.tr("Text of a source"), sources.attach, source_id, _texts(read))

    def remove_text(self, source_id: int) -> bool:
        """Keep only the reference of a source."""
        return self._do(self.tr("Remove the text of a source"), sources.remove_text, source_id)

    def cite(self, who: str, source_id: int, values: Mapping[str, Any]) -> int | None:
        """Let a passage be evidence for somebody or something."""
        label = self.tr("Evidence: {0}").format(short(who))
        return self._perform(label, evidence.cite, source_id, **values)

    def change_evidence(self, who: str, evidence_id: int, values: Mapping[str, Any]) -> bool:
        """Change what is said of a passage."""
        return self._do(self.tr("Evidence: {0}").format(short(who)), evidence.update, evidence_id, **values)

    def delete_evidence(self, who: str, evidence_id: int) -> bool:
        """Let a passage be evidence no more."""
        label = self.tr("No evidence any more: {0}").format(short(who))
        return self._do(label, evidence.delete, [evidence_id])


def _texts(read: ReadDocument) -> list[tuple[str, int | None]]:
    return [(paragraph.text, paragraph.page) for paragraph in read.paragraphs]
