"""The meeting itself: who meets and its agenda, votes with dots, what happens next, and all of it as a bundle."""
