"""The window around everything: where its parts stand, what it remembers, and what wires them to one another."""
