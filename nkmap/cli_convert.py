"""The command that writes a project in the form of another tool, and the way back."""
