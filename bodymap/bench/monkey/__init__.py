"""Random use of the real window, from a seed: what nobody would think of trying, for an hour."""
