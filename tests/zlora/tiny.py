"""Tiny models of several families, perturbed adapters, and batches of short texts."""

from dataclasses import dataclass
from typing import Any

import torch
import transformers
from peft import PeftModel, get_peft_model
from torch import Tensor
from transformers import AutoModelForCausalLM, PreTrainedModel

import toolkit.extras  # noqa: F401  (registers all optional kinds of z)
from toolkit.objective.protocols import ESTIMATORS
from toolkit.zlora import ForwardSpec, ZLoraConfig, ZLoraLinear

VOCAB = 40
SIZES: dict[str, Any] = {"vocab_size": VOCAB, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2}
SIZES |= {"num_attention_heads": 4, "max_position_embeddings": 64, "initializer_range": 0.2}
SIZES |= {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}
UNTIED = SIZES | {"num_key_value_heads": 1, "head_dim": 8, "tie_word_embeddings": False}
_FAMILIES: dict[str, Any] = {
    "llama": lambda: transformers.LlamaConfig(**SIZES, num_key_value_heads=2),
    "qwen2": lambda: transformers.Qwen2Config(**SIZES, num_key_value_heads=2),
    "mistral": lambda: transformers.MistralConfig(**SIZES, num_key_value_heads=2),
    "mistral_window": lambda: transformers.MistralConfig(**SIZES, num_key_value_heads=2, sliding_window=3),
    "qwen2_window": lambda: transformers.Qwen2Config(  # in the second layer only
        **SIZES, num_key_value_heads=2, use_sliding_window=True, sliding_window=3, max_window_layers=1
    ),
    # Tied (Gemma's default), so a random model repeats its input: untied where tokens are generated.
    "gemma": lambda: transformers.GemmaConfig(**SIZES, num_key_value_heads=1, head_dim=8),
    "gemma_untied": lambda: transformers.GemmaConfig(**UNTIED),
    "phi": lambda: transformers.PhiConfig(**SIZES),
    "gpt_neox": lambda: transformers.GPTNeoXConfig(**SIZES),
}
KINDS: dict[str, dict[str, Any]] = {
    "categorical": {"kind": "categorical", "num_latents": 3},
    "factored": {"kind": "factored", "num_latents": 2, "num_factors": 2},
    "gaussian": {"kind": "gaussian", "latent_dim": 2},
}
FAMILIES = ("llama", "qwen2", "mistral", "gemma", "phi", "gpt_neox")
ACTIVATIONS = ("response", "all")


def tiny_base(family: str = "llama", **kwargs: Any) -> PreTrainedModel:
    """The same frozen random model on every call, in eval mode."""
    torch.manual_seed(1)
    return AutoModelForCausalLM.from_config(_FAMILIES[family](), **kwargs).eval().requires_grad_(False)


def tiny_config(kind: str = "categorical", num_latents: int | None = None, **kwargs: Any) -> ZLoraConfig:
    """Of one of KINDS, perhaps with another number of codes."""
    latent = KINDS[kind] | ({} if num_latents is None else {"num_latents": num_latents})
    sizes = {"r": 4, "lora_alpha": 6.0, "posterior_r": 3, "latent": latent, "head_dim": 8}
    return ZLoraConfig(task_type="CAUSAL_LM", **sizes | kwargs)


def spec_of(estimator: str = "exact", num_samples: int = 2, seed: int | None = 5, **kwargs: Any) -> ForwardSpec:
    """Of an estimator by name, with this number of draws where it has any."""
    keys = {"num_samples": num_samples} if "num_samples" in ESTIMATORS.kinds[estimator].model_fields else {}
    return ForwardSpec(ESTIMATORS.make({"kind": estimator} | keys), seed=seed, **kwargs)


WITH_JSD = ForwardSpec(jsd_grad=True)


def tiny_zlora(family: str = "llama", *, fresh: bool = False, base: Any = None, **kwargs: Any) -> PeftModel:
    """A zlora model in eval mode; every adapter tensor is random unless `fresh`."""
    torch.manual_seed(2)
    model = get_peft_model(base or tiny_base(family), tiny_config(**kwargs))
    return (model if fresh else perturb(model)).eval()


def perturb(model: PeftModel, seed: int = 3) -> PeftModel:
    """Fill every adapter tensor with noise, so that a re-initialised one is noticed and all codes differ."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "zlora_" in name:
                std = 0.2 if "zlora_A" in name or "zlora_B" in name else 0.8
                parameter.copy_(std * torch.randn(parameter.shape, generator=generator))
    return model


def adapter_tensors(model: PeftModel) -> dict[str, Tensor]:
    """Every adapter tensor of the model, by its full name."""
    return {n: p.detach().clone() for n, p in model.named_parameters() if "zlora_" in n}


IDS = torch.tensor([[5, 9, 3, 30, 12], [7, 7, 21, 4, 8]])


def logits(model: Any, **kwargs: Any) -> Tensor:
    """Logits of IDS, without gradient."""
    with torch.no_grad():
        return model(IDS, **kwargs).logits


@dataclass(frozen=True)
class Text:
    """One example as token ids."""

    prompt: list[int]
    response: list[int]


LENGTHS = ((4, 3), (2, 5), (1, 2), (6, 1))


def texts(lengths: tuple[tuple[int, int], ...] = LENGTHS, seed: int = 4) -> list[Text]:
    """Random examples of these (prompt, response) lengths; ids from 3 on."""
    generator = torch.Generator().manual_seed(seed)

    def draw(num_tokens: int) -> list[int]:
        return torch.randint(3, VOCAB, (num_tokens,), generator=generator).tolist()

    return [Text(draw(prompt), draw(response)) for prompt, response in lengths]


def collate(examples: list[Text], *, left: int = 0, right: int = 0, pad: int = 0) -> dict[str, Tensor]:
    """Prompts padded on the left, responses on the right, with `left` and `right` further padding columns."""
    width = left + max(len(e.prompt) for e in examples)
    length = right + max(len(e.response) for e in examples)
    prompts = [[pad] * (width - len(e.prompt)) + e.prompt for e in examples]
    responses = [e.response + [pad] * (length - len(e.response)) for e in examples]
    return {
        "prompt_ids": torch.tensor(prompts),
        "prompt_mask": torch.tensor([[c >= width - len(e.prompt) for c in range(width)] for e in examples]),
        "response_ids": torch.tensor(responses),
        "y_mask": torch.tensor([[c < len(e.response) for c in range(length)] for e in examples]),
    }


def zlora_layers(model: PeftModel) -> dict[str, ZLoraLinear]:
    """Every zlora layer by its name inside the base model."""
    return {n: m for n, m in model.base_model.model.named_modules() if isinstance(m, ZLoraLinear)}  # pyright: ignore
