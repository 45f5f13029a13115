"""One file per verb of the command line, named as the verb; its table beside it."""
