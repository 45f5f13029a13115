"""What a training step takes, read off a run of it on tensors without data."""
