"""The Trainer hook, its callbacks and the adapter-sized checkpoint."""
