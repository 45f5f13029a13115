"""The objective in plain Python loops over examples, codes and tokens, from the definitions; nothing vectorised."""

import math
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

import toolkit.extras  # noqa: F401  (registers the auxiliary terms)
from toolkit.latent import Categorical
from toolkit.objective import (
    JSD,
    KL,
    Exact,
    Objective,
    Reconstruction,
    StepMeans,
    TermSums,
    TokenWeights,
    combine,
    step_means,
    term_sums,
)
from toolkit.objective.output import LatentOutput
from toolkit.objective.protocols import TERMS


def objective(
    reduction: Any = "token_mean",
    c_base: float = 1.0,
    beta: float = 0.1,
    jsd: float = 0.0,
    token: TokenWeights | None = None,
    num_latents: int = 3,
    **weights: float,
) -> Objective:
    """An objective with all auxiliary terms, at the weights given by their kinds, else at 0."""
    return Objective(
        latent=Categorical(num_latents=num_latents),
        reconstruction=Reconstruction(Exact(), reduction, c_base),
        kl=KL(beta),
        jsd=JSD(jsd),
        further=tuple(TERMS.make({"kind": kind, "weight": weights.get(kind, 0.0)}) for kind in AUXILIARIES),
        token_weights=token or TokenWeights(),
    )


AUXILIARIES = ("posterior_entropy", "marginal_posterior", "marginal_router")
SETTINGS = {
    "token_mean": objective(c_base=0.37, beta=0.3, jsd=0.2),
    "sequence_sum": objective("sequence_sum", 5.1, beta=0.3, jsd=0.2),
    "token_weights": objective(c_base=0.37, beta=0.3, jsd=0.2, token=TokenWeights(alpha=2.0, low=0.5, high=1.5)),
    "weighted_sums": objective("sequence_sum", jsd=0.5, token=TokenWeights(alpha=1.0, high=1.2)),
    "auxiliaries": objective(beta=0.3, posterior_entropy=0.3, marginal_posterior=0.7, marginal_router=0.4),
}
PLAIN = SETTINGS["token_mean"]


@dataclass(frozen=True)
class Batch:
    """Random outputs of a forward, float64 leaves. Shapes: nll (B, K, T), logits (B, K), the rest (B, T)."""

    nll: Tensor
    nll_free: Tensor
    q_logits: Tensor
    p_logits: Tensor
    jsd: Tensor
    y_mask: Tensor

    @property
    def uncertainty(self) -> Tensor:
        """u of every token; not the z-free loss itself, so that the two cannot be mistaken for each other."""
        return self.nll_free.sqrt()

    @property
    def output(self) -> LatentOutput:
        return LatentOutput(
            nll=self.nll,
            nll_free=self.nll_free,
            u=self.uncertainty,
            log_q=torch.log_softmax(self.q_logits, dim=-1),
            log_p=torch.log_softmax(self.p_logits, dim=-1),
            jsd=self.jsd,
            jsd_bound=2.0 * self.y_mask,
            y_mask=self.y_mask,
        )

    @property
    def leaves(self) -> tuple[Tensor, ...]:
        return self.nll, self.q_logits, self.p_logits, self.jsd

    def means(self, objective: Objective) -> StepMeans | None:
        """Of this batch as the whole step, where a term needs them."""
        return step_means(objective.mean_sums(self.output)) if objective.needs_means else None

    def terms(self, objective: Objective, means: StepMeans | None = None) -> TermSums:
        """Of this batch in a step with these means; without them it is the whole step."""
        return term_sums(self.output, objective, means or self.means(objective))

    def rows(self, index: Any) -> "Batch":
        """Some of the examples, sharing the leaves' autograd history."""
        return Batch(*(getattr(self, name)[index] for name in self.__dataclass_fields__))

    def changed(self, **kwargs: Tensor) -> "Batch":
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


def contributions(batch: Batch, objective: Objective) -> dict[str, Tensor]:
    """combine() over one batch that is the whole step."""
    sums = batch.terms(objective)
    return combine(sums, sums.num_tokens.clamp_min(1), sums.num_sequences.clamp_min(1), objective)


def total(batch: Batch, objective: Objective) -> Tensor:
    """J of one batch that is the whole step."""
    return torch.stack(list(contributions(batch, objective).values())).sum()


def loop_weights(u: list[float], alpha: float, low: float, high: float) -> list[float]:
    """Token weights of one sequence: u^alpha over its mean, clipped, then divided by the mean after clipping."""
    raw = [value**alpha for value in u]
    mean = sum(raw) / len(raw)
    clipped = [min(max(value / mean, low), high) for value in raw]
    return [value * len(clipped) / sum(clipped) for value in clipped]


@dataclass(frozen=True)
class Loops:
    """Sums of a batch that is the whole step: of the terms, and of what is logged beside them."""

    terms: dict[str, float]
    logged: dict[str, float]
    num_tokens: int
    num_sequences: int

    def contributions(self, objective: Objective) -> dict[str, float]:
        """The signed terms of J by name."""
        of_r = self.num_tokens if objective.reconstruction.reduction == "token_mean" else self.num_sequences
        factors = {
            "reconstruction_loss": 1 / of_r / objective.reconstruction.divisor,
            "kl_prior_loss": objective.kl.beta / self.num_sequences,
            "inter_latent_jsd": -objective.jsd.weight / self.num_tokens,
        }
        for term in objective.further:
            sign = -1 if term.name == "posterior_entropy" else 1
            factors[term.name] = sign * term.weight / self.num_sequences  # pyright: ignore
        return {name: factor * self.terms[name] for name, factor in factors.items()}


def loop_terms(batch: Batch, objective: Objective) -> Loops:
    nll, weighted, jsd, num_tokens = 0.0, 0.0, 0.0, 0
    kls, posteriors, routers = [], [], []
    for b, mask in enumerate(batch.y_mask.tolist()):
        tokens = [t for t, keep in enumerate(mask) if keep]
        if not tokens:
            continue
        num_tokens += len(tokens)
        q, p = _softmax(batch.q_logits[b].tolist()), _softmax(batch.p_logits[b].tolist())
        kls.append(sum(a * math.log(a / c) for a, c in zip(q, p, strict=True)))
        posteriors.append(q)
        routers.append(p)
        of = objective.token_weights
        w = loop_weights([batch.uncertainty[b, t].item() for t in tokens], of.alpha, of.low, of.high)
        for t, weight in zip(tokens, w, strict=True):
            jsd += weight * batch.jsd[b, t].item()
            for k, share in enumerate(q):
                nll += share * batch.nll[b, k, t].item()
                weighted += weight * share * batch.nll[b, k, t].item()
    entropy = sum(map(_entropy, posteriors))
    terms = {
        "reconstruction_loss": weighted,
        "kl_prior_loss": sum(kls),
        "inter_latent_jsd": jsd,
        "posterior_entropy": entropy,
        "marginal_posterior": _marginal(posteriors) if objective.needs_means else 0.0,
        "marginal_router": _marginal(routers) if objective.needs_means else 0.0,
    }
    return Loops(terms, {"nll": nll, "kl": sum(kls), "posterior_entropy": entropy}, num_tokens, len(kls))


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
