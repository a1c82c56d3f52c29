"""The style of Qt's that ours lies over, in the words in which an application is told it. Loads nothing."""

# An application that is given its style by arguments need not be told it: that loads all that PySide knows of styles.
STYLE, STYLED = ("-style", "Fusion"), "given its style by arguments"
