"""What stands above the ranked list: why there is none, or what of the drawing no pattern reaches."""

from bodymap.words import later, share, tr

LOADING = later("Reading what is known about muscles...")
EMPTY = later(
    "Paint on the body and the muscles known to send pain there appear here, the best match first.\n\n"
    "Front and back both count. Choose how strong it is and what it feels like above the bodies."
)
NOTHING_KNOWN = later(
    "No muscle is known to send pain to this place. Pain can come from elsewhere; if it lasts, let someone look."
)
LEAST_TOLD = 0.01  # of the paint


def list_state(*, painted: bool, listed: bool, unexplained: float) -> str:
    """Return it in words; nothing where the list says all."""
    if not painted:
        return tr(EMPTY)
    if not listed:
        return tr(NOTHING_KNOWN)
    if unexplained >= LEAST_TOLD:
        return tr(
            "{share} of your pain lies outside every known pattern; it is outlined on the body.",
            share=share(unexplained),
        )
    return ""
