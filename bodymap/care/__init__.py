"""What to do about it: the course of a self-care step, followed a moment at a time; a plan for today."""
