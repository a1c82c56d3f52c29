"""The commands of the command line, a module each; `add` gives a parser its arguments and its action."""
