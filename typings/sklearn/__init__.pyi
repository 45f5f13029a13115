"""The names that toolkit takes from scikit-learn, untyped: pyright would infer their types from its source."""
