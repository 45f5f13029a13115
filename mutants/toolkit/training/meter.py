"""Sums of the logged terms between two log lines, over micro-batches and ranks."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.objective import (
    ObjectiveWeights,
    StepMeans,
    TermSums,
    encoder_grad_fractions,
    encoder_grad_norms,
    loss_contributions,
)
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import all_sum
from toolkit.training.usage import usage_of


class LatentMeter:
    """Accumulates one micro-batch at a time; `flush` gives the note's diagnostics and starts over.

    Args:
        weights: the objective's weights.
        c_base: baseline of rho in the same reduction, nats; also where the objective itself is not normalised.
        mean_tokens: T_mean of the validation split, y tokens per sequence.
        shape: ZLoraConfig.latent_shape.
        device: where the sums live.
    """

    def __init__(
        self,
        weights: ObjectiveWeights,
        c_base: float,
        mean_tokens: float,
        shape: tuple[int, ...],
        device: torch.device,
    ) -> None:
        self.weights, self.c_base, self.mean_tokens = weights, c_base, mean_tokens
        self.usage, self.device = usage_of(weights.latent, shape), device
        self.reset()

    def reset(self) -> None:
        """Forget everything since the last flush."""
        self._sums: dict[str, Tensor] = {}
        self._usage = torch.zeros(self.usage.size, dtype=torch.float64, device=self.device)

    def _add(self, name: str, value: Tensor) -> None:
        value = value.detach().double()
        self._sums[name] = self._sums[name] + value if name in self._sums else value

    def update(
        self,
        output: LatentOutput,
        sums: TermSums,
        contributions: dict[str, Tensor],
        weights: ObjectiveWeights | None = None,
        means: StepMeans | None = None,
    ) -> None:
        """Add one micro-batch.

        Args:
            output: from the forward.
            sums: its term sums.
            contributions: its signed shares of the step's loss, from `combine`.
            weights: those of this step, where a schedule changes them.
            means: as given to term_sums.
        """
        real_B = output.y_mask.any(-1)
        for name in ("nll", "kl", "posterior_entropy", "num_tokens", "num_sequences"):
            self._add(name, getattr(sums, name))
        self._add("nll_free", output.nll_free.sum())
        if output.jsd is not None and output.jsd_bound is not None:
            self._add("jsd_plain", output.jsd.sum())
            self._add("jsd_bound", output.jsd_bound.sum())
        for name, value in contributions.items():
            self._add(f"contribution/{name}", value)
        for name, value in self._encoder_norms(output, weights or self.weights, means).items():
            self._add(f"encoder/{name}", value)
        self._usage += self.usage.sums(output, real_B)

    def _encoder_norms(
        self, output: LatentOutput, weights: ObjectiveWeights, means: StepMeans | None
    ) -> dict[str, Tensor]:
        """In closed form where all codes of a categorical z were run and the posterior is in the objective."""
        if weights.latent != "categorical" or output.codes is not None or output.log_r is not None:
            return {}
        return encoder_grad_norms(
            output.nll,
            output.u,
            output.log_q,
            output.log_p,
            output.y_mask,
            weights,
            self.mean_tokens,
            means,
        )

    def flush(self) -> dict[str, float]:
        """Global figures since the last flush; empty if there was no batch. Collective."""
        if not self._sums:
            return {}
        names = sorted(self._sums)
        packed = all_sum(torch.cat([torch.stack([self._sums[n] for n in names]), self._usage])).tolist()
        total, usage = dict(zip(names, packed, strict=False)), packed[len(names) :]
        self.reset()
        return self._figures(total, usage)

    def _figures(self, total: dict[str, float], usage: list[float]) -> dict[str, float]:
        denominator = total["num_tokens"] if self.weights.reduction == "token_mean" else total["num_sequences"]
        reconstruction = total["nll"] / denominator
        num_sequences = total["num_sequences"]
        contributions = {n.split("/", 1)[1]: v for n, v in total.items() if n.startswith("contribution/")}
        norms = {n.split("/", 1)[1]: v for n, v in total.items() if n.startswith("encoder/")}
        return {
            "reconstruction_loss": reconstruction,
            "baseline_normalized_reconstruction_loss": reconstruction / self.c_base,
            "rho": reconstruction / self.c_base,
            "rho_step0": total["nll_free"] / denominator / self.c_base,
            "kl_prior_loss": total["kl"] / num_sequences,
            **_jsd_figures(total),
            "posterior_entropy": total["posterior_entropy"] / num_sequences,
            **self.usage.figures(torch.tensor(usage, dtype=torch.float64), num_sequences),
            **loss_contributions(contributions),
            **encoder_grad_fractions(norms),
        }


def _jsd_figures(total: dict[str, float]) -> dict[str, float]:
    if "jsd_plain" not in total:
        return {}
    share = total["jsd_plain"] / total["jsd_bound"] if total["jsd_bound"] > 1e-6 else 0.0
    return {"jsd": total["jsd_plain"] / total["num_tokens"], "jsd_share": share}
