"""What leaves as a file or comes in as one: exports and imports, and pages that are seen before they are printed."""
