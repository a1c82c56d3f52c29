"""What takes paint: from the pointer through the tool in the hand, or area by area with keys and by name."""
