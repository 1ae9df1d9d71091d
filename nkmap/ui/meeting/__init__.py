"""The meeting itself: who meets and its agenda, votes with dots, what happens next, and the bundle."""
