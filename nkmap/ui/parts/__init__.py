"""Parts that several panels use: small widgets, dialogs, icons, and where the focus is."""
