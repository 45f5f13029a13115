"""KL that costs nothing below a number of nats."""

from typing import Literal

import torch
from torch import Tensor

from toolkit.components import Component, key
from toolkit.objective.protocols import StepMeans


class FreeBits(Component):
    """Section `objective.free_bits`."""

    nats: float = key(..., "nats per sequence", ge=0)
    """KL that costs nothing. Try 0.5 where z is ignored, and set it back to 0 once it is not."""
    mode: Literal["example", "batch"] = "example"
    """Compare with `nats` the KL of each sequence (`example`), or the mean over the optimizer step (`batch`), which
    allows no gradient accumulation. Change it to `batch` where few sequences have most of the KL."""

    @property
    def needs_means(self) -> bool:
        """Whether the mean KL of the step is looked at."""
        return self.mode == "batch" and self.nats > 0

    def penalty(self, kl_B: Tensor, real_B: Tensor, means: StepMeans | None) -> Tensor:
        """(B,) KL that costs, nats, 0 on fillers; the plain KL where the step's means are needed and not given.

        `example`: max(KL, nats) of each sequence; no gradient from sequences below. `batch`: every sequence of the step
        has its gradient or none has, by the step's mean KL; summed over the micro-batches and ranks of a step and
        divided by its number of sequences this is max(mean KL, nats), with its gradient, however the step was split.

        Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
        """
        # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: 0 nats must not clamp.
        if self.mode == "example" and self.nats > 0:
            kl_B = kl_B.clamp_min(self.nats)
        elif self.needs_means and means is not None:
            kl_B = torch.where(means.kl < self.nats, self.nats, kl_B)
        return torch.where(real_B, kl_B, 0.0)
