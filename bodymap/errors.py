"""The one kind of error that reaches a person: a sentence with the place and the remedy."""


class BodymapError(Exception):
    """Something the person can mend; `str(error)` is one sentence that says what and how."""


BAD_INPUT = 2  # exit status of a command that was given something it cannot use
