"""What pointer and keys do on the canvas, a tool at a time; the canvas shows, and hands events on."""
