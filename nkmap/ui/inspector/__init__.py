"""The inspector: all that is recorded of who is selected."""
