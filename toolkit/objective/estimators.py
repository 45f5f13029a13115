"""Estimators of R = E_q[l(z)] for a discrete z that run fewer branches with gradient than the exact sum.

Each returns a surrogate: a scalar whose value estimates sum_b E_q[l_b(z)] and whose gradient is the estimator's, for
the generator (through the losses) and for the encoder (through log q). KL and entropy need no branch and stay exact.
EM has no encoder: exact_em_log_q and hard_em_log_q are its E-step, whose result takes the place of log q in every
other term. categorical_kl(that, log_p) then trains the router and, where an encoder is wanted for later,
categorical_kl(that, log_encoder) trains it; for a hard assignment both are cross-entropies.
Shapes: B examples, K latents, S evaluated branches. A loss is a sum over the tokens of one response, in nats.
"""

from __future__ import annotations

from typing import Literal, get_args

import torch
from torch import Tensor

Estimator = Literal["exact", "exact_encoder", "top_m_tail", "rloo", "hard_em", "exact_em", "reparameterised"]
TailBaseline = Literal["head", "none"]


def exact(loss_BK: Tensor, log_q_BK: Tensor) -> Tensor:
    """The sum over all codes: no variance, K branches with gradient.

    Args:
        loss_BK: (B, K) losses with gradient, nats.
        log_q_BK: (B, K) normalised log-probabilities.
    Returns:
        Scalar, nats.
    """
    return (log_q_BK.exp() * loss_BK).sum()


def exact_encoder(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
    """All codes without gradient for the encoder, S sampled ones for the generator. Unbiased.

    The value and the encoder's gradient are exact; the generator's gradient is the mean over the samples. Which codes
    were drawn does not enter, since each carries the weight 1/S.

    Args:
        loss_BK: (B, K) losses of every code, nats; used without gradient.
        loss_BS: (B, S) losses with gradient of codes drawn from q with replacement, as by sample_codes; nats.
        log_q_BK: (B, K) normalised log-probabilities.
    Returns:
        Scalar, nats.
    """
    return exact(loss_BK.detach(), log_q_BK) + (loss_BS - loss_BS.detach()).mean(-1).sum()


def top_m_tail(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
    """The most probable codes summed exactly, the others through one sample that stands for all their mass. Unbiased.

    sum_{k in head} q(k) l(k) + q(tail) l(j), with j drawn from q restricted to the tail. The encoder's gradient of the
    second term is the score q(tail) (l(j) - b) grad log q(j). A baseline b must then be taken from the head's losses
    too, or its mean over the tail would stay behind as a bias.

    Args:
        loss_BS: (B, S) losses with gradient of codes_BS, nats.
        log_q_BK: (B, K) normalised log-probabilities.
        codes_BS: (B, S) distinct codes from sample_top_m_tail: the head, then the sample of the tail.
        baseline: b is the mean loss under q restricted to the head, or 0 (`none`). Neither depends on j.
    Returns:
        Scalar, nats.
    Source: Liu et al. (2019), "Rao-Blackwellized stochastic gradients for discrete distributions".
    """
    log_q_BS = log_q_BK.gather(-1, codes_BS)
    q_BK = log_q_BK.detach().exp()
    head_BM = q_BK.gather(-1, codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def rloo(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
    """S samples; the baseline of each is the mean loss of the others. Unbiased, and no branch without gradient.

    Args:
        loss_BS: (B, S) losses with gradient of codes_BS, S >= 2, nats.
        log_q_BK: (B, K) normalised log-probabilities.
        codes_BS: (B, S) codes drawn from q with replacement, as by sample_codes.
    Returns:
        Scalar, nats.
    Raises:
        ValueError: if S < 2: a single sample has no others.
    Source: Kool et al. (2019), "Buy 4 REINFORCE samples, get a baseline for free!".
    """
    return rloo_drawn(loss_BS, log_q_BK.gather(-1, codes_BS))


def rloo_drawn(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """rloo for samples of any discrete z, given the log-probability of each.

    Args:
        loss_BS: (B, S) losses with gradient, S >= 2, nats.
        log_q_BS: (B, S) log-probabilities of the drawn values, with gradient.
    Returns:
        Scalar, nats.
    Raises:
        ValueError: as rloo.
    """
    num_samples = loss_BS.shape[-1]
    if num_samples < 2:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def _score(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def exact_em_log_q(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), dim=-1)


def hard_em_log_q(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def exact_em(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """sum_b E_r[l_b(z)] with the posterior r held constant.

    Adding KL(r || p) gives -log sum_k p(k) exp(-l(k)), in value and in gradient. As an estimate of E_q[l] for another
    q it is off by sum_k (r(k) - q(k)) l(k).

    Args:
        loss_BK: (B, K) unweighted losses with gradient, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router; gets no gradient from here.
    Returns:
        Scalar, nats.
    Source: Neal and Hinton (1998), "A view of the EM algorithm that justifies incremental, sparse, and other variants".
    """
    return exact(loss_BK, exact_em_log_q(loss_BK, log_p_BK))


def hard_em(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """sum_b l_b at the code assigned to example b. Biased.

    Adding -log p at that code gives -log sum_k p(k) exp(-l(k)) plus -log max_k r(k), which lies in [0, log K]. With
    one branch in the graph, exact_encoder(loss_BK, loss_B1, hard_em_log_q(loss_BK, log_p_BK)) has the same gradient.

    Args:
        loss_BK: (B, K) unweighted losses with gradient, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router; gets no gradient from here.
    Returns:
        Scalar, nats.
    Source: Celeux and Govaert (1992), "A classification EM algorithm for clustering and two stochastic versions".
    """
    return exact(loss_BK, hard_em_log_q(loss_BK, log_p_BK))


def sample_codes(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, generator=generator)


def sample_top_m_tail(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
    """The num_head most probable codes, then one drawn from q restricted to the others; for top_m_tail.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_head: m in 1 .. K. K and K - 1 are the same: a tail of one code is known without drawing it.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, min(m + 1, K)) long, distinct within a row.
    Raises:
        ValueError: if num_head is not in 1 .. K.
    """
    num_samples, _ = branches_needed("top_m_tail", log_q_BK.shape[-1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def branches_needed(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
    """Generator branches to run per example: the cost of an estimator.

    Args:
        estimator: see Estimator.
        num_latents: K.
        num: samples of exact_encoder and reparameterised (at least 1) and rloo (at least 2), m of top_m_tail (1 .. K);
            else ignored.
    Returns:
        (branches with gradient, branches without).
    Raises:
        ValueError: if the estimator is unknown or num is out of its range.
    """
    if estimator not in get_args(Estimator):
        raise ValueError(f"unknown estimator {estimator!r}, expected one of {', '.join(get_args(Estimator))}")
    low = 2 if estimator == "rloo" else 1
    high = num_latents if estimator == "top_m_tail" else None
    if estimator in ("exact_encoder", "top_m_tail", "rloo", "reparameterised") and (
        num < low or (high is not None and num > high)
    ):
        raise ValueError(f"{estimator} needs num >= {low}" + (f" and <= K={high}" if high else "") + f", got {num}")
    return {
        "exact": (num_latents, 0),
        "exact_encoder": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]
