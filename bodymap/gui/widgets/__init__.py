"""What every room is furnished with: rows that wrap, links, notices, names for screen readers, work in a thread."""
