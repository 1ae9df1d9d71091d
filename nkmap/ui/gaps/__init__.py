"""The gaps of the leverage log: whom nothing moves, what nobody holds, what closes soon or is not proven."""
