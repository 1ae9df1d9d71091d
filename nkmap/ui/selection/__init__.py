"""Who is selected, and what can be done with them."""
