"""The middle of the window: tabs, question and canvas, and how maps are made and changed."""
