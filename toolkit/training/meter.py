"""Sums of the logged terms between two log lines, over micro-batches and ranks."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.distributed import all_sum
from toolkit.latent import LatentOutput
from toolkit.objective import (
    ObjectiveWeights,
    TermSums,
    encoder_grad_fractions,
    encoder_grad_norms,
    loss_contributions,
)

LIVE_THRESHOLD = 0.02  # least mean q of a code that counts as alive


class LatentMeter:
    """Accumulates one micro-batch at a time; `flush` gives the note's diagnostics and starts over.

    Args:
        weights: the objective's weights.
        c_base: baseline of rho in the same reduction, nats; also where the objective itself is not normalised.
        mean_tokens: T_mean of the validation split, y tokens per sequence.
        num_latents: K.
        device: where the sums live.
    """

    def __init__(
        self,
        weights: ObjectiveWeights,
        c_base: float,
        mean_tokens: float,
        num_latents: int,
        device: torch.device,
    ) -> None:
        self.weights, self.c_base, self.mean_tokens = weights, c_base, mean_tokens
        self.num_latents, self.device = num_latents, device
        self.reset()

    def reset(self) -> None:
        """Forget everything since the last flush."""
        self._sums: dict[str, Tensor] = {}
        self._usage_K = torch.zeros(self.num_latents, dtype=torch.float64, device=self.device)

    def _add(self, name: str, value: Tensor) -> None:
        value = value.detach().double()
        self._sums[name] = self._sums[name] + value if name in self._sums else value

    def update(self, output: LatentOutput, sums: TermSums, contributions: dict[str, Tensor]) -> None:
        """Add one micro-batch.

        Args:
            output: from the forward.
            sums: its term sums.
            contributions: its signed shares of the step's loss, from `combine`.
        """
        real_B = output.y_mask.any(-1)
        for name in ("nll", "kl", "jsd", "num_tokens", "num_sequences"):
            self._add(name, getattr(sums, name))
        self._add("nll_free", output.nll_free.sum())
        self._add("jsd_plain", output.jsd.sum())
        for name, value in contributions.items():
            self._add(f"contribution/{name}", value)
        norms = encoder_grad_norms(
            output.nll,
            output.nll_free,
            output.log_q,
            output.log_p,
            output.y_mask,
            self.weights,
            self.mean_tokens,
        )
        for name, value in norms.items():
            self._add(f"encoder/{name}", value)
        self._usage_K += (output.log_q.detach().double().exp() * real_B.unsqueeze(-1)).sum(0)

    def flush(self) -> dict[str, float]:
        """Global figures since the last flush; empty if there was no batch. Collective."""
        if not self._sums:
            return {}
        names = sorted(self._sums)
        packed = all_sum(torch.cat([torch.stack([self._sums[n] for n in names]), self._usage_K])).tolist()
        total, usage = dict(zip(names, packed, strict=False)), packed[len(names) :]
        self.reset()
        return self._figures(total, usage)

    def _figures(self, total: dict[str, float], usage: list[float]) -> dict[str, float]:
        denominator = total["num_tokens"] if self.weights.reduction == "token_mean" else total["num_sequences"]
        reconstruction = total["nll"] / denominator
        live = sum(u / total["num_sequences"] >= LIVE_THRESHOLD for u in usage)
        contributions = {n.split("/", 1)[1]: v for n, v in total.items() if n.startswith("contribution/")}
        norms = {n.split("/", 1)[1]: v for n, v in total.items() if n.startswith("encoder/")}
        return {
            "reconstruction_loss": reconstruction,
            "baseline_normalized_reconstruction_loss": reconstruction / self.c_base,
            "rho": reconstruction / self.c_base,
            "rho_step0": total["nll_free"] / denominator / self.c_base,
            "kl_prior_loss": total["kl"] / total["num_sequences"],
            "jsd": total["jsd_plain"] / total["num_tokens"],
            "live_codes": float(live),
            **loss_contributions(contributions),
            **encoder_grad_fractions(norms),
        }
