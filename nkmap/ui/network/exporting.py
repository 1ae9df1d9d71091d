"""The network as a picture or a table for others: whose name is not to be shared is left out, and counted."""

from nkmap.formats.audiences import for_audience
from nkmap.formats.tables import Row
from nkmap.map_content import MapContent, Token
from nkmap.settings import open_settings
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.pictures.content_exports import ContentExports
from nkmap.ui.views.copied_table import copy_table
from nkmap.ui.words import listed, relation_kind_words


class NetworkExports(ContentExports):
    """The picture, and the relations as a table."""

    def copy_relations(self) -> None:
        """Put the relations on the clipboard as a table."""
        content = self._content()
        if content is not None:
            coded = CodedNames(self._document, open_settings()).on_map(content)
            seen = for_audience(coded, usual_audience(self._document))
            copy_table(self._rows(seen))
            left_out = len(content.tokens) - len(seen.tokens)
            self._say(self.tr("The relations are on the clipboard."), left_out)

    def _rows(self, content: MapContent) -> list[Row]:
        kinds, by_id = listed(relation_kind_words()), {t.stakeholder_id: t for t in content.tokens}
        headings = (
            self.tr("From"),
            self.tr("To"),
            self.tr("Relation"),
            self.tr("Strength"),
            self.tr("One way"),
        )
        return [headings, *(row for token in content.tokens for row in self._rows_of(token, by_id, kinds))]

    def _rows_of(self, token: Token, by_id: dict[int, Token], kinds: dict[str, str]) -> list[Row]:
        """Return a row for each relation that begins at a token; both ways is both ways."""
        return [
            (
                token.name,
                by_id[relation.to_id].name,
                kinds[relation.kind],
                "" if relation.strength is None else str(relation.strength),
                self.tr("yes") if relation.is_directed else self.tr("no"),
            )
            for relation in token.marks.relations
            if relation.to_id in by_id
        ]
