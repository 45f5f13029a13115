"""Auxiliary terms on the code distributions, and restricted views of y for the posterior."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.objective.divergence import categorical_kl


def categorical_entropy(log_p_BK: Tensor) -> Tensor:
    """H(p) = -sum_k p_k log p_k; the posterior entropy for log_q, the bound of the JSD for its log-weights.

    Args:
        log_p_BK: (..., K) normalised log-probabilities; -inf is a code without mass.
    Returns:
        (...) nats, 0 to log K.
    """
    return -categorical_kl(log_p_BK, torch.zeros_like(log_p_BK))


def marginal_sum(log_q_BK: Tensor, real_B: Tensor) -> Tensor:
    """Sum over examples of q (or of the router), which over all micro-batches and ranks, divided by N, is the marginal.

    Args:
        log_q_BK: (B, K) normalised log-probabilities.
        real_B: (B,) bool, False for fillers.
    Returns:
        (K,) expected numbers of examples.
    """
    return (log_q_BK.exp() * real_B.unsqueeze(-1)).sum(0)


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


def _log_ratio(mean_K: Tensor, log_target_K: Tensor) -> Tensor:
    # The floor keeps a dead code finite: its q is 0, and 0 times the log of 0 would be nan.
    return mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log() - log_target_K


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
