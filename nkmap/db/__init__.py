"""What is stored and how: tables, connection, undo log, working copies and publishing. No Qt."""
