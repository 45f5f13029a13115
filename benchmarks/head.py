"""The output head of K branches: in chunks, with all logits, and torch's own chunked linear cross-entropy.

One forward and backward in float32 down to the gradient at the hidden states, of N tokens, H hidden units and a
vocabulary V; the head itself is frozen. Each variant gives the losses of all branches; `JSD none` nothing else, `JSD
value` the Jensen-Shannon divergence of the branches besides, `JSD gradient` its gradient too.

- chunked: `toolkit.kernels.branch_losses` as training runs it: gradients formed in the forward, and with the gradient
  of the JSD the logits of a chunk computed again in the backward.
- chunked, MKL: the same with the products of the materialised one, see toolkit.kernels.products; left out where these
  are the products in any case.
- materialised: the same mathematics with the logits of all tokens, and autograd.
- torch: `torch.nn.functional.linear_cross_entropy` with its default chunks; losses only, and the smaller vocabulary.

The norm of the gradient must be the same in all variants. Memory: the largest resident size during a step above that
before it; the inputs are not in it, the gradient is.
"""

import math
from collections.abc import Callable
from typing import Any

import torch
from harness.command import Command
from harness.records import Goal
from harness.turns import Measured, Variant, stepping
from torch.nn import functional

from toolkit.kernels import HeadOptions, LogitTransform, branch_losses, reference
from toolkit.kernels.linear_head import MAX_BYTES
from toolkit.kernels.products import float32_by_onednn

CASES = ((4, 512, 512, 32000), (8, 128, 512, 131072))  # K, N, H, V
QUICK = ((2, 64, 64, 4000),)
JSD = ("none", "value", "gradient")
CHUNKED, MKL = "chunked", "chunked, MKL"
PLAIN, TORCH = "materialised", "torch"


def make_step(size: dict[str, Any]) -> Callable[[], dict[str, float]]:
    """A forward and backward of `variant`; what it returns tells the gradient's norm."""
    num_branches, num_tokens, width, vocabulary = (size[name] for name in "KNHV")
    jsd, variant = size["jsd"], size["variant"]
    torch.manual_seed(0)
    weight = torch.randn(vocabulary, width) / math.sqrt(width)
    hidden = torch.randn(num_tokens, num_branches, width)
    targets = torch.randint(vocabulary, (num_tokens,))
    nll_weights = torch.rand(num_tokens, num_branches) / num_tokens
    jsd_weights = -0.1 * torch.rand(num_tokens) / num_tokens
    log_pi = None if jsd == "none" else torch.full((num_tokens, num_branches), -math.log(num_branches))
    options = HeadOptions(jsd_grad=jsd == "gradient")

    def total(leaf: torch.Tensor) -> torch.Tensor:
        if variant == TORCH:
            settings: Any = torch.nn.LinearCrossEntropyOptions()  # pyright: ignore
            flat = targets.repeat_interleave(num_branches)
            nll = functional.linear_cross_entropy(leaf.flatten(0, 1), weight, flat, reduction="none", options=settings)  # pyright: ignore
            return (nll * nll_weights.flatten()).sum()
        if variant == PLAIN:
            nll, divergence = reference.branch_losses(
                leaf, weight, None, targets, log_pi, LogitTransform(), jsd == "gradient"
            )
        else:
            nll, divergence = branch_losses(leaf, weight, None, targets, log_pi, options)
        found = (nll * nll_weights).sum()
        return found + (divergence * jsd_weights).sum() if divergence is not None and jsd == "gradient" else found

    def step() -> dict[str, float]:
        leaf = hidden.clone().requires_grad_()
        total(leaf).backward()
        assert leaf.grad is not None
        return {"gradient_norm": float(leaf.grad.norm())}

    return step


def check_same(found: dict[str, Measured]) -> None:
    """All variants must have computed the same.

    Raises:
        RuntimeError: naming the norms.
    """
    norms = {name: measured.facts["gradient_norm"] for name, measured in found.items()}
    if max(norms.values()) > (1 + 1e-4) * min(norms.values()):
        raise RuntimeError(f"the variants have different gradients: {norms}")


def main() -> None:
    command = Command.parse("head", __doc__)
    report = command.report()
    report.note(f"Chunks of at most {MAX_BYTES / 2**20:.0f} MiB of logits, and of 128 rows.")
    report.note("Without the JSD both sides are two matrix products and little else: there is less time to gain.")
    for numbers in QUICK if command.quick else CASES:
        shape = dict(zip("KNHV", numbers, strict=True))
        for jsd in JSD:
            names = [PLAIN, CHUNKED, *([MKL] if float32_by_onednn() else [])]
            # At the larger vocabulary its step takes 73 s.
            if jsd == "none" and shape["V"] <= 32000 and hasattr(functional, "linear_cross_entropy"):
                names.append(TORCH)
            size = shape | {"jsd": jsd}
            variants = [
                Variant(name, stepping(make_step), size | {"variant": name}, onednn=name != MKL) for name in names
            ]
            found = command.measure(variants)
            check_same(found)
            case = ", ".join(f"{name}={value}" for name, value in shape.items()) + f", JSD {jsd}"
            report.case(case, size, found)
            report.compare(case, found, CHUNKED, PLAIN, "peak_mib", Goal("<=", 1 / 20))
            report.compare(case, found, CHUNKED, PLAIN, "seconds", Goal("<=", 0.7))
            if MKL in found:
                report.compare(case, found, MKL, PLAIN, "seconds")
            if TORCH in found:
                report.compare(case, found, CHUNKED, TORCH, "peak_mib")
                report.compare(case, found, CHUNKED, TORCH, "seconds", Goal("<=", 0.7))
    command.finish(report)


if __name__ == "__main__":
    main()
