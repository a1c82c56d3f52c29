"""What is kept: sessions and the library that holds them."""
