"""KL that costs nothing below a number of nats."""

from typing import Literal

import torch
from torch import Tensor

from toolkit.components import Component, key
from toolkit.objective.protocols import StepMeans

FreeBitsMode = Literal["example", "batch"]


class FreeBits(Component):
    """Section `objective.free_bits`."""

    nats: float = key(..., "nats per sequence", ge=0)
    """KL that costs nothing. Try 0.5 where z is ignored, and set it back to 0 once it is not."""
    mode: FreeBitsMode = "example"
    """Compare with `nats` the KL of each sequence (`example`), or the mean over the optimizer step (`batch`), which
    allows no gradient accumulation. Change it to `batch` where few sequences have most of the KL."""

    @property
    def needs_means(self) -> bool:
        """Whether the mean KL of the step is looked at."""
        return self.mode == "batch" and self.nats > 0

    def penalty(self, kl_B: Tensor, real_B: Tensor, means: StepMeans | None) -> Tensor:
        """(B,) KL that costs, nats, 0 on fillers; the plain KL where the step's means are needed and not given."""
        if self.mode == "example":
            return free_bits(kl_B, self.nats, "example", real_B)
        if means is None:  # validation looks at the KL itself
            return free_bits(kl_B, 0.0, "example", real_B)
        gate = free_bits_gate(means.kl, torch.ones_like(means.kl), self.nats)
        return free_bits(kl_B, self.nats, "batch", real_B, gate)


def free_bits(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """(B,) KL that costs nothing below lam, to be divided by the step's number of sequences like the KL; 0 on fillers.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def free_bits_gate(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    A bool scalar without gradient, from the global sum of the KL over real sequences and their number, at least 1. It
    is open at lam = 0, and where the mean is not a number, so that the loss shows it. Exact if the sums cover the whole
    step (every micro-batch, every rank) at the current weights. With one micro-batch per step that is one all-reduce of
    two numbers between forward and backward. With several, either run them without gradient first, or pass the previous
    step's sums: then the gate, not the KL, is one step late, and the mean KL moves about lam. Never decide it per
    micro-batch: a mean of maxima is not the maximum of the mean.
    """
    return ~(kl_sum.detach() / num_sequences < lam) | (lam == 0)
