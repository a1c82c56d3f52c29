"""How the window comes up, and what happens when the program fails: a screen, Qt, the first paint, then the rest."""
