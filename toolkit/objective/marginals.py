"""Marginals of a categorical posterior or router over the examples of an optimizer step."""

import torch
from torch import Tensor

from .divergence import categorical_entropy


def marginal_kl(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step, nats.

    Both are (K,): m a mean of q or of the router, the target finite normalised log-probabilities, such as -log K. Not
    linear in m: the mean of this over micro-batches or ranks is another, larger number. Give it the mean over all of
    them, gathered differentiably, or use marginal_kl_linearised. Every rank then holds the whole term, and an autograd
    all-reduce returns its gradient once per rank: under gradient averaging do not scale it by their number.

    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, log_target_K)).sum()


def marginal_kl_linearised(
    log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor, num_sequences: Tensor | float
) -> Tensor:
    """The share of one micro-batch in marginal_kl, with the marginal m of the whole step held fixed; nats.

    sum_b sum_k q_b(k) log(m_k / t_k) / N, with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1) / N. Where m
    is the marginal of these very q, values and gradients summed over all micro-batches and ranks are those of
    marginal_kl; with an older m (a running mean) they are those of its tangent there. It may be negative in one
    micro-batch, and like every sum of a micro-batch needs the number of ranks as a factor where gradients are averaged.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
        num_sequences: N, examples of the whole step (every micro-batch, every rank) without fillers.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum() / num_sequences


def _log_ratio(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() - log_target_K


def router_support(log_p_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K, that the router leaves open.

    log_p is (B, K); real_B is False for fillers. A sum, to be divided by the global number of sequences: a mean of
    means would depend on the split of a step.
    """
    return (categorical_entropy(log_p_BK).exp() * real_B).sum()
