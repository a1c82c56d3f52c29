"""What the paint means: overlap, score, sides, combination. Pure functions of areas; no Qt, no files."""
