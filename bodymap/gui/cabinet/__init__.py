"""Sessions that are kept: the list of them, how it went over time, two compared, and the library they lie in."""
