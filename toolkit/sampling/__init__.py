"""Responses drawn from the frozen model: engines, finished shards on disk, rows for training, the files written."""
