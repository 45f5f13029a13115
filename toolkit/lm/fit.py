"""What the config of an LM tells about the texts that it can read together."""

from typing import Any


def length_limit(config: Any) -> int | None:
    """Length up to which a text is read the same whatever the longest one beside it; None: at any length.

    Rotary embeddings of the types `dynamic` and `longrope` take their frequencies from the longest row of the batch
    beyond it (transformers 5.23).
    """
    text = config.get_text_config()
    parameters = getattr(text, "rope_parameters", None) or {}
    kinds = [parameters, *(value for value in parameters.values() if isinstance(value, dict))]
    limits = []
    for values in kinds:
        original = values.get("original_max_position_embeddings") or getattr(
            text, "original_max_position_embeddings", None
        )
        if values.get("rope_type") == "dynamic":
            limits.append(text.max_position_embeddings)
        elif values.get("rope_type") == "longrope":
            limits.append(original or text.max_position_embeddings)
    return min(limits, default=None)
