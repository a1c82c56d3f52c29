"""What one paints: marks, the brushes that make them, the drawing they form, its history and its file."""
