"""What is known: the shape language, the muscles with their patterns and self-care, and where they are read."""
