"""What the benchmarks share: variants that take turns, peaks, records with goals, and their tables."""
