"""Carries each stroke from the canvas to the ranking, and the ranking to the panel and back onto the body."""
