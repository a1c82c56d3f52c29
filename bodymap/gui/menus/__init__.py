"""What can be asked of the window: every command with its words and keys, and the menu it stands in."""
