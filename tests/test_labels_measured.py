"""How good the labels are, on a few of the layouts that `make labels` measures all of."""

import pytest
from label_layouts import SIZES, measured

SEEDS = range(1)
CODES = {False: 0.05, True: 0.2}  # share of names without room, uniform and clustered


@pytest.mark.parametrize("clustered", [False, True], ids=["uniform", "clustered"])
@pytest.mark.parametrize("count", SIZES)
def test_below_a_fifth_of_label_ink_no_text_covers_another_and_few_are_codes(count, clustered):
    layouts = [measured(count, seed, clustered) for seed in SEEDS]
    assert all(layout.ink < 0.2 for layout in layouts)
    assert all(layout.overlapping == 0 for layout in layouts)
    assert sum(layout.codes for layout in layouts) <= CODES[clustered] * count * len(layouts)
