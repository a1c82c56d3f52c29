"""What one paints on: figures, their two views, their landmarks. Knows nothing of paint or muscles."""
