"""Pictures of every screen, the same at every run: to be looked at, and to be held against the golden ones."""
