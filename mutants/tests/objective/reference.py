"""The objective in plain Python loops over examples, codes and tokens, from the definitions; nothing vectorised."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from toolkit.objective import ObjectiveWeights, StepMeans, combine, mean_sums, step_means, term_sums


@dataclass(frozen=True)
class Batch:
    """Random inputs of term_sums, float64 leaves. Shapes: nll (B, K, T), logits (B, K), the rest (B, T)."""

    nll: Tensor
    nll_free: Tensor
    q_logits: Tensor
    p_logits: Tensor
    jsd: Tensor
    y_mask: Tensor

    @property
    def log_q(self) -> Tensor:
        return torch.log_softmax(self.q_logits, dim=-1)

    @property
    def log_p(self) -> Tensor:
        return torch.log_softmax(self.p_logits, dim=-1)

    @property
    def uncertainty(self) -> Tensor:
        """u of every token; not the z-free loss itself, so that the two cannot be mistaken for each other."""
        return self.nll_free.sqrt()

    @property
    def leaves(self) -> tuple[Tensor, ...]:
        return self.nll, self.q_logits, self.p_logits, self.jsd

    def means(self, weights: ObjectiveWeights) -> StepMeans | None:
        """Of this batch as the whole step, where the weights need them."""
        return step_means(mean_sums(self.log_q, self.log_p, self.y_mask)) if weights.needs_means else None

    def terms(self, weights: ObjectiveWeights, means: StepMeans | None = None) -> Any:
        """Of this batch in a step with these means; without them it is the whole step."""
        means = means or self.means(weights)
        codes, mask = (self.log_q, self.log_p), self.y_mask
        return term_sums(self.nll, self.uncertainty, *codes, self.jsd, mask, weights, means, self.nll_free)

    def rows(self, index: Any) -> Batch:
        """Some of the examples, sharing the leaves' autograd history."""
        return Batch(*(getattr(self, name)[index] for name in self.__dataclass_fields__))

    def changed(self, **kwargs: Tensor) -> Batch:
        return replace(self, **kwargs)


def random_batch(lengths: tuple[int, ...] = (5, 3, 0, 1), num_latents: int = 3, seed: int = 0) -> Batch:
    """Sequences of these lengths, padded on the right; length 0 is a filler that must count for nothing."""
    generator = torch.Generator().manual_seed(seed)

    def draw(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, dtype=torch.float64)

    num_examples, num_tokens = len(lengths), max(*lengths, 1)
    y_mask = torch.arange(num_tokens) < torch.tensor(lengths)[:, None]
    return Batch(
        nll=(3 * draw(num_examples, num_latents, num_tokens) * y_mask[:, None]).requires_grad_(),
        nll_free=4 * draw(num_examples, num_tokens) * y_mask,
        q_logits=(4 * draw(num_examples, num_latents)).requires_grad_(),
        p_logits=(2 * draw(num_examples, num_latents)).requires_grad_(),
        jsd=(draw(num_examples, num_tokens) * y_mask).requires_grad_(),
        y_mask=y_mask,
    )


