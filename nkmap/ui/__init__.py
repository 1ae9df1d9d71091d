"""What a person sees and does: windows, canvas, panels. Never SQLAlchemy, never sqlite3."""
