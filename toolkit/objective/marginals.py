"""Marginals of a categorical posterior or router over the examples of an optimizer step."""

import torch
from torch import Tensor

from .divergence import categorical_entropy


def marginal_kl(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """KL(m || target) of the mean code distribution m = sum_b q_b / N over the N examples of a whole step, nats.

    Both are (K,): m a mean of q or of the router, the target finite normalised log-probabilities, such as -log K. Not
    linear in m: for the share of a micro-batch see marginal_kl_linearised.

    Source: Zhao, Song & Ermon (2019), "InfoVAE: Balancing Learning and Inference in Variational Autoencoders".
    """
    return (mean_K * _log_ratio(mean_K, log_target_K)).sum()


def marginal_kl_linearised(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    """The share of one micro-batch in N marginal_kl, with the marginal m of the whole step of N examples fixed; nats.

    sum_b sum_k q_b(k) log(m_k / t_k), with the gradient of sum_b sum_k q_b(k) (log(m_k / t_k) + 1). Where m is the
    marginal of these very q, values and gradients summed over all micro-batches and ranks and divided by N are those of
    marginal_kl. It may be negative in one micro-batch.

    Args:
        log_q_BK: (B, K) normalised log-probabilities of this micro-batch.
        real_B: (B,) bool, False for fillers.
        mean_K: (K,) marginal over the step; its gradient is ignored.
        log_target_K: (K,) normalised finite log-probabilities.
    """
    q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)
    slope_K = _log_ratio(mean_K.detach(), log_target_K) + 1
    # The 1 belongs to the derivative of m log m but not to its value.
    return (q_BK * slope_K - q_BK.detach()).sum()


def _log_ratio(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() - log_target_K


def router_support(log_p_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of the effective number of codes exp(H(p(. | x))), 1 to K, that the router leaves open.

    log_p is (B, K); real_B is False for fillers. A sum, to be divided by the global number of sequences: a mean of
    means would depend on the split of a step.
    """
    return (categorical_entropy(log_p_BK).exp() * real_B).sum()
