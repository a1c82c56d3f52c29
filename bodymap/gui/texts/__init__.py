"""What is said of muscles, warning signs and sessions, as sentences and as HTML."""
