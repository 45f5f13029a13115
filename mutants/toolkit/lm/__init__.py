"""Decoder and LM head of any causal LM, and the frozen model's losses."""