def contributions(batch: Batch, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """combine() over one batch that is the whole step."""
    sums = batch.terms(weights)
    return combine(sums, sums.num_tokens.clamp_min(1), sums.num_sequences.clamp_min(1), weights)


def total(batch: Batch, weights: ObjectiveWeights) -> Tensor:
    """J of one batch that is the whole step."""
    return torch.stack(list(contributions(batch, weights).values())).sum()


def loop_weights(u: list[float], alpha: float, low: float, high: float) -> list[float]:
    """Token weights of one sequence: u^alpha over its mean, clipped, then divided by the mean after clipping."""
    raw = [value**alpha for value in u]
    mean = sum(raw) / len(raw)
    clipped = [min(max(value / mean, low), high) for value in raw]
    return [value * len(clipped) / sum(clipped) for value in clipped]


def loop_terms(batch: Batch, weights: ObjectiveWeights) -> dict[str, float]:
    """Every sum and every contribution of a batch that is the whole step."""
    sums = dict.fromkeys(("weighted_nll", "nll", "kl", "jsd", "posterior_entropy", "num_tokens", "num_sequences"), 0.0)
    sums["encoder_fit"] = 0.0
    kls, posteriors, routers = [], [], []
    for b, mask in enumerate(batch.y_mask.tolist()):
        tokens = [t for t, keep in enumerate(mask) if keep]
        if not tokens:
            continue
        sums["num_sequences"] += 1
        sums["num_tokens"] += len(tokens)
        q, p = _softmax(batch.q_logits[b].tolist()), _softmax(batch.p_logits[b].tolist())
        kls.append(sum(a * math.log(a / c) for a, c in zip(q, p, strict=True)))
        sums["posterior_entropy"] += _entropy(q)
        posteriors.append(q)
        routers.append(p)
        u = [batch.uncertainty[b, t].item() for t in tokens]
        w = loop_weights(u, weights.token_alpha, weights.token_low, weights.token_high)
        for t, weight in zip(tokens, w, strict=True):
            sums["jsd"] += weight * batch.jsd[b, t].item()
            for k, share in enumerate(q):
                sums["nll"] += share * batch.nll[b, k, t].item()
                base = batch.nll_free[b, t].item() if weights.excess else 0.0
                sums["weighted_nll"] += weight * share * (batch.nll[b, k, t].item() - base)
    sums |= {"kl": sum(kls), "kl_penalty": _after_free_bits(kls, weights)}
    sums["marginal_posterior"] = _marginal(posteriors) if weights.needs_means else 0.0
    sums["marginal_router"] = _marginal(routers) if weights.needs_means else 0.0
    divisor = sums["num_tokens"] if weights.reduction == "token_mean" else sums["num_sequences"]
    return sums | {
        "reconstruction_loss": sums["weighted_nll"] / divisor / weights.c_base,
        "kl_prior_loss": weights.beta * sums["kl_penalty"] / sums["num_sequences"],
        "inter_latent_jsd": -weights.jsd * sums["jsd"] / sums["num_tokens"],
    }


def loop_contributions(sums: dict[str, float], weights: ObjectiveWeights) -> dict[str, float]:
    """The signed terms of J by name, from loop_terms."""
    return {name: sums[name] for name in ("reconstruction_loss", "kl_prior_loss", "inter_latent_jsd")} | {
        "posterior_entropy": -weights.posterior_entropy * sums["posterior_entropy"] / sums["num_sequences"],
        "marginal_posterior": weights.marginal_posterior * sums["marginal_posterior"] / sums["num_sequences"],
        "marginal_router": weights.marginal_router * sums["marginal_router"] / sums["num_sequences"],
    }


def _after_free_bits(kls: list[float], weights: ObjectiveWeights) -> float:
    if weights.free_bits_mode == "example":
        return sum(max(kl, weights.free_bits) for kl in kls)
    return max(sum(kls), weights.free_bits * len(kls))


def _marginal(rows: list[list[float]]) -> float:
    """KL of the mean distribution to the uniform one, times the number of rows."""
    mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    return len(rows) * sum(m * math.log(m * len(mean)) for m in mean)


def loop_jsd(probabilities: list[list[float]], weights: list[float]) -> float:
    """H(sum_k w_k p_k) - sum_k w_k H(p_k), in nats."""
    num_tokens = len(probabilities[0])
    mixture = [sum(w * p[v] for w, p in zip(weights, probabilities, strict=True)) for v in range(num_tokens)]
    return _entropy(mixture) - sum(w * _entropy(p) for w, p in zip(weights, probabilities, strict=True))


def _entropy(p: list[float]) -> float:
    return -sum(value * math.log(value) for value in p if value > 0)


def _softmax(logits: list[float]) -> list[float]:
    exps = [math.exp(value) for value in logits]
    return [value / sum(exps) for value in exps]
