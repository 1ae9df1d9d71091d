"""The Figures view: sentences, pictures, tables and arithmetic of the map in front, and what is missing."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from nkmap.commands import estimates, placements, rounds
from nkmap.db.queries.maps import map_list

AID, REFUGEES = (
    "Humanitarian aid to North Korea should carry conditions",
    "China should stop returning North Korean refugees",
)


def go_to(hands, question):
    row = next(row for row in hands.document.read(map_list) if row.question == question)
    hands.page.maps.choose_map(row.id)


def figures(hands, wait=True):
    """Open the view through the menu; return it when all is reckoned."""
    hands.window.actions_by_id["show_figures"].trigger()
    view = hands.page.views.view
    if wait:
        hands.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)
    return view


def ready(hands, view):
    hands.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)


def refusals(view) -> list[str]:
    return [card.sentence.text() for card in view.cards.refusals]


def salience(hands, **values):
    ids = {token.name: token.placement_id for token in hands.content().tokens}
    with hands.document.edit("Salience") as session:
        for name, value in values.items():
            placements.assess(session, ids[name], salience=value)


def test_a_card_says_a_sentence_and_a_click_opens_the_arithmetic_of_each_term(sample):
    go_to(sample, AID)
    view = figures(sample)
    card = view.cards.by_id["outlook"]
    assert card.sentence.text().startswith("The outlook is 39 of 100: rather against.")
    assert "5 of 200 draws" in card.sentence.text() and "5 % of its scale" in view.cards.amounts.text()
    assert not card.table.isVisible()
    sample.click(card.sentence.geometry().center(), widget=card)
    assert card.table.isVisible() and "= 39.27" in card.formula.text().splitlines()[0]
    picture = card.picture.picture
    united_states = next(spot for spot in picture.spots if spot.words.startswith("United States"))
    sample.click(united_states.area.center().toPoint(), widget=card.picture)
    assert "Clout = power × salience" in card.term.text()
    assert card.term.text().splitlines()[0] == "United States government"
    assert sample.page.selection.stakeholders() == [united_states.stakeholder_id]
    assert sample.steps() == 0


def test_the_table_is_sorted_by_its_headings_with_numbers_as_numbers(sample):
    go_to(sample, AID)
    card = figures(sample).cards.by_id["prince"]
    card.how.click()
    QApplication.processEvents()  # the table has just been made
    table = card.table
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(4) + 10
    sample.click(QPoint(x, header.height() // 2), widget=header.viewport())
    scores = [
        float(row.cells[4].strip("()") if isinstance(row.cells[4], str) else row.cells[4])
        for row in table.terms.rows
    ]
    assert scores == sorted(scores) and scores[0] == -100
    sample.click(QPoint(x, header.height() // 2), widget=header.viewport())
    assert table.terms.rows[0].cells[0] == "United States government"
    assert table.terms.data(table.terms.index(0, 0)) == "United States government"


def test_the_view_follows_the_map_in_front_and_chooses_it(sample):
    go_to(sample, AID)
    view = figures(sample)
    assert view.head.maps.currentText() == AID
    sample.window.actions_by_id["next_map"].trigger()
    assert view.head.maps.currentText() != AID
    row = [choice.words for choice in view.head.maps.choices].index(REFUGEES)
    view.head.maps.setCurrentIndex(row)
    view.head.maps.activated.emit(row)
    ready(sample, view)
    assert "46 of 100" in view.cards.by_id["outlook"].sentence.text()
    assert "agree to differ on 1" in view.cards.by_id["agreement"].sentence.text()


def test_empty_and_nearly_empty_maps_say_how_many_are_placed(empty):
    view = figures(empty)
    assert refusals(view)[0] == "Needs three placed names; none is placed."
    assert not view.head.what_if.isEnabled()
    button = view.cards.refusals[0].button
    empty.click(button.rect().center(), widget=button)
    assert empty.page.views.front == "maps"


def test_a_refusal_names_who_lacks_salience_and_its_buttons_open_them(seeded):
    view = figures(seeded)
    card = view.cards.refusals[0]
    assert (
        card.sentence.text().startswith("This needs three names") and "salience (3)" in card.sentence.text()
    )
    assert [button.text() for button in card.names] == ["China", "Germany", "Japan"]
    seeded.click(card.button.rect().center(), widget=card.button)
    assert len(seeded.page.selection.stakeholders()) == 3 and seeded.page.inspector.isVisible()
    seeded.click(card.names[1].rect().center(), widget=card.names[1])
    row = seeded.page.inspector.rows["salience"]
    assert row.editor.isVisible() and row.editor.hasFocus()
    salience(seeded, China=0.5, Germany=0.5, Japan=1.0)
    ready(seeded, view)
    assert view.cards.by_id["outlook"].isVisible()


def test_equal_salience_is_a_choice_that_is_counted(seeded):
    view = figures(seeded)
    seeded.click(QPoint(8, view.head.equal.height() // 2), widget=view.head.equal)
    ready(seeded, view)
    said_now = view.cards.by_id["outlook"].sentence.text()
    assert "Assumed of 3: Salience is taken as equal for everybody." in said_now


def test_a_blind_map_shows_no_place_and_names_what_to_do(sample):
    go_to(sample, AID)
    view = figures(sample)
    with sample.document.edit("Blind") as session:
        estimates.hide(session, sample.page.maps.map_id)
    ready(sample, view)
    assert any("without seeing each other" in sentence for sentence in refusals(view))
    hidden = ("outlook", "prince", "feasibility", "bargaining", "drift", "agreement")
    assert not any(view.cards.by_id[id_].isVisible() for id_ in hidden)
    assert not view.head.what_if.isEnabled() and not view.what_if.isVisible() and not view.what_if.who.choices
    card = next(card for card in view.cards.refusals if "without seeing" in card.sentence.text())
    sample.click(card.button.rect().center(), widget=card.button)
    assert sample.page.views.front == "maps" and sample.page.groups.panel.isVisible()


def test_while_the_maps_show_a_round_the_figures_say_that_they_are_of_now(seeded):
    salience(seeded, China=0.5, Germany=0.5, Japan=1.0)
    with seeded.document.edit("Round") as session:
        rounds.name_round(session, "Before lunch")
    seeded.window.actions_by_id["earlier_round"].trigger()
    view = figures(seeded)
    assert view.head.past.isVisible() and "BEFORE LUNCH" in view.head.past_words.accessibleName()
    assert "These figures are of now" in view.head.past_words.accessibleName()
    seeded.window.actions_by_id["back_to_now"].trigger()
    assert not view.head.past.isVisible()


def test_a_card_copies_its_table_and_saves_its_picture(sample, tmp_path):
    go_to(sample, AID)
    view = figures(sample)
    card = view.cards.by_id["prince"]
    copy, copy_picture, *_ = card.more.menu().actions()
    copy.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("Name\tPosition\tPower")
    assert "United States government\t4\t4\t4\t64\t64" in text
    copy_picture.trigger()
    assert QGuiApplication.clipboard().image().width() > 600
    pages = view.exports._pages(card)
    view.exports._save(pages, tmp_path / "prince.svg")
    view.exports._save(pages, tmp_path / "prince.png")
    svg = (tmp_path / "prince.svg").read_text(encoding="utf-8")
    assert "North Korean government" in svg and "35 % of the Prince points" in svg
    assert (tmp_path / "prince.png").read_bytes()[:4] == b"\x89PNG"
    QGuiApplication.clipboard().clear()
