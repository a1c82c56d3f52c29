"""How the window looks and which language it speaks: what was set, the themes with their colours, the style sheet."""
