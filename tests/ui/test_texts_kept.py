"""What was worked out of a project's texts goes with its window."""

from nkmap.drawing.labels import measure_label
from nkmap.near_names import first_alike, fold


def test_what_is_kept_of_the_names_of_a_project_goes_when_it_is_closed(sample, windows):
    first_alike([(1, "Utopia"), (2, "Utopian Ministry")])
    assert measure_label.cache_info().currsize and fold.cache_info().currsize
    windows.new_window()
    sample.window.close()
    assert [known.cache_info().currsize for known in (measure_label, fold)] == [0, 0]
