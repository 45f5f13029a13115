"""What the benchmarks share: variants that take turns, peaks, records with goals, and their tables."""

import os

# DeepSpeed, as it is imported, would say in every process that there is no GPU.
os.environ.setdefault("DS_LOG_LEVEL", "error")
