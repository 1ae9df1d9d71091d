"""The ninety minutes of a workshop, from an empty project to the folder that everybody takes home.

With NKMAP_SCREENSHOTS naming a folder, both windows are pictured there at each step; NKMAP_SCREENSHOTS_SIZE
says how large the facilitator's is, such as 1920x1080.
"""

from tests.ui.workshop import closing, discussing, harvesting, levers_and_votes, placing_blind, preparing


def test_ninety_minutes(windows, qtbot, tmp_path):
    person = preparing.question_and_grid(windows, qtbot)
    before_the_meeting(person, tmp_path)
    to_minute_25(person)
    to_minute_40(person)
    to_minute_65(person)
    to_minute_88(person)
    to_the_end(person, tmp_path)


def before_the_meeting(person, folder):
    preparing.seed_names_pasted(person)
    preparing.saved_as_a_file(person, folder / "workshop.nkmap")
    preparing.sheets_printed(person, folder)
    preparing.rehearsed_in_a_window(person)
    preparing.last_row_asked(person)
    preparing.black_until_all_sit(person)


def to_minute_25(person):
    preparing.purpose_and_what_leaves_the_room(person)
    preparing.first_step_on_the_wall(person)
    preparing.question_made_sharper(person)
    preparing.axis_words_changed_live(person)
    preparing.axes_locked(person)
    harvesting.silent_listing(person)
    harvesting.names_as_fast_as_spoken(person)
    harvesting.much_like_one_here(person)
    harvesting.more_names_pasted(person)
    harvesting.kinds_for_many_at_once(person)
    harvesting.two_spellings_merged(person)


def to_minute_40(person):
    placing_blind.grid_empty_for_everybody(person)
    placing_blind.first_table_at_the_keyboard(person)
    placing_blind.handed_over(person)
    placing_blind.second_table_from_paper(person)
    placing_blind.participants_name_by_name(person)
    placing_blind.reveal_pressed_twice(person)
    placing_blind.most_disputed_first(person)


def to_minute_65(person):
    discussing.most_disputed_carried_to_a_place(person)
    discussing.both_views_stay(person)
    discussing.audience_follows_the_hand(person)
    discussing.why_and_who_says_so(person)
    discussing.the_rest_placed(person)
    discussing.one_in_the_spotlight(person)
    discussing.put_aside_for_later(person)
    discussing.before(person)
    discussing.heading_pulled_by_hand(person)
    discussing.wished_for_future(person)


def to_minute_88(person):
    levers_and_votes.lever_typed_in_one_line(person)
    levers_and_votes.lever_pulled_onto_its_target(person)
    levers_and_votes.log_read_together(person)
    levers_and_votes.vote_opened(person)
    levers_and_votes.two_vote_at_the_keyboard(person)
    levers_and_votes.six_vote_on_paper(person)
    levers_and_votes.totals_revealed(person)
    levers_and_votes.who_does_what_until_when(person)


def to_the_end(person, folder):
    closing.the_map_again(person)
    closing.moved_by_what_was_heard(person)
    closing.before_after_now(person)
    closing.how_it_came_about(person)
    closing.everything_in_one_folder(person, folder / "bundle")
    closing.thank_you(person, folder / "workshop.nkmap")
