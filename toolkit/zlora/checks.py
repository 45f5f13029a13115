"""What is refused when a model is wrapped, before anything of it is changed."""

from typing import Any

from toolkit.errors import ConfigError

from .config import ZLoraConfig


def check_fits(model: Any, config: ZLoraConfig) -> None:
    """Refuse a model that zlora cannot adapt, and layers that it does not have.

    Raises:
        ValueError: no transformers causal LM.
        ConfigError: an encoder-decoder model, or a layer out of range.
    """
    if getattr(model, "config", None) is None or not hasattr(model, "get_output_embeddings"):
        raise ValueError("zlora needs a transformers causal LM: its heads read hidden states of the model")
    if getattr(model.config, "is_encoder_decoder", False):
        raise ConfigError(
            "zlora adapts decoder-only models",
            got=f"{type(model).__name__}, an encoder-decoder",
            expected="a causal LM, which reads prompt and response as one text",
            remedy="take a decoder-only model",
        )
    num_layers = model.config.get_text_config().num_hidden_layers
    for name in ("posterior_layer", "router_layer"):
        if not -num_layers - 1 <= getattr(config, name) <= num_layers:
            expected = f"{-num_layers - 1}..{num_layers}: hidden states of {num_layers} layers, the embeddings first"
            raise ConfigError(
                name, got=getattr(config, name), expected=expected, remedy=f"leave {name} out for the last"
            )
    layers = config.layers_to_transform
    wrong = [i for i in ([layers] if isinstance(layers, int) else layers or []) if not 0 <= i < num_layers]
    if wrong:
        expected = f"layers 0..{num_layers - 1} of {type(model).__name__}"
        raise ConfigError("layers_to_transform", got=wrong, expected=expected, remedy="leave it out for all layers")
