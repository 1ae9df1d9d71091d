"""How near the program is to the floor of Qt and SQLite: `make bench`.

Every figure is a ratio of what the program takes to what a bare counterpart takes, both measured in one run
on one machine, alternately.
"""
