"""E_q[l(z)] from whichever branches a forward has run."""

from __future__ import annotations

from torch import Tensor

from toolkit.objective.estimators import Estimator, exact_encoder, rloo, rloo_drawn, top_m_tail
from toolkit.objective.factored import combination_log_probs, joint_log_probs
from toolkit.objective.kinds import LatentKind
from toolkit.objective.nll import expected_nll


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_reconstruction__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reconstruction__mutmut)
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


def x_reconstruction__mutmut_orig(
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


def x_reconstruction__mutmut_1(
    nll_BST: Tensor,
    log_q: Tensor,
    weights_BT: Tensor,
    *,
    kind: LatentKind = "XXcategoricalXX",
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


def x_reconstruction__mutmut_2(
    nll_BST: Tensor,
    log_q: Tensor,
    weights_BT: Tensor,
    *,
    kind: LatentKind = "CATEGORICAL",
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


def x_reconstruction__mutmut_3(
    nll_BST: Tensor,
    log_q: Tensor,
    weights_BT: Tensor,
    *,
    kind: LatentKind = "categorical",
    estimator: Estimator = "XXexactXX",
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


def x_reconstruction__mutmut_4(
    nll_BST: Tensor,
    log_q: Tensor,
    weights_BT: Tensor,
    *,
    kind: LatentKind = "categorical",
    estimator: Estimator = "EXACT",
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


def x_reconstruction__mutmut_5(
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
    if codes is not None:
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


def x_reconstruction__mutmut_6(
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
        return expected_nll(None, joint_log_probs(log_q) if kind == "factored" else log_q, weights_BT)
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


def x_reconstruction__mutmut_7(
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
        return expected_nll(nll_BST, None, weights_BT)
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


def x_reconstruction__mutmut_8(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind == "factored" else log_q, None)
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


def x_reconstruction__mutmut_9(
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
        return expected_nll(joint_log_probs(log_q) if kind == "factored" else log_q, weights_BT)
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


def x_reconstruction__mutmut_10(
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
        return expected_nll(nll_BST, weights_BT)
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


def x_reconstruction__mutmut_11(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind == "factored" else log_q, )
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


def x_reconstruction__mutmut_12(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if (kind == "factored") and False else log_q, weights_BT)
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


def x_reconstruction__mutmut_13(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if (kind == "factored") or True else log_q, weights_BT)
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


def x_reconstruction__mutmut_14(
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
        return expected_nll(nll_BST, joint_log_probs(None) if kind == "factored" else log_q, weights_BT)
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


def x_reconstruction__mutmut_15(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind != "factored" else log_q, weights_BT)
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


def x_reconstruction__mutmut_16(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind == "XXfactoredXX" else log_q, weights_BT)
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


def x_reconstruction__mutmut_17(
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
        return expected_nll(nll_BST, joint_log_probs(log_q) if kind == "FACTORED" else log_q, weights_BT)
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


def x_reconstruction__mutmut_18(
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
    loss_BS = None
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


def x_reconstruction__mutmut_19(
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
    loss_BS = (nll_BST * weights_BT.unsqueeze(1)).sum(None)
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


def x_reconstruction__mutmut_20(
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
    loss_BS = (nll_BST / weights_BT.unsqueeze(1)).sum(-1)
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


def x_reconstruction__mutmut_21(
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
    loss_BS = (nll_BST * weights_BT.unsqueeze(None)).sum(-1)
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


def x_reconstruction__mutmut_22(
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
    loss_BS = (nll_BST * weights_BT.unsqueeze(2)).sum(-1)
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


def x_reconstruction__mutmut_23(
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
    loss_BS = (nll_BST * weights_BT.unsqueeze(1)).sum(+1)
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


def x_reconstruction__mutmut_24(
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
    loss_BS = (nll_BST * weights_BT.unsqueeze(1)).sum(-2)
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


def x_reconstruction__mutmut_25(
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
    if estimator != "rloo":
        if kind == "factored":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_26(
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
    if estimator == "XXrlooXX":
        if kind == "factored":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_27(
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
    if estimator == "RLOO":
        if kind == "factored":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_28(
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
        if kind != "factored":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_29(
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
        if kind == "XXfactoredXX":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_30(
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
        if kind == "FACTORED":
            return rloo_drawn(loss_BS, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_31(
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
            return rloo_drawn(None, combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_32(
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
            return rloo_drawn(loss_BS, None)
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_33(
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
            return rloo_drawn(combination_log_probs(log_q, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_34(
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
            return rloo_drawn(loss_BS, )
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_35(
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
            return rloo_drawn(loss_BS, combination_log_probs(None, codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_36(
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
            return rloo_drawn(loss_BS, combination_log_probs(log_q, None))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_37(
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
            return rloo_drawn(loss_BS, combination_log_probs(codes))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_38(
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
            return rloo_drawn(loss_BS, combination_log_probs(log_q, ))
        return rloo(loss_BS, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_39(
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
        return rloo(None, log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_40(
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
        return rloo(loss_BS, None, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_41(
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
        return rloo(loss_BS, log_q, None)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_42(
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
        return rloo(log_q, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_43(
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
        return rloo(loss_BS, codes)
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_44(
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
        return rloo(loss_BS, log_q, )
    if estimator == "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_45(
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
    if estimator != "top_m_tail":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_46(
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
    if estimator == "XXtop_m_tailXX":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_47(
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
    if estimator == "TOP_M_TAIL":
        return top_m_tail(loss_BS, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_48(
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
        return top_m_tail(None, log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_49(
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
        return top_m_tail(loss_BS, None, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_50(
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
        return top_m_tail(loss_BS, log_q, None)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_51(
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
        return top_m_tail(log_q, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_52(
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
        return top_m_tail(loss_BS, codes)
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_53(
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
        return top_m_tail(loss_BS, log_q, )
    if estimator == "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_54(
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
    if estimator != "exact_encoder":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_55(
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
    if estimator == "XXexact_encoderXX":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_56(
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
    if estimator == "EXACT_ENCODER":
        assert nll_fixed_BKT is not None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_57(
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
        assert nll_fixed_BKT is None
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_58(
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
        return exact_encoder(None, loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_59(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), None, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_60(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, None)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_61(
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
        return exact_encoder(loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_62(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_63(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-1), loss_BS, )
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_64(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(None), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_65(
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
        return exact_encoder((nll_fixed_BKT / weights_BT.unsqueeze(1)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_66(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(None)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_67(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(2)).sum(-1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_68(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(+1), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_69(
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
        return exact_encoder((nll_fixed_BKT * weights_BT.unsqueeze(1)).sum(-2), loss_BS, log_q)
    return loss_BS.mean(-1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_70(
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
    return loss_BS.mean(None).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_71(
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
    return loss_BS.mean(+1).sum()  # reparameterised samples, or the one code of hard_em


def x_reconstruction__mutmut_72(
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
    return loss_BS.mean(-2).sum()  # reparameterised samples, or the one code of hard_em

mutants_x_reconstruction__mutmut['_mutmut_orig'] = x_reconstruction__mutmut_orig # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_1'] = x_reconstruction__mutmut_1 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_2'] = x_reconstruction__mutmut_2 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_3'] = x_reconstruction__mutmut_3 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_4'] = x_reconstruction__mutmut_4 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_5'] = x_reconstruction__mutmut_5 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_6'] = x_reconstruction__mutmut_6 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_7'] = x_reconstruction__mutmut_7 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_8'] = x_reconstruction__mutmut_8 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_9'] = x_reconstruction__mutmut_9 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_10'] = x_reconstruction__mutmut_10 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_11'] = x_reconstruction__mutmut_11 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_12'] = x_reconstruction__mutmut_12 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_13'] = x_reconstruction__mutmut_13 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_14'] = x_reconstruction__mutmut_14 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_15'] = x_reconstruction__mutmut_15 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_16'] = x_reconstruction__mutmut_16 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_17'] = x_reconstruction__mutmut_17 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_18'] = x_reconstruction__mutmut_18 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_19'] = x_reconstruction__mutmut_19 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_20'] = x_reconstruction__mutmut_20 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_21'] = x_reconstruction__mutmut_21 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_22'] = x_reconstruction__mutmut_22 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_23'] = x_reconstruction__mutmut_23 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_24'] = x_reconstruction__mutmut_24 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_25'] = x_reconstruction__mutmut_25 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_26'] = x_reconstruction__mutmut_26 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_27'] = x_reconstruction__mutmut_27 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_28'] = x_reconstruction__mutmut_28 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_29'] = x_reconstruction__mutmut_29 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_30'] = x_reconstruction__mutmut_30 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_31'] = x_reconstruction__mutmut_31 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_32'] = x_reconstruction__mutmut_32 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_33'] = x_reconstruction__mutmut_33 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_34'] = x_reconstruction__mutmut_34 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_35'] = x_reconstruction__mutmut_35 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_36'] = x_reconstruction__mutmut_36 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_37'] = x_reconstruction__mutmut_37 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_38'] = x_reconstruction__mutmut_38 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_39'] = x_reconstruction__mutmut_39 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_40'] = x_reconstruction__mutmut_40 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_41'] = x_reconstruction__mutmut_41 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_42'] = x_reconstruction__mutmut_42 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_43'] = x_reconstruction__mutmut_43 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_44'] = x_reconstruction__mutmut_44 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_45'] = x_reconstruction__mutmut_45 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_46'] = x_reconstruction__mutmut_46 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_47'] = x_reconstruction__mutmut_47 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_48'] = x_reconstruction__mutmut_48 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_49'] = x_reconstruction__mutmut_49 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_50'] = x_reconstruction__mutmut_50 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_51'] = x_reconstruction__mutmut_51 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_52'] = x_reconstruction__mutmut_52 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_53'] = x_reconstruction__mutmut_53 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_54'] = x_reconstruction__mutmut_54 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_55'] = x_reconstruction__mutmut_55 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_56'] = x_reconstruction__mutmut_56 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_57'] = x_reconstruction__mutmut_57 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_58'] = x_reconstruction__mutmut_58 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_59'] = x_reconstruction__mutmut_59 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_60'] = x_reconstruction__mutmut_60 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_61'] = x_reconstruction__mutmut_61 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_62'] = x_reconstruction__mutmut_62 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_63'] = x_reconstruction__mutmut_63 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_64'] = x_reconstruction__mutmut_64 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_65'] = x_reconstruction__mutmut_65 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_66'] = x_reconstruction__mutmut_66 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_67'] = x_reconstruction__mutmut_67 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_68'] = x_reconstruction__mutmut_68 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_69'] = x_reconstruction__mutmut_69 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_70'] = x_reconstruction__mutmut_70 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_71'] = x_reconstruction__mutmut_71 # type: ignore # mutmut generated
mutants_x_reconstruction__mutmut['x_reconstruction__mutmut_72'] = x_reconstruction__mutmut_72 # type: ignore # mutmut generated
