"""Measures: how fast, and how well it agrees with the literature. Every number is printed with what it is held against."""
