"""`python -m toolkit`, with the tokens of every file kept on disk, however small it is."""

import sys

import toolkit.build.data
from toolkit.cli import main

assert "datasets" not in sys.modules, "the verbs, which the server has imported, import it where it is needed"
toolkit.build.data.LARGE = 0
main()
