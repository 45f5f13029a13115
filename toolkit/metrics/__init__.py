"""Metrics that are never differentiated: ratios to the frozen model, and structure of the codes."""
