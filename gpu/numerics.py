"""Stage 1: forward, gradients and the LM head on the device against the CPU."""

import copy
import traceback
from typing import Any

import product
import torch
from records import record
from torch import Tensor
from transformers import AutoModelForCausalLM, GemmaConfig, GPTNeoXConfig, LlamaConfig

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
VOCABULARY = 40
SIZES: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "max_position_embeddings": 64,
    "initializer_range": 0.2,
}
FAMILIES: dict[str, Any] = {
    "llama": lambda: LlamaConfig(**SIZES, num_key_value_heads=2),
    "gemma": lambda: GemmaConfig(**SIZES, num_key_value_heads=1, head_dim=8),
    "gpt_neox": lambda: GPTNeoXConfig(**SIZES),
}


def model_of(family: str) -> Any:
    """A frozen random model on the CPU with an adapter that is noise all over, so that all codes differ."""
    torch.manual_seed(1)
    base = AutoModelForCausalLM.from_config(FAMILIES[family]()).eval()
    model = product.add_adapter(base, r=4, lora_alpha=6.0, posterior_r=3, num_latents=3, head_dim=8)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.requires_grad:
                std = 0.2 if "zlora_A" in name or "zlora_B" in name else 0.8
                parameter.copy_(std * torch.randn(parameter.shape))
    return model.eval()


def results(model: Any, device: str, dtype: torch.dtype, checkpointing: bool = False) -> dict[str, Tensor]:
    """Outputs and gradients of a copy of the model, on the CPU in float32."""
    model = copy.deepcopy(model).to(device, dtype).train(checkpointing)
    if checkpointing:
        model.base_model.model.gradient_checkpointing_enable({"use_reentrant": False})
    examples = {n: t.to(device) for n, t in product.batch(3, 7, 6, VOCABULARY, padded=True).items()}
    output = product.forward(model, examples, jsd_grad=True)
    product.loss(output, jsd=0.1).backward()
    outputs = {n: getattr(output, n) for n in ("nll", "nll_free", "log_q", "log_p", "jsd")}
    gradients = {n: p.grad for n, p in model.named_parameters() if p.grad is not None}
    return {n: t.detach().float().cpu() for n, t in (outputs | gradients).items()}


def furthest(found: dict[str, Tensor], expected: dict[str, Tensor]) -> tuple[float, float]:
    """Largest relative distance (of norms) of an output and of a gradient; NaN counts as infinite."""
    assert found.keys() == expected.keys()

    def distance(name: str) -> float:
        away = ((found[name] - expected[name]).norm() / expected[name].norm().clamp_min(1e-12)).item()
        return away if away == away else float("inf")

    names = sorted(expected, key=lambda name: "." in name)
    outputs, gradients = ([n for n in names if ("." in n) == deep] for deep in (False, True))
    return max(map(distance, outputs)), max(map(distance, gradients))


def compare_forward(family: str, dtype: torch.dtype, checkpointing: bool, bounds: tuple[float, float]) -> None:
    name = f"{family} {str(dtype)[6:]}{', checkpointed' * checkpointing}"
    try:
        model = model_of(family)
        expected = results(model, "cpu", torch.float32)
        values, gradients = furthest(results(model, DEVICE, dtype, checkpointing), expected)
        ok = values < bounds[0] and gradients < bounds[1]
        record("1", name, ok, outputs=f"{values:.1e}", gradients=f"{gradients:.1e}")
    except Exception as error:
        traceback.print_exc()
        record("1", name, False, error=f"{type(error).__name__}: {error}"[:300])


def compare_head(dtype: torch.dtype, tokens_per_chunk: int, bound: float) -> None:
    """N = 64 tokens, K = 4 branches, H = 64, V = 1000 against the plain head in float64 on the CPU."""
    generator = torch.Generator().manual_seed(0)

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype)

    case = {"hidden_NKH": normal(64, 4, 64), "weight_VH": normal(1000, 64) / 8, "bias_V": normal(1000)}
    case["targets_N"] = torch.randint(1000, (64,), generator=generator)
    case["log_pi"] = normal(64, 4).float().log_softmax(-1)
    found = []
    for device, wide in ((DEVICE, False), ("cpu", True)):
        moved = {n: (t.double() if wide and t.is_floating_point() else t).to(device) for n, t in case.items()}
        hidden = moved["hidden_NKH"] = moved["hidden_NKH"].clone().requires_grad_()
        nll, jsd = (
            product.plain_head(moved)
            if wide
            else product.branch_losses(moved, jsd_grad=True, max_bytes=tokens_per_chunk * 4 * 1000 * 4)
        )
        (nll.sum() + jsd.sum()).backward()
        assert hidden.grad is not None
        found.append({"nll": nll, "jsd": jsd, "x.grad": hidden.grad})
    ours, plain = ({n: t.detach().double().cpu() for n, t in one.items()} for one in found)
    values, gradients = furthest(ours, plain)
    name = f"head {str(dtype)[6:]}, {tokens_per_chunk} tokens a chunk"
    record("1", name, max(values, gradients) < bound, outputs=f"{values:.1e}", gradients=f"{gradients:.1e}")


def main() -> None:
    for family in FAMILIES:
        compare_forward(family, torch.float32, False, (1e-5, 1e-4))
    compare_forward("llama", torch.float32, True, (1e-5, 1e-4))
    compare_forward("llama", torch.bfloat16, False, (5e-2, 2e-1))
    for dtype, bound in ((torch.float32, 1e-5), (torch.bfloat16, 2e-2)):
        for tokens in (5, 64):
            compare_head(dtype, tokens, bound)


if __name__ == "__main__":
    main()
