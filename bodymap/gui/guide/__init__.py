"""Self-care that is done: the plan for today, one step at a time from the floor, and whether it helped."""
