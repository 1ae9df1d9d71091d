"""Faults are tried a few times in `make test`, and as often as the promises say in `make faults`."""

import os

MANY = os.environ.get("NKMAP_FAULTS") == "all"
