"""What is seen: the window, the canvas, the panels. Shows the document and sends it commands."""
