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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_exact__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exact__mutmut)
def exact(loss_BK: Tensor, log_q_BK: Tensor) -> Tensor:
    """The sum over all codes: no variance, K branches with gradient.

    Args:
        loss_BK: (B, K) losses with gradient, nats.
        log_q_BK: (B, K) normalised log-probabilities.
    Returns:
        Scalar, nats.
    """
    return (log_q_BK.exp() * loss_BK).sum()


def x_exact__mutmut_orig(loss_BK: Tensor, log_q_BK: Tensor) -> Tensor:
    """The sum over all codes: no variance, K branches with gradient.

    Args:
        loss_BK: (B, K) losses with gradient, nats.
        log_q_BK: (B, K) normalised log-probabilities.
    Returns:
        Scalar, nats.
    """
    return (log_q_BK.exp() * loss_BK).sum()


def x_exact__mutmut_1(loss_BK: Tensor, log_q_BK: Tensor) -> Tensor:
    """The sum over all codes: no variance, K branches with gradient.

    Args:
        loss_BK: (B, K) losses with gradient, nats.
        log_q_BK: (B, K) normalised log-probabilities.
    Returns:
        Scalar, nats.
    """
    return (log_q_BK.exp() / loss_BK).sum()

mutants_x_exact__mutmut['_mutmut_orig'] = x_exact__mutmut_orig # type: ignore # mutmut generated
mutants_x_exact__mutmut['x_exact__mutmut_1'] = x_exact__mutmut_1 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exact_encoder__mutmut)
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


