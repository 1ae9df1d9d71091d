"""Starts nkmap from a checkout: `python main.py` does what the installed command `nkmap` does."""

import sys

from nkmap.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
