"""Read queries: functions of (session, ...) that return plain values; no row of a table leaves them."""
