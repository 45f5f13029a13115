"""E_q[l(z)] from whichever branches a forward has run."""

from __future__ import annotations

from torch import Tensor

from toolkit.objective.estimators import Estimator, exact_encoder, rloo, rloo_drawn, top_m_tail
from toolkit.objective.factored import combination_log_probs, joint_log_probs
from toolkit.objective.kinds import LatentKind
from toolkit.objective.nll import expected_nll


def reconstruction(
    nll_BST: Tensor,
    log_q: Tensor,
    weights_BT: Tensor,
    *,
    kind: LatentKind = "categorical",
    estimator: Estimator = "exact",
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)], or a surrogate with an estimator's value and gradient.

    Args:
        nll_BST: (B, S, T) nats of the branches with gradient, 0 on padding.
        log_q: the posterior, or what stands for it (EM); shapes in toolkit.objective.kinds.
        weights_BT: (B, T) token weights, 0 on padding.
        kind: of z.
        estimator: how the branches were chosen; looked at only where codes are given.
        codes: (B, S) the code of each branch, (B, S, M) of a factored z, (B, S, D) of a Gaussian one; None: branch k
            is code k, all are there, and the sum is exact.
        nll_fixed_BKT: (B, K, T) nats of every code without gradient; exact_encoder only.
    Returns:
        Scalar, nats.
    """
    if codes is None:
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind == "factored" else log_q, weights_BT)
    loss_BS = (nll_BST * weights_BT.unsqueeze(1)).sum(-1)
    if estimator == "rloo":
        if kind == "factored":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em
