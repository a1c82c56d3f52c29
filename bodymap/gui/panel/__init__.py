"""The panel at the right: the ranked list, why a muscle is there, the questions; and the warning signs."""
