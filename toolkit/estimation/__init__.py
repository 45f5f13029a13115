"""Memory, operations and traffic of a training step, from a run of it on tensors without data."""
