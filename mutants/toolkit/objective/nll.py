"""Reconstruction: per-token negative log-likelihoods and their expectation under q."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor

Reduction = Literal["token_mean", "sequence_sum"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_token_nll__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_token_nll__mutmut)
def token_nll(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_orig(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_1(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = None
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_2(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if (logits.dtype == torch.float64) and False else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_3(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if (logits.dtype == torch.float64) or True else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_4(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype != torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_5(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = None
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_6(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(None)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_7(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(None, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_8(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, None).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_9(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_10(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, ).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_11(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(+1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_12(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-2, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_13(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(None)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_14(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(+1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_15(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-2)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_16(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(+1)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_17(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-2)
    return torch.logsumexp(logits, dim=-1) - chosen


def x_token_nll__mutmut_18(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) + chosen


def x_token_nll__mutmut_19(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(None, dim=-1) - chosen


def x_token_nll__mutmut_20(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=None) - chosen


def x_token_nll__mutmut_21(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(dim=-1) - chosen


def x_token_nll__mutmut_22(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, ) - chosen


def x_token_nll__mutmut_23(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=+1) - chosen


def x_token_nll__mutmut_24(logits: Tensor, targets: Tensor) -> Tensor:
    """-log softmax(logits)[targets], computed in float32 (float64 stays float64).

    Args:
        logits: (..., V), any float dtype.
        targets: (...) long token ids.
    Returns:
        (...) nats.
    """
    logits = logits if logits.dtype == torch.float64 else logits.float()
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-2) - chosen

mutants_x_token_nll__mutmut['_mutmut_orig'] = x_token_nll__mutmut_orig # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_1'] = x_token_nll__mutmut_1 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_2'] = x_token_nll__mutmut_2 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_3'] = x_token_nll__mutmut_3 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_4'] = x_token_nll__mutmut_4 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_5'] = x_token_nll__mutmut_5 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_6'] = x_token_nll__mutmut_6 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_7'] = x_token_nll__mutmut_7 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_8'] = x_token_nll__mutmut_8 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_9'] = x_token_nll__mutmut_9 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_10'] = x_token_nll__mutmut_10 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_11'] = x_token_nll__mutmut_11 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_12'] = x_token_nll__mutmut_12 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_13'] = x_token_nll__mutmut_13 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_14'] = x_token_nll__mutmut_14 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_15'] = x_token_nll__mutmut_15 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_16'] = x_token_nll__mutmut_16 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_17'] = x_token_nll__mutmut_17 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_18'] = x_token_nll__mutmut_18 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_19'] = x_token_nll__mutmut_19 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_20'] = x_token_nll__mutmut_20 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_21'] = x_token_nll__mutmut_21 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_22'] = x_token_nll__mutmut_22 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_23'] = x_token_nll__mutmut_23 # type: ignore # mutmut generated
mutants_x_token_nll__mutmut['x_token_nll__mutmut_24'] = x_token_nll__mutmut_24 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expected_nll__mutmut)
def expected_nll(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(-1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_orig(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(-1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_1(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = None
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_2(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(None)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_3(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT / weights_BT.unsqueeze(1)).sum(-1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_4(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(None)).sum(-1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_5(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(2)).sum(-1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_6(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(+1)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_7(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(-2)
    return (log_q_BK.exp() * weighted_BK).sum()


def x_expected_nll__mutmut_8(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)].

    Args:
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_q_BK: (B, K) normalised log-probabilities.
        weights_BT: (B, T) token weights, 0 on padding; ones give the plain reconstruction.
    Returns:
        Scalar, nats.
    """
    weighted_BK = (nll_BKT * weights_BT.unsqueeze(1)).sum(-1)
    return (log_q_BK.exp() / weighted_BK).sum()

mutants_x_expected_nll__mutmut['_mutmut_orig'] = x_expected_nll__mutmut_orig # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_1'] = x_expected_nll__mutmut_1 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_2'] = x_expected_nll__mutmut_2 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_3'] = x_expected_nll__mutmut_3 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_4'] = x_expected_nll__mutmut_4 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_5'] = x_expected_nll__mutmut_5 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_6'] = x_expected_nll__mutmut_6 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_7'] = x_expected_nll__mutmut_7 # type: ignore # mutmut generated
mutants_x_expected_nll__mutmut['x_expected_nll__mutmut_8'] = x_expected_nll__mutmut_8 # type: ignore # mutmut generated
