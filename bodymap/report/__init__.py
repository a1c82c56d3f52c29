"""What is handed on: pictures, the atlas sheet. Qt paints here, but nothing here opens a window."""
