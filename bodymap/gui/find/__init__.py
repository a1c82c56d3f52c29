"""Looking for a muscle or a place: the field with its list at the left, the page of what was found at the right."""
