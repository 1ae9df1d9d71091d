"""Settings, and the keys as the user likes them."""
