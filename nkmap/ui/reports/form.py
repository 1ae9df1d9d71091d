"""The choices of a report: template, parts, language, which questions, who may be seen."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.maps import MapRow
from nkmap.drawing.theme import Theme
from nkmap.redaction.levels import LEVELS
from nkmap.reports.choices import ReportChoices
from nkmap.reports.templates import TEMPLATES
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.reports.cards import TemplateCards
from nkmap.ui.reports.parts_list import PartsList
from nkmap.ui.reports.remembered import AS_IT_IS, Chosen
from nkmap.ui.words import language_words

LONGEST = 60  # letters of a question in the list


class ReportForm(QWidget):
    """Shows what is chosen, and tells of every choice."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("report_form")
        self.cards = TemplateCards(theme)
        self.parts = PartsList()
        self.language, self.map, self.level = QComboBox(), QComboBox(), QComboBox()
        self.title_page = QCheckBox(self.tr("Title page"))
        self.contents = QCheckBox(self.tr("Contents"))
        self.removed = plain_label(role="quiet")
        self.removed.setWordWrap(True)
        for tag, words in language_words().items():
            self.language.addItem(words, tag or "")
        for level, words in self._level_words().items():
            self.level.addItem(words, level)
        self._build()
        self._connect()

    def _level_words(self) -> dict[str, str]:
        words = {
            "workshop_only": self.tr("Codes for names to be redacted"),
            "shareable": self.tr("Codes for all names that may not be shared"),
            "redact": self.tr("Codes for every name, places made coarse"),
        }
        return {AS_IT_IS: self.tr("Leave out who may not be seen")} | {
            level: words[level] for level in LEVELS
        }

    def _build(self) -> None:
        for box in (self.language, self.map, self.level):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ticks = QHBoxLayout()
        ticks.addWidget(self.title_page)
        ticks.addWidget(self.contents)
        ticks.addStretch()
        rows = PlainForm()
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.addRow(self.tr("Questions"), self.map)
        rows.addRow(self.tr("Language"), self.language)
        rows.addRow(self.tr("Names"), self.level)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(self.cards)
        layout.addWidget(plain_label(self.tr("Parts"), role="heading"))
        layout.addWidget(self.parts, 1)
        layout.addLayout(ticks)
        layout.addLayout(rows)
        layout.addWidget(self.removed)

    def _connect(self) -> None:
        self.cards.chosen.connect(self._on_template_chosen)
        self.parts.changed.connect(self.changed)
        for tick in (self.title_page, self.contents):
            tick.clicked.connect(lambda _checked: self.changed.emit())
        for box in (self.language, self.map, self.level):
            box.activated.connect(lambda _index: self.changed.emit())

    def show_maps(self, maps: list[MapRow]) -> None:
        """Offer these maps; one that is gone is not chosen any more."""
        before = self.map.currentData()
        self.map.clear()
        self.map.addItem(self.tr("All of them"), None)
        for row in maps:
            words = row.question or self.tr("Untitled map")
            self.map.addItem(words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…", row.id)
        self.map.setCurrentIndex(max(0, self.map.findData(before)))

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these choices; nobody is told."""
        report = chosen.report
        template = TEMPLATES[report.template]
        self._template = template.id
        self.cards.show_chosen(template.id)
        self.parts.show_parts(template.parts if report.parts is None else report.parts)
        self.title_page.setChecked(template.title_page if report.title_page is None else report.title_page)
        self.contents.setChecked(template.contents if report.contents is None else report.contents)
        self.language.setCurrentIndex(max(0, self.language.findData(report.language)))
        self.level.setCurrentIndex(max(0, self.level.findData(chosen.level)))

    def chosen(self, suffix: str) -> Chosen:
        """Return what is chosen, for a format."""
        report = ReportChoices(
            template=self._template,
            parts=self.parts.ticked,
            language=self.language.currentData(),
            map_id=self.map.currentData(),
            title_page=self.title_page.isChecked(),
            contents=self.contents.isChecked(),
        )
        return Chosen(report, self.level.currentData(), suffix)

    def _on_template_chosen(self, template_id: str) -> None:
        """Take another template with its usual parts; language and names stay as they were chosen."""
        before = self.chosen("")
        report = replace(before.report, template=template_id, parts=None, title_page=None, contents=None)
        self.show_chosen(replace(before, report=report))
        self.changed.emit()
