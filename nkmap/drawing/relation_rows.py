"""The rows of a legend that explain relations and communities."""

from PySide6.QtCore import QCoreApplication

from nkmap.drawing.relation_strokes import LOOKS
from nkmap.map_content import DrawnRelation, MapContent

Row = tuple[str, str, str]  # symbol or sample, colour class, words


def relation_rows(content: MapContent) -> list[Row]:
    """Return a row for each kind of relations that is drawn, then what width and grounds mean."""
    drawn, words = _drawn(content), _kind_words()
    kinds = {relation.kind for relation in drawn}
    rows = [(f"relation {kind}", "", words[kind]) for kind in LOOKS if kind in kinds]
    if drawn:
        rows.append(("relation strength", "", _strength_words(drawn)))
    if any(token.marks.community is not None for token in content.tokens):
        rows.append(("community", "", QCoreApplication.translate("Picture", "Community")))
    return rows


def _drawn(content: MapContent) -> list[DrawnRelation]:
    shown = {token.stakeholder_id for token in content.tokens}
    relations = (relation for token in content.tokens for relation in token.marks.relations)
    return [relation for relation in relations if relation.to_id in shown]


def _strength_words(drawn: list[DrawnRelation]) -> str:
    words = QCoreApplication.translate("Picture", "Wider: stronger")
    unknown = sum(1 for relation in drawn if relation.strength is None)
    thin = QCoreApplication.translate("Picture", "{0} not assessed: thin, open").format(unknown)
    return f"{words}; {thin}" if unknown else words


def _kind_words() -> dict[str, str]:
    return {
        "authority": QCoreApplication.translate("Picture", "Authority"),
        "funding": QCoreApplication.translate("Picture", "Funding"),
        "alliance": QCoreApplication.translate("Picture", "Alliance"),
        "conflict": QCoreApplication.translate("Picture", "Conflict"),
        "dependence": QCoreApplication.translate("Picture", "Dependence"),
        "information": QCoreApplication.translate("Picture", "Information"),
        "service": QCoreApplication.translate("Picture", "Service"),
        "influence": QCoreApplication.translate("Picture", "Influence"),
    }
