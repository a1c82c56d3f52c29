"""How much a line takes in: as much as may be typed, and all that is in it already."""

from PySide6.QtWidgets import QLineEdit


def show_whole(line: QLineEdit, text: str, most: int) -> None:
    """Show a text in full, also one longer than the `most` characters that may be typed; it came from elsewhere."""
    line.setMaxLength(max(most, len(text.encode("utf-16-le", "surrogatepass")) // 2))  # as Qt counts
    line.setText(text)
