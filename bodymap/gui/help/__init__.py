"""What bodymap tells of itself: the note of the first run, the first steps, its versions, licences and sources."""
