"""Measures: how fast, how well it agrees with the literature. Every number stands beside what it is held against."""
