"""Tiny models of several families, perturbed adapters, and a reference that adds the LoRA update by hand.

The reference never runs toolkit's forward: it copies the base model, adds s B diag(g) A to its weights from the raw
adapter tensors, reads the prompt without its last token with the base model, and goes on from the cache with the copy.
"""

from dataclasses import dataclass
from typing import Any

import torch
import transformers
from peft import PeftModel, get_peft_model
from torch import Tensor
from torch.nn import functional
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


def with_code(model: PeftModel, base: PreTrainedModel, code: int | str) -> PreTrainedModel:
    """`base` with s B diag(g) A added to its weights in place; g of a code, or the posterior's block."""
    for name, layer in zlora_layers(model).items():
        config = layer.zlora_config["default"]
        a, b = layer.zlora_A["default"].weight, layer.zlora_B["default"].weight
        gate = torch.zeros(config.r + config.posterior_r)
        if code == "posterior":
            gate[config.r :] = 1.0
        else:
            gate[: config.r] = layer.zlora_gate["default"].weight[int(code)]
        update = config.lora_alpha / config.r * (b.detach() @ torch.diag(gate.detach()) @ a.detach())
        base.get_submodule(name).weight.data.add_(update)
    return base


def continue_with(base: PreTrainedModel, tuned: PreTrainedModel, prompt: list[int], rest: list[int], everywhere: bool):
    """Outputs of `tuned` from the last prompt token on; before that token `base` reads unless `everywhere`.

    The logits' row t predicts token t of `rest`.
    """
    head, tail = prompt[:-1], prompt[-1:] + rest
    if everywhere or not head:
        out = tuned(torch.tensor([head + tail]), output_hidden_states=True)
        hidden = [h[0, len(head) :] for h in out.hidden_states]
        return out.logits[0, len(head) :], hidden
    cache = base(torch.tensor([head]), use_cache=True).past_key_values
    out = tuned(torch.tensor([tail]), past_key_values=cache, output_hidden_states=True)
    return out.logits[0], [h[0] for h in out.hidden_states]


class Reference:
    """Every output of the latent forward for one example, without padding and without toolkit's forward."""

    def __init__(self, model: PeftModel, family: str = "llama") -> None:
        self.config: ZLoraConfig = model.peft_config["default"]  # pyright: ignore
        self.heads = model.base_model.zlora_heads["default"]  # pyright: ignore
        self.base = tiny_base(family)
        self.codes = [with_code(model, tiny_base(family), k) for k in range(self.config.z.num_values)]
        self.posterior = with_code(model, tiny_base(family), "posterior")

    def logits(self, code: int, example: Text) -> Tensor:
        """(T + 1, V): row t predicts response token t."""
        everywhere = self.config.activation == "all"
        return continue_with(self.base, self.codes[code], example.prompt, example.response, everywhere)[0]

    @torch.no_grad()
    def __call__(self, example: Text) -> dict[str, Tensor]:
        num_tokens, y = len(example.response), torch.tensor(example.response)
        predictions = [self.logits(k, example)[:-1].log_softmax(-1) for k in range(len(self.codes))]
        free, hidden = continue_with(self.base, self.base, example.prompt, example.response, True)
        everywhere = self.config.activation == "all"
        _, posterior = continue_with(self.base, self.posterior, example.prompt, example.response, everywhere)
        pooled = posterior[self.config.posterior_layer][-num_tokens:].mean(0)
        probs = torch.stack(predictions).exp()
        entropy = -(probs * probs.log()).sum(-1).mean(0)
        mixture = probs.mean(0)
        rows = torch.arange(num_tokens)
        return {
            "nll": torch.stack([-p[rows, y] for p in predictions]),
            "nll_free": -free[:-1].log_softmax(-1)[rows, y],
            "log_q": _head(self.heads.posterior, pooled),
            "log_p": _head(self.heads.router, hidden[self.config.router_layer][0]),
            "jsd": -(mixture * mixture.log()).sum(-1) - entropy,
        }

    @torch.no_grad()
    def greedy(self, code: int, prompt: list[int], num_tokens: int) -> list[int]:
        """Greedy continuation, everything recomputed for every token."""
        response: list[int] = []
        for _ in range(num_tokens):
            response.append(int(self.logits(code, Text(prompt, response))[-1].argmax()))
        return response


def _head(layers: Any, hidden: Tensor) -> Tensor:
    norm, first, _, last = layers
    hidden = functional.layer_norm(hidden, hidden.shape, norm.weight, norm.bias, norm.eps)
    return functional.linear(
        functional.gelu(functional.linear(hidden, first.weight, first.bias)), last.weight, last.bias
    ).log_softmax(-1)
