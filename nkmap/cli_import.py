"""The command that brings other people's data into a project."""
