"""The command `nkmap`: a window for people, or a command for scripts."""

import sys

from nkmap.cli import run


def main() -> int:
    """Run with the arguments of the process and return its exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
