"""Auxiliary terms on the code distributions, and restricted views of y for the posterior."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.objective.divergence import categorical_kl


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_categorical_entropy__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_categorical_entropy__mutmut)
def categorical_entropy(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, torch.zeros_like(log_p_BK))


def x_categorical_entropy__mutmut_orig(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, torch.zeros_like(log_p_BK))


def x_categorical_entropy__mutmut_1(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return +categorical_kl(log_p_BK, torch.zeros_like(log_p_BK))


def x_categorical_entropy__mutmut_2(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(None, torch.zeros_like(log_p_BK))


def x_categorical_entropy__mutmut_3(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, None)


def x_categorical_entropy__mutmut_4(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(torch.zeros_like(log_p_BK))


def x_categorical_entropy__mutmut_5(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, )


def x_categorical_entropy__mutmut_6(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, torch.zeros_like(None))

mutants_x_categorical_entropy__mutmut['_mutmut_orig'] = x_categorical_entropy__mutmut_orig # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_1'] = x_categorical_entropy__mutmut_1 # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_2'] = x_categorical_entropy__mutmut_2 # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_3'] = x_categorical_entropy__mutmut_3 # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_4'] = x_categorical_entropy__mutmut_4 # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_5'] = x_categorical_entropy__mutmut_5 # type: ignore # mutmut generated
mutants_x_categorical_entropy__mutmut['x_categorical_entropy__mutmut_6'] = x_categorical_entropy__mutmut_6 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_marginal_sum__mutmut)
def marginal_sum(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-1)).sum(0)


def x_marginal_sum__mutmut_orig(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-1)).sum(0)


def x_marginal_sum__mutmut_1(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-1)).sum(None)


def x_marginal_sum__mutmut_2(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() / real_B.unsqueeze(-1)).sum(0)


def x_marginal_sum__mutmut_3(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(None)).sum(0)


def x_marginal_sum__mutmut_4(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(+1)).sum(0)


def x_marginal_sum__mutmut_5(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-2)).sum(0)


def x_marginal_sum__mutmut_6(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-1)).sum(1)

mutants_x_marginal_sum__mutmut['_mutmut_orig'] = x_marginal_sum__mutmut_orig # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_1'] = x_marginal_sum__mutmut_1 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_2'] = x_marginal_sum__mutmut_2 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_3'] = x_marginal_sum__mutmut_3 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_4'] = x_marginal_sum__mutmut_4 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_5'] = x_marginal_sum__mutmut_5 # type: ignore # mutmut generated
mutants_x_marginal_sum__mutmut['x_marginal_sum__mutmut_6'] = x_marginal_sum__mutmut_6 # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_marginal_kl__mutmut)
def marginal_kl(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, log_target_K)).sum()


def x_marginal_kl__mutmut_orig(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, log_target_K)).sum()


def x_marginal_kl__mutmut_1(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K / _log_ratio(mean_K, log_target_K)).sum()


def x_marginal_kl__mutmut_2(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(None, log_target_K)).sum()


def x_marginal_kl__mutmut_3(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, None)).sum()


def x_marginal_kl__mutmut_4(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(log_target_K)).sum()


def x_marginal_kl__mutmut_5(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step.

    Not linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over
    all of them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an
    autograd all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Args:
        mean_K: (K,) probabilities, the mean over all examples of the step, of q or of the router.
        log_target_K: (K,) normalised finite log-probabilities, such as -log K.
    Returns:
        Scalar, nats, at least 0 up to rounding.
    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, )).sum()

mutants_x_marginal_kl__mutmut['_mutmut_orig'] = x_marginal_kl__mutmut_orig # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut['x_marginal_kl__mutmut_1'] = x_marginal_kl__mutmut_1 # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut['x_marginal_kl__mutmut_2'] = x_marginal_kl__mutmut_2 # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut['x_marginal_kl__mutmut_3'] = x_marginal_kl__mutmut_3 # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut['x_marginal_kl__mutmut_4'] = x_marginal_kl__mutmut_4 # type: ignore # mutmut generated
mutants_x_marginal_kl__mutmut['x_marginal_kl__mutmut_5'] = x_marginal_kl__mutmut_5 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_marginal_kl_linearised__mutmut)
def marginal_kl_linearised(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_orig(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_1(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = None
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_2(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() / real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_3(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(None)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_4(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(+1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_5(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-2)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_6(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = None
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_7(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) - 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_8(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(None, log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_9(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), None) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_10(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_11(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), ) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_12(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 2
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_13(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() * num_sequences


def x_marginal_kl_linearised__mutmut_14(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K + q_BK.detach()).sum() / num_sequences


def x_marginal_kl_linearised__mutmut_15(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step, from marginal_sum; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    Returns:
        Scalar, nats; may be negative in one micro-batch. Like every sum of a micro-batch it needs the number of ranks
        as a factor where gradients are averaged over them.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK / slope_K - q_BK.detach()).sum() / num_sequences

mutants_x_marginal_kl_linearised__mutmut['_mutmut_orig'] = x_marginal_kl_linearised__mutmut_orig # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_1'] = x_marginal_kl_linearised__mutmut_1 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_2'] = x_marginal_kl_linearised__mutmut_2 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_3'] = x_marginal_kl_linearised__mutmut_3 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_4'] = x_marginal_kl_linearised__mutmut_4 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_5'] = x_marginal_kl_linearised__mutmut_5 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_6'] = x_marginal_kl_linearised__mutmut_6 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_7'] = x_marginal_kl_linearised__mutmut_7 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_8'] = x_marginal_kl_linearised__mutmut_8 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_9'] = x_marginal_kl_linearised__mutmut_9 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_10'] = x_marginal_kl_linearised__mutmut_10 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_11'] = x_marginal_kl_linearised__mutmut_11 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_12'] = x_marginal_kl_linearised__mutmut_12 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_13'] = x_marginal_kl_linearised__mutmut_13 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_14'] = x_marginal_kl_linearised__mutmut_14 # type: ignore # mutmut generated
mutants_x_marginal_kl_linearised__mutmut['x_marginal_kl_linearised__mutmut_15'] = x_marginal_kl_linearised__mutmut_15 # type: ignore # mutmut generated
mutants_x__log_ratio__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__log_ratio__mutmut)
def _log_ratio(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() - log_target_K


def x__log_ratio__mutmut_orig(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() - log_target_K


def x__log_ratio__mutmut_1(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() + log_target_K


def x__log_ratio__mutmut_2(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(None).log() - log_target_K


def x__log_ratio__mutmut_3(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(None).tiny).log() - log_target_K

mutants_x__log_ratio__mutmut['_mutmut_orig'] = x__log_ratio__mutmut_orig # type: ignore # mutmut generated
mutants_x__log_ratio__mutmut['x__log_ratio__mutmut_1'] = x__log_ratio__mutmut_1 # type: ignore # mutmut generated
mutants_x__log_ratio__mutmut['x__log_ratio__mutmut_2'] = x__log_ratio__mutmut_2 # type: ignore # mutmut generated
mutants_x__log_ratio__mutmut['x__log_ratio__mutmut_3'] = x__log_ratio__mutmut_3 # type: ignore # mutmut generated
mutants_x_router_support__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_router_support__mutmut)
def router_support(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_orig(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_1(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = None
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_2(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(None).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_3(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = None
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_4(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) | real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_5(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() >= threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_6(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(None)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_7(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(+1)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_8(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-2)
    return (effective_B * real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_9(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B / real_B).sum(), open_BK.sum(0)


def x_router_support__mutmut_10(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(None)


def x_router_support__mutmut_11(log_p_BK: Tensor, real_B: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """How many codes the router leaves open for a prompt, and for how many prompts it leaves each code open.

    Sums, to be divided by the global number of sequences: a mean of means would depend on the split of a step.

    Args:
        log_p_BK: (B, K) router log-probabilities, normalised.
        real_B: (B,) bool, False for fillers.
        threshold: probability above which a code counts as open.
    Returns:
        Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K each, differentiable; and (K,)
        long, the number of examples with p(k | x) > threshold.
    """
    effective_B = categorical_entropy(log_p_BK).exp()
    open_BK = (log_p_BK.exp() > threshold) & real_B.unsqueeze(-1)
    return (effective_B * real_B).sum(), open_BK.sum(1)

mutants_x_router_support__mutmut['_mutmut_orig'] = x_router_support__mutmut_orig # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_1'] = x_router_support__mutmut_1 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_2'] = x_router_support__mutmut_2 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_3'] = x_router_support__mutmut_3 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_4'] = x_router_support__mutmut_4 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_5'] = x_router_support__mutmut_5 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_6'] = x_router_support__mutmut_6 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_7'] = x_router_support__mutmut_7 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_8'] = x_router_support__mutmut_8 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_9'] = x_router_support__mutmut_9 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_10'] = x_router_support__mutmut_10 # type: ignore # mutmut generated
mutants_x_router_support__mutmut['x_router_support__mutmut_11'] = x_router_support__mutmut_11 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_drop_prefix__mutmut)
def drop_prefix(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_orig(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_1(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = None  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_2(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) + 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_3(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(None) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_4(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(+1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_5(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-2) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_6(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 2  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_7(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = None
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_8(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) + 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_9(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(None, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_10(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=None) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_11(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_12(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, ) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_13(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(+1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_14(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-2, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_15(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=False) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_16(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 2
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_17(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT | (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_18(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT > torch.minimum(keep_from_B.unsqueeze(-1), last_B1))


def x_drop_prefix__mutmut_19(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(None, last_B1))


def x_drop_prefix__mutmut_20(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), None))


def x_drop_prefix__mutmut_21(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(last_B1))


def x_drop_prefix__mutmut_22(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-1), ))


def x_drop_prefix__mutmut_23(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(None), last_B1))


def x_drop_prefix__mutmut_24(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(+1), last_B1))


def x_drop_prefix__mutmut_25(y_mask_BT: Tensor, keep_from_B: Tensor) -> Tensor:
    """Mask of y without its first tokens, for a posterior that must explain the rest from the rest.

    As the mask of the pooling alone it hides nothing: later hidden states of a causal model have read the prefix. It
    has to be the attention mask of the posterior's rows as well.

    Args:
        y_mask_BT: (B, T) bool, True on y tokens.
        keep_from_B: (B,) long, number of y tokens to drop; 0 keeps all. The last y token always stays.
    Returns:
        (B, T) bool.
    """
    index_BT = y_mask_BT.cumsum(-1) - 1  # of each y token among the y tokens
    last_B1 = y_mask_BT.sum(-1, keepdim=True) - 1
    return y_mask_BT & (index_BT >= torch.minimum(keep_from_B.unsqueeze(-2), last_B1))

mutants_x_drop_prefix__mutmut['_mutmut_orig'] = x_drop_prefix__mutmut_orig # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_1'] = x_drop_prefix__mutmut_1 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_2'] = x_drop_prefix__mutmut_2 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_3'] = x_drop_prefix__mutmut_3 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_4'] = x_drop_prefix__mutmut_4 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_5'] = x_drop_prefix__mutmut_5 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_6'] = x_drop_prefix__mutmut_6 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_7'] = x_drop_prefix__mutmut_7 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_8'] = x_drop_prefix__mutmut_8 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_9'] = x_drop_prefix__mutmut_9 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_10'] = x_drop_prefix__mutmut_10 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_11'] = x_drop_prefix__mutmut_11 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_12'] = x_drop_prefix__mutmut_12 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_13'] = x_drop_prefix__mutmut_13 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_14'] = x_drop_prefix__mutmut_14 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_15'] = x_drop_prefix__mutmut_15 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_16'] = x_drop_prefix__mutmut_16 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_17'] = x_drop_prefix__mutmut_17 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_18'] = x_drop_prefix__mutmut_18 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_19'] = x_drop_prefix__mutmut_19 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_20'] = x_drop_prefix__mutmut_20 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_21'] = x_drop_prefix__mutmut_21 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_22'] = x_drop_prefix__mutmut_22 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_23'] = x_drop_prefix__mutmut_23 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_24'] = x_drop_prefix__mutmut_24 # type: ignore # mutmut generated
mutants_x_drop_prefix__mutmut['x_drop_prefix__mutmut_25'] = x_drop_prefix__mutmut_25 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bag_of_words__mutmut)
def bag_of_words(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_orig(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_1(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = None
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_2(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=None, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_3(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=None)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_4(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_5(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, )
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_6(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(None, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_7(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, None).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_8(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_9(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, ).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_10(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_11(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=+1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_12(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-2, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_13(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=False)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_14(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = None
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_15(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=None, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_16(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=None)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_17(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_18(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, )
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_19(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = y_mask_BT.long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_20(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=+1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_21(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-2, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_22(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=False)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_23(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(None, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_24(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, None, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_25(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, None)


def x_bag_of_words__mutmut_26(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_27(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_28(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, )


def x_bag_of_words__mutmut_29(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(+1, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_30(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-2, target_BT, ids_BT.gather(-1, source_BT))


def x_bag_of_words__mutmut_31(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(None, source_BT))


def x_bag_of_words__mutmut_32(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, None))


def x_bag_of_words__mutmut_33(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(source_BT))


def x_bag_of_words__mutmut_34(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-1, ))


def x_bag_of_words__mutmut_35(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(+1, source_BT))


def x_bag_of_words__mutmut_36(ids_BT: Tensor, y_mask_BT: Tensor, keys_BT: Tensor) -> Tensor:
    """y in an order given by random keys: which tokens occur stays, their order goes; everything else is unchanged.

    An approximation to a posterior that reads a bag: the order it sees says nothing about y, but positions still
    enter the LM, so q depends on the draw as well. An end token inside the mask is moved like any other.

    Args:
        ids_BT: (B, T) token ids.
        y_mask_BT: (B, T) bool, True on the tokens to permute.
        keys_BT: (B, T) finite random numbers, independent of y; values outside the mask do not matter.
    Returns:
        (B, T) token ids.
    """
    # Both orders end with the columns outside the mask, ascending, so that these are written onto themselves.
    source_BT = keys_BT.masked_fill(~y_mask_BT, torch.inf).argsort(dim=-1, stable=True)
    target_BT = (~y_mask_BT).long().argsort(dim=-1, stable=True)
    return ids_BT.scatter(-1, target_BT, ids_BT.gather(-2, source_BT))

mutants_x_bag_of_words__mutmut['_mutmut_orig'] = x_bag_of_words__mutmut_orig # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_1'] = x_bag_of_words__mutmut_1 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_2'] = x_bag_of_words__mutmut_2 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_3'] = x_bag_of_words__mutmut_3 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_4'] = x_bag_of_words__mutmut_4 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_5'] = x_bag_of_words__mutmut_5 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_6'] = x_bag_of_words__mutmut_6 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_7'] = x_bag_of_words__mutmut_7 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_8'] = x_bag_of_words__mutmut_8 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_9'] = x_bag_of_words__mutmut_9 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_10'] = x_bag_of_words__mutmut_10 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_11'] = x_bag_of_words__mutmut_11 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_12'] = x_bag_of_words__mutmut_12 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_13'] = x_bag_of_words__mutmut_13 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_14'] = x_bag_of_words__mutmut_14 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_15'] = x_bag_of_words__mutmut_15 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_16'] = x_bag_of_words__mutmut_16 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_17'] = x_bag_of_words__mutmut_17 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_18'] = x_bag_of_words__mutmut_18 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_19'] = x_bag_of_words__mutmut_19 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_20'] = x_bag_of_words__mutmut_20 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_21'] = x_bag_of_words__mutmut_21 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_22'] = x_bag_of_words__mutmut_22 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_23'] = x_bag_of_words__mutmut_23 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_24'] = x_bag_of_words__mutmut_24 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_25'] = x_bag_of_words__mutmut_25 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_26'] = x_bag_of_words__mutmut_26 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_27'] = x_bag_of_words__mutmut_27 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_28'] = x_bag_of_words__mutmut_28 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_29'] = x_bag_of_words__mutmut_29 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_30'] = x_bag_of_words__mutmut_30 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_31'] = x_bag_of_words__mutmut_31 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_32'] = x_bag_of_words__mutmut_32 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_33'] = x_bag_of_words__mutmut_33 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_34'] = x_bag_of_words__mutmut_34 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_35'] = x_bag_of_words__mutmut_35 # type: ignore # mutmut generated
mutants_x_bag_of_words__mutmut['x_bag_of_words__mutmut_36'] = x_bag_of_words__mutmut_36 # type: ignore # mutmut generated
