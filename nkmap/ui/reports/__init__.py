"""The report of a project: which parts it has, how its pages look, and the way to a file."""