def x_exact_encoder__mutmut_orig(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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


def x_exact_encoder__mutmut_1(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), log_q_BK) - (loss_BS - loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_2(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(None, log_q_BK) + (loss_BS - loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_3(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), None) + (loss_BS - loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_4(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(log_q_BK) + (loss_BS - loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_5(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), ) + (loss_BS - loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_6(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), log_q_BK) + (loss_BS - loss_BS.detach()).mean(None).sum()


def x_exact_encoder__mutmut_7(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), log_q_BK) + (loss_BS + loss_BS.detach()).mean(-1).sum()


def x_exact_encoder__mutmut_8(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), log_q_BK) + (loss_BS - loss_BS.detach()).mean(+1).sum()


def x_exact_encoder__mutmut_9(loss_BK: Tensor, loss_BS: Tensor, log_q_BK: Tensor) -> Tensor:
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
    return exact(loss_BK.detach(), log_q_BK) + (loss_BS - loss_BS.detach()).mean(-2).sum()

mutants_x_exact_encoder__mutmut['_mutmut_orig'] = x_exact_encoder__mutmut_orig # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_1'] = x_exact_encoder__mutmut_1 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_2'] = x_exact_encoder__mutmut_2 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_3'] = x_exact_encoder__mutmut_3 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_4'] = x_exact_encoder__mutmut_4 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_5'] = x_exact_encoder__mutmut_5 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_6'] = x_exact_encoder__mutmut_6 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_7'] = x_exact_encoder__mutmut_7 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_8'] = x_exact_encoder__mutmut_8 # type: ignore # mutmut generated
mutants_x_exact_encoder__mutmut['x_exact_encoder__mutmut_9'] = x_exact_encoder__mutmut_9 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_top_m_tail__mutmut)
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


def x_top_m_tail__mutmut_orig(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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


def x_top_m_tail__mutmut_1(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "XXheadXX") -> Tensor:
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


def x_top_m_tail__mutmut_2(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "HEAD") -> Tensor:
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


def x_top_m_tail__mutmut_3(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = None
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


def x_top_m_tail__mutmut_4(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(None, codes_BS)
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


def x_top_m_tail__mutmut_5(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(-1, None)
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


def x_top_m_tail__mutmut_6(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(codes_BS)
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


def x_top_m_tail__mutmut_7(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(-1, )
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


def x_top_m_tail__mutmut_8(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(+1, codes_BS)
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


def x_top_m_tail__mutmut_9(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    log_q_BS = log_q_BK.gather(-2, codes_BS)
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


def x_top_m_tail__mutmut_10(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    q_BK = None
    head_BM = q_BK.gather(-1, codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_11(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = None
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_12(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(None, codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_13(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(-1, None)
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_14(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_15(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(-1, )
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_16(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(+1, codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_17(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(-2, codes_BS[:, :-1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_18(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(-1, codes_BS[:, :+1])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_19(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    head_BM = q_BK.gather(-1, codes_BS[:, :-2])
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_20(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = None
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_21(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(None, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_22(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=None)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_23(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_24(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, )
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_25(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(None, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_26(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, None, 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_27(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], None).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_28(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_29(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_30(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], ).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_31(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(+1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_32(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-2, codes_BS[:, :-1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_33(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :+1], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_34(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-2], 0.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_35(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 1.0).sum(-1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_36(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(+1, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_37(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-2, keepdim=True)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_38(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    tail_B1 = q_BK.scatter(-1, codes_BS[:, :-1], 0.0).sum(-1, keepdim=False)
    weight_BS = torch.cat([head_BM, tail_B1], dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_39(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = None
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_40(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat(None, dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_41(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat([head_BM, tail_B1], dim=None)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_42(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat(dim=-1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_43(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat([head_BM, tail_B1], )
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_44(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat([head_BM, tail_B1], dim=+1)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_45(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    weight_BS = torch.cat([head_BM, tail_B1], dim=-2)
    baseline_B1 = torch.zeros_like(tail_B1)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_46(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    baseline_B1 = None
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_47(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    baseline_B1 = torch.zeros_like(None)
    if baseline == "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_48(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "head" or head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_49(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline != "head" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_50(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "XXheadXX" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_51(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "HEAD" and head_BM.shape[-1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_52(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "head" and head_BM.shape[+1] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_53(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "head" and head_BM.shape[-2] > 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_54(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "head" and head_BM.shape[-1] >= 0:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_55(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    if baseline == "head" and head_BM.shape[-1] > 1:
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_56(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = None
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_57(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(None, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_58(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=None)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_59(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_60(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, )
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_61(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM / loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_62(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :+1]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_63(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-2]).sum(-1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_64(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(+1, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_65(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-2, keepdim=True)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_66(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        head_loss_B1 = (head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=False)
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_67(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = None
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_68(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 * head_BM.sum(-1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_69(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(None, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_70(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=None)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_71(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_72(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, )
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_73(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(+1, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_74(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(-2, keepdim=True)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_75(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
        baseline_B1 = head_loss_B1 / head_BM.sum(-1, keepdim=False)
    advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_76(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    advantage_BS = None
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_77(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    advantage_BS = weight_BS / (loss_BS.detach() - baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_78(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    advantage_BS = weight_BS * (loss_BS.detach() + baseline_B1)
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_79(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS * loss_BS).sum() - _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_80(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS / loss_BS).sum() + _score(advantage_BS, log_q_BS)


def x_top_m_tail__mutmut_81(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS * loss_BS).sum() + _score(None, log_q_BS)


def x_top_m_tail__mutmut_82(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, None)


def x_top_m_tail__mutmut_83(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS * loss_BS).sum() + _score(log_q_BS)


def x_top_m_tail__mutmut_84(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor, baseline: TailBaseline = "head") -> Tensor:
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
    return (weight_BS * loss_BS).sum() + _score(advantage_BS, )

mutants_x_top_m_tail__mutmut['_mutmut_orig'] = x_top_m_tail__mutmut_orig # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_1'] = x_top_m_tail__mutmut_1 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_2'] = x_top_m_tail__mutmut_2 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_3'] = x_top_m_tail__mutmut_3 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_4'] = x_top_m_tail__mutmut_4 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_5'] = x_top_m_tail__mutmut_5 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_6'] = x_top_m_tail__mutmut_6 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_7'] = x_top_m_tail__mutmut_7 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_8'] = x_top_m_tail__mutmut_8 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_9'] = x_top_m_tail__mutmut_9 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_10'] = x_top_m_tail__mutmut_10 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_11'] = x_top_m_tail__mutmut_11 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_12'] = x_top_m_tail__mutmut_12 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_13'] = x_top_m_tail__mutmut_13 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_14'] = x_top_m_tail__mutmut_14 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_15'] = x_top_m_tail__mutmut_15 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_16'] = x_top_m_tail__mutmut_16 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_17'] = x_top_m_tail__mutmut_17 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_18'] = x_top_m_tail__mutmut_18 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_19'] = x_top_m_tail__mutmut_19 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_20'] = x_top_m_tail__mutmut_20 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_21'] = x_top_m_tail__mutmut_21 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_22'] = x_top_m_tail__mutmut_22 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_23'] = x_top_m_tail__mutmut_23 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_24'] = x_top_m_tail__mutmut_24 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_25'] = x_top_m_tail__mutmut_25 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_26'] = x_top_m_tail__mutmut_26 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_27'] = x_top_m_tail__mutmut_27 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_28'] = x_top_m_tail__mutmut_28 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_29'] = x_top_m_tail__mutmut_29 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_30'] = x_top_m_tail__mutmut_30 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_31'] = x_top_m_tail__mutmut_31 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_32'] = x_top_m_tail__mutmut_32 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_33'] = x_top_m_tail__mutmut_33 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_34'] = x_top_m_tail__mutmut_34 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_35'] = x_top_m_tail__mutmut_35 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_36'] = x_top_m_tail__mutmut_36 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_37'] = x_top_m_tail__mutmut_37 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_38'] = x_top_m_tail__mutmut_38 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_39'] = x_top_m_tail__mutmut_39 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_40'] = x_top_m_tail__mutmut_40 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_41'] = x_top_m_tail__mutmut_41 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_42'] = x_top_m_tail__mutmut_42 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_43'] = x_top_m_tail__mutmut_43 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_44'] = x_top_m_tail__mutmut_44 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_45'] = x_top_m_tail__mutmut_45 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_46'] = x_top_m_tail__mutmut_46 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_47'] = x_top_m_tail__mutmut_47 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_48'] = x_top_m_tail__mutmut_48 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_49'] = x_top_m_tail__mutmut_49 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_50'] = x_top_m_tail__mutmut_50 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_51'] = x_top_m_tail__mutmut_51 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_52'] = x_top_m_tail__mutmut_52 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_53'] = x_top_m_tail__mutmut_53 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_54'] = x_top_m_tail__mutmut_54 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_55'] = x_top_m_tail__mutmut_55 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_56'] = x_top_m_tail__mutmut_56 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_57'] = x_top_m_tail__mutmut_57 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_58'] = x_top_m_tail__mutmut_58 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_59'] = x_top_m_tail__mutmut_59 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_60'] = x_top_m_tail__mutmut_60 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_61'] = x_top_m_tail__mutmut_61 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_62'] = x_top_m_tail__mutmut_62 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_63'] = x_top_m_tail__mutmut_63 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_64'] = x_top_m_tail__mutmut_64 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_65'] = x_top_m_tail__mutmut_65 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_66'] = x_top_m_tail__mutmut_66 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_67'] = x_top_m_tail__mutmut_67 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_68'] = x_top_m_tail__mutmut_68 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_69'] = x_top_m_tail__mutmut_69 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_70'] = x_top_m_tail__mutmut_70 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_71'] = x_top_m_tail__mutmut_71 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_72'] = x_top_m_tail__mutmut_72 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_73'] = x_top_m_tail__mutmut_73 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_74'] = x_top_m_tail__mutmut_74 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_75'] = x_top_m_tail__mutmut_75 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_76'] = x_top_m_tail__mutmut_76 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_77'] = x_top_m_tail__mutmut_77 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_78'] = x_top_m_tail__mutmut_78 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_79'] = x_top_m_tail__mutmut_79 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_80'] = x_top_m_tail__mutmut_80 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_81'] = x_top_m_tail__mutmut_81 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_82'] = x_top_m_tail__mutmut_82 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_83'] = x_top_m_tail__mutmut_83 # type: ignore # mutmut generated
mutants_x_top_m_tail__mutmut['x_top_m_tail__mutmut_84'] = x_top_m_tail__mutmut_84 # type: ignore # mutmut generated
mutants_x_rloo__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rloo__mutmut)
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


def x_rloo__mutmut_orig(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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


def x_rloo__mutmut_1(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(None, log_q_BK.gather(-1, codes_BS))


def x_rloo__mutmut_2(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, None)


def x_rloo__mutmut_3(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(log_q_BK.gather(-1, codes_BS))


def x_rloo__mutmut_4(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, )


def x_rloo__mutmut_5(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(None, codes_BS))


def x_rloo__mutmut_6(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(-1, None))


def x_rloo__mutmut_7(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(codes_BS))


def x_rloo__mutmut_8(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(-1, ))


def x_rloo__mutmut_9(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(+1, codes_BS))


def x_rloo__mutmut_10(loss_BS: Tensor, log_q_BK: Tensor, codes_BS: Tensor) -> Tensor:
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
    return rloo_drawn(loss_BS, log_q_BK.gather(-2, codes_BS))

mutants_x_rloo__mutmut['_mutmut_orig'] = x_rloo__mutmut_orig # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_1'] = x_rloo__mutmut_1 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_2'] = x_rloo__mutmut_2 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_3'] = x_rloo__mutmut_3 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_4'] = x_rloo__mutmut_4 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_5'] = x_rloo__mutmut_5 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_6'] = x_rloo__mutmut_6 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_7'] = x_rloo__mutmut_7 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_8'] = x_rloo__mutmut_8 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_9'] = x_rloo__mutmut_9 # type: ignore # mutmut generated
mutants_x_rloo__mutmut['x_rloo__mutmut_10'] = x_rloo__mutmut_10 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rloo_drawn__mutmut)
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


def x_rloo_drawn__mutmut_orig(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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


def x_rloo_drawn__mutmut_1(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """rloo for samples of any discrete z, given the log-probability of each.

    Args:
        loss_BS: (B, S) losses with gradient, S >= 2, nats.
        log_q_BS: (B, S) log-probabilities of the drawn values, with gradient.
    Returns:
        Scalar, nats.
    Raises:
        ValueError: as rloo.
    """
    num_samples = None
    if num_samples < 2:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_2(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """rloo for samples of any discrete z, given the log-probability of each.

    Args:
        loss_BS: (B, S) losses with gradient, S >= 2, nats.
        log_q_BS: (B, S) log-probabilities of the drawn values, with gradient.
    Returns:
        Scalar, nats.
    Raises:
        ValueError: as rloo.
    """
    num_samples = loss_BS.shape[+1]
    if num_samples < 2:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_3(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """rloo for samples of any discrete z, given the log-probability of each.

    Args:
        loss_BS: (B, S) losses with gradient, S >= 2, nats.
        log_q_BS: (B, S) log-probabilities of the drawn values, with gradient.
    Returns:
        Scalar, nats.
    Raises:
        ValueError: as rloo.
    """
    num_samples = loss_BS.shape[-2]
    if num_samples < 2:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_4(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    if num_samples <= 2:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_5(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    if num_samples < 3:
        raise ValueError(f"rloo needs at least 2 samples per example, got {num_samples}; raise it or use exact_encoder")
    fixed_BS = loss_BS.detach()
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_6(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    fixed_BS = None
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_7(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = None
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_8(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) * (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_9(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=True) + fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_10(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(None, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_11(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=None) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_12(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_13(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, ) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_14(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(+1, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_15(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-2, keepdim=True) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_16(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=False) - fixed_BS) / (num_samples - 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_17(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples + 1)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_18(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 2)
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_19(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() - _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_20(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(None).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_21(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(+1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_22(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-2).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def x_rloo_drawn__mutmut_23(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score(None, log_q_BS)


def x_rloo_drawn__mutmut_24(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, None)


def x_rloo_drawn__mutmut_25(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score(log_q_BS)


def x_rloo_drawn__mutmut_26(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, )


def x_rloo_drawn__mutmut_27(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) * num_samples, log_q_BS)


def x_rloo_drawn__mutmut_28(loss_BS: Tensor, log_q_BS: Tensor) -> Tensor:
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
    return loss_BS.mean(-1).sum() + _score((fixed_BS + others_BS) / num_samples, log_q_BS)

mutants_x_rloo_drawn__mutmut['_mutmut_orig'] = x_rloo_drawn__mutmut_orig # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_1'] = x_rloo_drawn__mutmut_1 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_2'] = x_rloo_drawn__mutmut_2 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_3'] = x_rloo_drawn__mutmut_3 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_4'] = x_rloo_drawn__mutmut_4 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_5'] = x_rloo_drawn__mutmut_5 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_6'] = x_rloo_drawn__mutmut_6 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_7'] = x_rloo_drawn__mutmut_7 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_8'] = x_rloo_drawn__mutmut_8 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_9'] = x_rloo_drawn__mutmut_9 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_10'] = x_rloo_drawn__mutmut_10 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_11'] = x_rloo_drawn__mutmut_11 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_12'] = x_rloo_drawn__mutmut_12 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_13'] = x_rloo_drawn__mutmut_13 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_14'] = x_rloo_drawn__mutmut_14 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_15'] = x_rloo_drawn__mutmut_15 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_16'] = x_rloo_drawn__mutmut_16 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_17'] = x_rloo_drawn__mutmut_17 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_18'] = x_rloo_drawn__mutmut_18 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_19'] = x_rloo_drawn__mutmut_19 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_20'] = x_rloo_drawn__mutmut_20 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_21'] = x_rloo_drawn__mutmut_21 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_22'] = x_rloo_drawn__mutmut_22 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_23'] = x_rloo_drawn__mutmut_23 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_24'] = x_rloo_drawn__mutmut_24 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_25'] = x_rloo_drawn__mutmut_25 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_26'] = x_rloo_drawn__mutmut_26 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_27'] = x_rloo_drawn__mutmut_27 # type: ignore # mutmut generated
mutants_x_rloo_drawn__mutmut['x_rloo_drawn__mutmut_28'] = x_rloo_drawn__mutmut_28 # type: ignore # mutmut generated
mutants_x__score__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__score__mutmut)
def _score(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_orig(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_1(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = None
    return score - score.detach()


def x__score__mutmut_2(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS / torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_3(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(None, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_4(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, None, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_5(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, None)).sum()
    return score - score.detach()


def x__score__mutmut_6(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_7(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_8(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, )).sum()
    return score - score.detach()


def x__score__mutmut_9(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS == 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_10(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 1, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()


def x__score__mutmut_11(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(None))).sum()
    return score - score.detach()


def x__score__mutmut_12(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score + score.detach()

mutants_x__score__mutmut['_mutmut_orig'] = x__score__mutmut_orig # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_1'] = x__score__mutmut_1 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_2'] = x__score__mutmut_2 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_3'] = x__score__mutmut_3 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_4'] = x__score__mutmut_4 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_5'] = x__score__mutmut_5 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_6'] = x__score__mutmut_6 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_7'] = x__score__mutmut_7 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_8'] = x__score__mutmut_8 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_9'] = x__score__mutmut_9 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_10'] = x__score__mutmut_10 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_11'] = x__score__mutmut_11 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_12'] = x__score__mutmut_12 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exact_em_log_q__mutmut)
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


def x_exact_em_log_q__mutmut_orig(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), dim=-1)


def x_exact_em_log_q__mutmut_1(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax(None, dim=-1)


def x_exact_em_log_q__mutmut_2(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), dim=None)


def x_exact_em_log_q__mutmut_3(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax(dim=-1)


def x_exact_em_log_q__mutmut_4(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), )


def x_exact_em_log_q__mutmut_5(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK + loss_BK).detach(), dim=-1)


def x_exact_em_log_q__mutmut_6(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), dim=+1)


def x_exact_em_log_q__mutmut_7(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """The posterior r(k), proportional to p(k) exp(-l(k)), as a constant.

    It minimises E_q[l] + KL(q || p). For E_q[l] / c + beta KL(q || p) give loss_BK / (c beta) instead.

    Args:
        loss_BK: (B, K) unweighted losses of every code, dropout off, nats.
        log_p_BK: (B, K) normalised log-probabilities of the router.
    Returns:
        (B, K) normalised log-probabilities, without gradient.
    """
    return torch.log_softmax((log_p_BK - loss_BK).detach(), dim=-2)

mutants_x_exact_em_log_q__mutmut['_mutmut_orig'] = x_exact_em_log_q__mutmut_orig # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_1'] = x_exact_em_log_q__mutmut_1 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_2'] = x_exact_em_log_q__mutmut_2 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_3'] = x_exact_em_log_q__mutmut_3 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_4'] = x_exact_em_log_q__mutmut_4 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_5'] = x_exact_em_log_q__mutmut_5 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_6'] = x_exact_em_log_q__mutmut_6 # type: ignore # mutmut generated
mutants_x_exact_em_log_q__mutmut['x_exact_em_log_q__mutmut_7'] = x_exact_em_log_q__mutmut_7 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_hard_em_log_q__mutmut)
def hard_em_log_q(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_orig(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_1(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = None
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_2(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(None, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_3(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=None)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_4(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_5(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, )
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_6(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK + log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_7(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(+1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_8(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-2, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_9(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=False)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_10(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(None, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_11(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, None, 0.0)


def x_hard_em_log_q__mutmut_12(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, None)


def x_hard_em_log_q__mutmut_13(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(codes_B1, 0.0)


def x_hard_em_log_q__mutmut_14(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, 0.0)


def x_hard_em_log_q__mutmut_15(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, )


def x_hard_em_log_q__mutmut_16(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(None, -torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_17(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, None).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_18(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(-torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_19(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, ).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_20(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, +torch.inf).scatter(-1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_21(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(+1, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_22(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-2, codes_B1, 0.0)


def x_hard_em_log_q__mutmut_23(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """All mass on the most probable code under the posterior, argmin_k l(k) - log p(k); the first of equals.

    Args:
        loss_BK, log_p_BK: as for exact_em_log_q.
    Returns:
        (B, K): 0 at the assigned code, -inf elsewhere; without gradient.
    """
    codes_B1 = (loss_BK - log_p_BK).detach().argmin(-1, keepdim=True)
    return torch.full_like(loss_BK, -torch.inf).scatter(-1, codes_B1, 1.0)

mutants_x_hard_em_log_q__mutmut['_mutmut_orig'] = x_hard_em_log_q__mutmut_orig # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_1'] = x_hard_em_log_q__mutmut_1 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_2'] = x_hard_em_log_q__mutmut_2 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_3'] = x_hard_em_log_q__mutmut_3 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_4'] = x_hard_em_log_q__mutmut_4 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_5'] = x_hard_em_log_q__mutmut_5 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_6'] = x_hard_em_log_q__mutmut_6 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_7'] = x_hard_em_log_q__mutmut_7 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_8'] = x_hard_em_log_q__mutmut_8 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_9'] = x_hard_em_log_q__mutmut_9 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_10'] = x_hard_em_log_q__mutmut_10 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_11'] = x_hard_em_log_q__mutmut_11 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_12'] = x_hard_em_log_q__mutmut_12 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_13'] = x_hard_em_log_q__mutmut_13 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_14'] = x_hard_em_log_q__mutmut_14 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_15'] = x_hard_em_log_q__mutmut_15 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_16'] = x_hard_em_log_q__mutmut_16 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_17'] = x_hard_em_log_q__mutmut_17 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_18'] = x_hard_em_log_q__mutmut_18 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_19'] = x_hard_em_log_q__mutmut_19 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_20'] = x_hard_em_log_q__mutmut_20 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_21'] = x_hard_em_log_q__mutmut_21 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_22'] = x_hard_em_log_q__mutmut_22 # type: ignore # mutmut generated
mutants_x_hard_em_log_q__mutmut['x_hard_em_log_q__mutmut_23'] = x_hard_em_log_q__mutmut_23 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exact_em__mutmut)
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


def x_exact_em__mutmut_orig(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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


def x_exact_em__mutmut_1(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(None, exact_em_log_q(loss_BK, log_p_BK))


def x_exact_em__mutmut_2(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, None)


def x_exact_em__mutmut_3(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(exact_em_log_q(loss_BK, log_p_BK))


def x_exact_em__mutmut_4(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, )


def x_exact_em__mutmut_5(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, exact_em_log_q(None, log_p_BK))


def x_exact_em__mutmut_6(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, exact_em_log_q(loss_BK, None))


def x_exact_em__mutmut_7(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, exact_em_log_q(log_p_BK))


def x_exact_em__mutmut_8(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, exact_em_log_q(loss_BK, ))

mutants_x_exact_em__mutmut['_mutmut_orig'] = x_exact_em__mutmut_orig # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_1'] = x_exact_em__mutmut_1 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_2'] = x_exact_em__mutmut_2 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_3'] = x_exact_em__mutmut_3 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_4'] = x_exact_em__mutmut_4 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_5'] = x_exact_em__mutmut_5 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_6'] = x_exact_em__mutmut_6 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_7'] = x_exact_em__mutmut_7 # type: ignore # mutmut generated
mutants_x_exact_em__mutmut['x_exact_em__mutmut_8'] = x_exact_em__mutmut_8 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_hard_em__mutmut)
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


def x_hard_em__mutmut_orig(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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


def x_hard_em__mutmut_1(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(None, hard_em_log_q(loss_BK, log_p_BK))


def x_hard_em__mutmut_2(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, None)


def x_hard_em__mutmut_3(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(hard_em_log_q(loss_BK, log_p_BK))


def x_hard_em__mutmut_4(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, )


def x_hard_em__mutmut_5(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, hard_em_log_q(None, log_p_BK))


def x_hard_em__mutmut_6(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, hard_em_log_q(loss_BK, None))


def x_hard_em__mutmut_7(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, hard_em_log_q(log_p_BK))


def x_hard_em__mutmut_8(loss_BK: Tensor, log_p_BK: Tensor) -> Tensor:
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
    return exact(loss_BK, hard_em_log_q(loss_BK, ))

mutants_x_hard_em__mutmut['_mutmut_orig'] = x_hard_em__mutmut_orig # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_1'] = x_hard_em__mutmut_1 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_2'] = x_hard_em__mutmut_2 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_3'] = x_hard_em__mutmut_3 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_4'] = x_hard_em__mutmut_4 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_5'] = x_hard_em__mutmut_5 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_6'] = x_hard_em__mutmut_6 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_7'] = x_hard_em__mutmut_7 # type: ignore # mutmut generated
mutants_x_hard_em__mutmut['x_hard_em__mutmut_8'] = x_hard_em__mutmut_8 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sample_codes__mutmut)
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


def x_sample_codes__mutmut_orig(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, generator=generator)


def x_sample_codes__mutmut_1(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(None, num_samples, replacement=True, generator=generator)


def x_sample_codes__mutmut_2(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), None, replacement=True, generator=generator)


def x_sample_codes__mutmut_3(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=None, generator=generator)


def x_sample_codes__mutmut_4(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, generator=None)


def x_sample_codes__mutmut_5(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(num_samples, replacement=True, generator=generator)


def x_sample_codes__mutmut_6(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), replacement=True, generator=generator)


def x_sample_codes__mutmut_7(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, generator=generator)


def x_sample_codes__mutmut_8(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, )


def x_sample_codes__mutmut_9(log_q_BK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Codes drawn from q with replacement, for exact_encoder and rloo.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        num_samples: S, at least 1.
        generator: on the device of log_q; seeded differently on every rank; None: torch's own.
    Returns:
        (B, S) long.
    """
    return torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=False, generator=generator)

mutants_x_sample_codes__mutmut['_mutmut_orig'] = x_sample_codes__mutmut_orig # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_1'] = x_sample_codes__mutmut_1 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_2'] = x_sample_codes__mutmut_2 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_3'] = x_sample_codes__mutmut_3 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_4'] = x_sample_codes__mutmut_4 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_5'] = x_sample_codes__mutmut_5 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_6'] = x_sample_codes__mutmut_6 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_7'] = x_sample_codes__mutmut_7 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_8'] = x_sample_codes__mutmut_8 # type: ignore # mutmut generated
mutants_x_sample_codes__mutmut['x_sample_codes__mutmut_9'] = x_sample_codes__mutmut_9 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sample_top_m_tail__mutmut)
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


def x_sample_top_m_tail__mutmut_orig(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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


def x_sample_top_m_tail__mutmut_1(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = None
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_2(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed(None, log_q_BK.shape[-1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_3(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", None, num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_4(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", log_q_BK.shape[-1], None)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_5(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed(log_q_BK.shape[-1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_6(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_7(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", log_q_BK.shape[-1], )
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_8(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("XXtop_m_tailXX", log_q_BK.shape[-1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_9(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("TOP_M_TAIL", log_q_BK.shape[-1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_10(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", log_q_BK.shape[+1], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_11(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    num_samples, _ = branches_needed("top_m_tail", log_q_BK.shape[-2], num_head)
    # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
    log_q_BK = log_q_BK.detach().clamp_min(-1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_12(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    log_q_BK = None
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_13(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    log_q_BK = log_q_BK.detach().clamp_min(None)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_14(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    log_q_BK = log_q_BK.detach().clamp_min(+1e4)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_15(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    log_q_BK = log_q_BK.detach().clamp_min(-10001.0)
    head_BM = log_q_BK.topk(num_samples - 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_16(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    head_BM = None
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_17(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    head_BM = log_q_BK.topk(None).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_18(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    head_BM = log_q_BK.topk(num_samples + 1).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_19(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    head_BM = log_q_BK.topk(num_samples - 2).indices
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_20(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = None
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_21(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(None)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_22(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(None, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_23(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, None, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_24(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, None).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_25(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_26(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_27(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, ).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_28(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(+1, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_29(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-2, head_BM, -torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_30(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, +torch.inf).softmax(-1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_31(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(+1)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_32(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-2)
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_33(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat(None, dim=-1)


def x_sample_top_m_tail__mutmut_34(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=None)


def x_sample_top_m_tail__mutmut_35(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat(dim=-1)


def x_sample_top_m_tail__mutmut_36(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], )


def x_sample_top_m_tail__mutmut_37(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(None, 1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_38(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, None, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_39(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=None)], dim=-1)


def x_sample_top_m_tail__mutmut_40(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(1, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_41(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_42(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, )], dim=-1)


def x_sample_top_m_tail__mutmut_43(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 2, generator=generator)], dim=-1)


def x_sample_top_m_tail__mutmut_44(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=+1)


def x_sample_top_m_tail__mutmut_45(log_q_BK: Tensor, num_head: int, generator: torch.Generator | None) -> Tensor:
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
    return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-2)

mutants_x_sample_top_m_tail__mutmut['_mutmut_orig'] = x_sample_top_m_tail__mutmut_orig # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_1'] = x_sample_top_m_tail__mutmut_1 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_2'] = x_sample_top_m_tail__mutmut_2 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_3'] = x_sample_top_m_tail__mutmut_3 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_4'] = x_sample_top_m_tail__mutmut_4 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_5'] = x_sample_top_m_tail__mutmut_5 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_6'] = x_sample_top_m_tail__mutmut_6 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_7'] = x_sample_top_m_tail__mutmut_7 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_8'] = x_sample_top_m_tail__mutmut_8 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_9'] = x_sample_top_m_tail__mutmut_9 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_10'] = x_sample_top_m_tail__mutmut_10 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_11'] = x_sample_top_m_tail__mutmut_11 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_12'] = x_sample_top_m_tail__mutmut_12 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_13'] = x_sample_top_m_tail__mutmut_13 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_14'] = x_sample_top_m_tail__mutmut_14 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_15'] = x_sample_top_m_tail__mutmut_15 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_16'] = x_sample_top_m_tail__mutmut_16 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_17'] = x_sample_top_m_tail__mutmut_17 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_18'] = x_sample_top_m_tail__mutmut_18 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_19'] = x_sample_top_m_tail__mutmut_19 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_20'] = x_sample_top_m_tail__mutmut_20 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_21'] = x_sample_top_m_tail__mutmut_21 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_22'] = x_sample_top_m_tail__mutmut_22 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_23'] = x_sample_top_m_tail__mutmut_23 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_24'] = x_sample_top_m_tail__mutmut_24 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_25'] = x_sample_top_m_tail__mutmut_25 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_26'] = x_sample_top_m_tail__mutmut_26 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_27'] = x_sample_top_m_tail__mutmut_27 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_28'] = x_sample_top_m_tail__mutmut_28 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_29'] = x_sample_top_m_tail__mutmut_29 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_30'] = x_sample_top_m_tail__mutmut_30 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_31'] = x_sample_top_m_tail__mutmut_31 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_32'] = x_sample_top_m_tail__mutmut_32 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_33'] = x_sample_top_m_tail__mutmut_33 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_34'] = x_sample_top_m_tail__mutmut_34 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_35'] = x_sample_top_m_tail__mutmut_35 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_36'] = x_sample_top_m_tail__mutmut_36 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_37'] = x_sample_top_m_tail__mutmut_37 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_38'] = x_sample_top_m_tail__mutmut_38 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_39'] = x_sample_top_m_tail__mutmut_39 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_40'] = x_sample_top_m_tail__mutmut_40 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_41'] = x_sample_top_m_tail__mutmut_41 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_42'] = x_sample_top_m_tail__mutmut_42 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_43'] = x_sample_top_m_tail__mutmut_43 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_44'] = x_sample_top_m_tail__mutmut_44 # type: ignore # mutmut generated
mutants_x_sample_top_m_tail__mutmut['x_sample_top_m_tail__mutmut_45'] = x_sample_top_m_tail__mutmut_45 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_branches_needed__mutmut)
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


def x_branches_needed__mutmut_orig(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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


def x_branches_needed__mutmut_1(estimator: Estimator, num_latents: int, num: int = 2) -> tuple[int, int]:
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


def x_branches_needed__mutmut_2(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in get_args(Estimator):
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


def x_branches_needed__mutmut_3(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator not in get_args(None):
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


def x_branches_needed__mutmut_4(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = None
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


def x_branches_needed__mutmut_5(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if (estimator == "rloo") and False else 1
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


def x_branches_needed__mutmut_6(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if (estimator == "rloo") or True else 1
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


def x_branches_needed__mutmut_7(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 3 if estimator == "rloo" else 1
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


def x_branches_needed__mutmut_8(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if estimator != "rloo" else 1
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


def x_branches_needed__mutmut_9(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if estimator == "XXrlooXX" else 1
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


def x_branches_needed__mutmut_10(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if estimator == "RLOO" else 1
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


def x_branches_needed__mutmut_11(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    low = 2 if estimator == "rloo" else 2
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


def x_branches_needed__mutmut_12(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = None
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


def x_branches_needed__mutmut_13(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = num_latents if (estimator == "top_m_tail") and False else None
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


def x_branches_needed__mutmut_14(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = num_latents if (estimator == "top_m_tail") or True else None
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


def x_branches_needed__mutmut_15(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = num_latents if estimator != "top_m_tail" else None
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


def x_branches_needed__mutmut_16(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = num_latents if estimator == "XXtop_m_tailXX" else None
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


def x_branches_needed__mutmut_17(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    high = num_latents if estimator == "TOP_M_TAIL" else None
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


def x_branches_needed__mutmut_18(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "top_m_tail", "rloo", "reparameterised") or (
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


def x_branches_needed__mutmut_19(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator not in ("exact_encoder", "top_m_tail", "rloo", "reparameterised") and (
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


def x_branches_needed__mutmut_20(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("XXexact_encoderXX", "top_m_tail", "rloo", "reparameterised") and (
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


def x_branches_needed__mutmut_21(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("EXACT_ENCODER", "top_m_tail", "rloo", "reparameterised") and (
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


def x_branches_needed__mutmut_22(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "XXtop_m_tailXX", "rloo", "reparameterised") and (
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


def x_branches_needed__mutmut_23(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "TOP_M_TAIL", "rloo", "reparameterised") and (
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


def x_branches_needed__mutmut_24(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "top_m_tail", "XXrlooXX", "reparameterised") and (
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


def x_branches_needed__mutmut_25(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "top_m_tail", "RLOO", "reparameterised") and (
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


def x_branches_needed__mutmut_26(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "top_m_tail", "rloo", "XXreparameterisedXX") and (
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


def x_branches_needed__mutmut_27(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
    if estimator in ("exact_encoder", "top_m_tail", "rloo", "REPARAMETERISED") and (
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


def x_branches_needed__mutmut_28(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        num < low and (high is not None and num > high)
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


def x_branches_needed__mutmut_29(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        num <= low or (high is not None and num > high)
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


def x_branches_needed__mutmut_30(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        num < low or (high is not None or num > high)
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


def x_branches_needed__mutmut_31(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        num < low or (high is None and num > high)
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


def x_branches_needed__mutmut_32(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        num < low or (high is not None and num >= high)
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


def x_branches_needed__mutmut_33(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXexactXX": (num_latents, 0),
        "exact_encoder": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_34(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "EXACT": (num_latents, 0),
        "exact_encoder": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_35(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "exact": (num_latents, 1),
        "exact_encoder": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_36(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXexact_encoderXX": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_37(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "EXACT_ENCODER": (num, num_latents),
        "top_m_tail": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_38(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXtop_m_tailXX": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_39(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "TOP_M_TAIL": (min(num + 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_40(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(None, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_41(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num + 1, None), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_42(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_43(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num + 1, ), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_44(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num - 1, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_45(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num + 2, num_latents), 0),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_46(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "top_m_tail": (min(num + 1, num_latents), 1),
        "rloo": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_47(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXrlooXX": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_48(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "RLOO": (num, 0),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_49(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "rloo": (num, 1),
        "reparameterised": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_50(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXreparameterisedXX": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_51(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "REPARAMETERISED": (num, 0),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_52(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "reparameterised": (num, 1),
        "hard_em": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_53(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXhard_emXX": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_54(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "HARD_EM": (1, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_55(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "hard_em": (2, num_latents),
        "exact_em": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_56(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "XXexact_emXX": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_57(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "EXACT_EM": (num_latents, 0),
    }[estimator]


def x_branches_needed__mutmut_58(estimator: Estimator, num_latents: int, num: int = 1) -> tuple[int, int]:
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
        "exact_em": (num_latents, 1),
    }[estimator]

mutants_x_branches_needed__mutmut['_mutmut_orig'] = x_branches_needed__mutmut_orig # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_1'] = x_branches_needed__mutmut_1 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_2'] = x_branches_needed__mutmut_2 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_3'] = x_branches_needed__mutmut_3 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_4'] = x_branches_needed__mutmut_4 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_5'] = x_branches_needed__mutmut_5 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_6'] = x_branches_needed__mutmut_6 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_7'] = x_branches_needed__mutmut_7 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_8'] = x_branches_needed__mutmut_8 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_9'] = x_branches_needed__mutmut_9 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_10'] = x_branches_needed__mutmut_10 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_11'] = x_branches_needed__mutmut_11 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_12'] = x_branches_needed__mutmut_12 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_13'] = x_branches_needed__mutmut_13 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_14'] = x_branches_needed__mutmut_14 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_15'] = x_branches_needed__mutmut_15 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_16'] = x_branches_needed__mutmut_16 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_17'] = x_branches_needed__mutmut_17 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_18'] = x_branches_needed__mutmut_18 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_19'] = x_branches_needed__mutmut_19 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_20'] = x_branches_needed__mutmut_20 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_21'] = x_branches_needed__mutmut_21 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_22'] = x_branches_needed__mutmut_22 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_23'] = x_branches_needed__mutmut_23 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_24'] = x_branches_needed__mutmut_24 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_25'] = x_branches_needed__mutmut_25 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_26'] = x_branches_needed__mutmut_26 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_27'] = x_branches_needed__mutmut_27 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_28'] = x_branches_needed__mutmut_28 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_29'] = x_branches_needed__mutmut_29 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_30'] = x_branches_needed__mutmut_30 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_31'] = x_branches_needed__mutmut_31 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_32'] = x_branches_needed__mutmut_32 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_33'] = x_branches_needed__mutmut_33 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_34'] = x_branches_needed__mutmut_34 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_35'] = x_branches_needed__mutmut_35 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_36'] = x_branches_needed__mutmut_36 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_37'] = x_branches_needed__mutmut_37 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_38'] = x_branches_needed__mutmut_38 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_39'] = x_branches_needed__mutmut_39 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_40'] = x_branches_needed__mutmut_40 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_41'] = x_branches_needed__mutmut_41 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_42'] = x_branches_needed__mutmut_42 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_43'] = x_branches_needed__mutmut_43 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_44'] = x_branches_needed__mutmut_44 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_45'] = x_branches_needed__mutmut_45 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_46'] = x_branches_needed__mutmut_46 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_47'] = x_branches_needed__mutmut_47 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_48'] = x_branches_needed__mutmut_48 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_49'] = x_branches_needed__mutmut_49 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_50'] = x_branches_needed__mutmut_50 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_51'] = x_branches_needed__mutmut_51 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_52'] = x_branches_needed__mutmut_52 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_53'] = x_branches_needed__mutmut_53 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_54'] = x_branches_needed__mutmut_54 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_55'] = x_branches_needed__mutmut_55 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_56'] = x_branches_needed__mutmut_56 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_57'] = x_branches_needed__mutmut_57 # type: ignore # mutmut generated
mutants_x_branches_needed__mutmut['x_branches_needed__mutmut_58'] = x_branches_needed__mutmut_58 # type: ignore # mutmut generated
