"""What the benchmarks run: one random Llama, our training step, and those of the peers."""
