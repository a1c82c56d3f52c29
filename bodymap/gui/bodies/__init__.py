"""The two bodies as they are seen, large and small: bare, painted, with patterns, with what has changed."""
