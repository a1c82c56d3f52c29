"""What pointer and keys do on the canvas, a tool at a time; the brush they share, and where it is set."""
