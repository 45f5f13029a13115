"""The command line with three prompts per shard."""

from toolkit.cli import main
from toolkit.commands import sample

sample.SHARD_SIZE = 3

if __name__ == "__main__":
    main()
