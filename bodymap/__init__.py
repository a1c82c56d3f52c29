"""Desktop body-map pain locator."""

__version__ = "0.1.0"
