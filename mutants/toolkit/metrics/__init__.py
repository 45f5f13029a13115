"""What is looked at and never differentiated: ratios to the frozen model, structure, generation."""
