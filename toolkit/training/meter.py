"""Sums of the logged terms between two log lines, over micro-batches and ranks."""

import torch
from torch import Tensor

from toolkit.objective import LossScale, Objective, StepMeans, TermSums, encoder_grad_norms, shares
from toolkit.objective.output import LatentOutput
from toolkit.objective.protocols import Denominator
from toolkit.runtime.distributed import all_sum


class LatentMeter:
    """Accumulates one micro-batch at a time; `flush` gives the logged metrics and starts over.

    Args:
        objective: the terms of the loss.
        scale: of rho, also where the objective itself is not normalised.
        device: where the sums live.
    """

    def __init__(self, objective: Objective, scale: LossScale, device: torch.device) -> None:
        self.objective, self.scale, self.device = objective, scale, device
        self.usage = objective.latent.usage()
        self._counts: Tensor | None = None
        self._over: dict[str, Denominator] = {}  # what the sums of further terms are divided by
        self._reset()

    def _reset(self) -> None:
        self._sums: dict[str, Tensor] = {}
        self._usage = torch.zeros(self.usage.size, dtype=torch.float64, device=self.device)

    def _add(self, name: str, value: Tensor) -> None:
        value = value.detach().double()
        if self._counts is not None:
            value = torch.where(self._counts, value, 0.0)
        self._sums[name] = self._sums[name] + value if name in self._sums else value

    def update(
        self,
        output: LatentOutput,
        sums: TermSums,
        contributions: dict[str, Tensor] | None = None,
        objective: Objective | None = None,
        means: StepMeans | None = None,
        counts: Tensor | None = None,
    ) -> None:
        """Add one micro-batch: the forward's output, its term sums, and its signed shares of the step's loss.

        Without `contributions`, as in validation, nothing is said of the loss and of its gradients. `objective` is that
        of this step, where a schedule changes beta; `means` as given to term_sums; `counts`, a bool scalar, whether the
        micro-batch is to be counted.
        """
        self._counts = counts
        self._add("num_tokens", sums.num_tokens)
        self._add("num_sequences", sums.num_sequences)
        for term in self.objective.terms:
            for name, value in sums.logged[term.name].items():
                self._add(name, value)
                if term in self.objective.further:
                    self._over[name] = term.denominator
        self._add("nll_free", output.nll_free.sum())
        if output.jsd is not None and output.jsd_bound is not None:
            self._add("jsd_plain", output.jsd.sum())
            self._add("jsd_bound", output.jsd_bound.sum())
            self._add("jsd_tokens", sums.num_tokens)
        usage = self.usage.sums(output, output.y_mask.any(-1))
        self._usage += usage if counts is None else torch.where(counts, usage, 0.0)
        if contributions is None:
            return
        for name, value in contributions.items():
            self._add(f"contribution/{name}", value)
        objective = objective or self.objective
        if objective.latent.simplex and output.codes is None:
            norms = encoder_grad_norms(output, objective, self.scale.tokens_per_sequence, means)
            for name, value in norms.items():
                self._add(f"encoder/{name}", value)

    def flush(self) -> dict[str, float]:
        """Global metrics since the last flush; empty if there was no batch. Collective."""
        if not self._sums:
            return {}
        names = sorted(self._sums)
        packed = all_sum(torch.cat([torch.stack([self._sums[n] for n in names]), self._usage])).tolist()
        total, usage = dict(zip(names, packed, strict=False)), packed[len(names) :]
        self._reset()
        return self._metrics(total, usage) if total["num_sequences"] else {}

    def _metrics(self, total: dict[str, float], usage: list[float]) -> dict[str, float]:
        num_sequences = total["num_sequences"]
        denominator = total[self.objective.reconstruction.denominator]
        reconstruction = total["nll"] / denominator
        return {
            "reconstruction_loss": reconstruction,
            "baseline_normalized_reconstruction_loss": self.scale.rho(reconstruction),
            "rho": self.scale.rho(reconstruction),
            "rho_step0": self.scale.rho(total["nll_free"] / denominator),
            "kl_prior_loss": total["kl"] / num_sequences,
            **_jsd_metrics(total),
            **{name: total[name] / total[over] for name, over in sorted(self._over.items())},
            **self.usage.metrics(torch.tensor(usage, dtype=torch.float64), num_sequences),
            **shares("loss_contrib/fraction_abs", _below("contribution/", total)),
            **shares("encoder_grad_fraction", _below("encoder/", total)),
        }


def _below(prefix: str, total: dict[str, float]) -> dict[str, float]:
    return {name.removeprefix(prefix): value for name, value in total.items() if name.startswith(prefix)}


def _jsd_metrics(total: dict[str, float]) -> dict[str, float]:
    if "jsd_plain" not in total:
        return {}
    share = total["jsd_plain"] / total["jsd_bound"] if total["jsd_bound"] > 1e-6 else 0.0
    return {"jsd": total["jsd_plain"] / total["jsd_tokens"], "jsd_share": share}
