"""Weights pi of the codes in the inter-latent Jensen-Shannon divergence."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import pad

Mixture = Literal["uniform", "router", "prefix"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_mixture_log_weights__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mixture_log_weights__mutmut)
def mixture_log_weights(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_orig(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_1(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind != "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_2(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "XXuniformXX":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_3(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "UNIFORM":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_4(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = None
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_5(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(None)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_6(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind != "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_7(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "XXrouterXX":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_8(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "ROUTER":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_9(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = None
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_10(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(None)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_11(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(None).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_12(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(+1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_13(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-2).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_14(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind != "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_15(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "XXprefixXX":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_16(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "PREFIX":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_17(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = None
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_18(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(None)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_19(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(None, (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_20(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), None)[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_21(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad((1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_22(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), )[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_23(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (2, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_24(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 1))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_25(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :+1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_26(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-2].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_27(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(+1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_28(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-2)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_29(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = None
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_30(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) + before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_31(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(None) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_32(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(+1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_33(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-2) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_34(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(None, 2)


def x_mixture_log_weights__mutmut_35(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, None)


def x_mixture_log_weights__mutmut_36(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(2)


def x_mixture_log_weights__mutmut_37(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, )


def x_mixture_log_weights__mutmut_38(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(None).transpose(1, 2)


def x_mixture_log_weights__mutmut_39(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(None, dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_40(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=None).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_41(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(dim=1).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_42(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), ).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_43(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=2).to(nll_BKT.dtype).transpose(1, 2)


def x_mixture_log_weights__mutmut_44(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(2, 2)


def x_mixture_log_weights__mutmut_45(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 3)

mutants_x_mixture_log_weights__mutmut['_mutmut_orig'] = x_mixture_log_weights__mutmut_orig # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_1'] = x_mixture_log_weights__mutmut_1 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_2'] = x_mixture_log_weights__mutmut_2 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_3'] = x_mixture_log_weights__mutmut_3 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_4'] = x_mixture_log_weights__mutmut_4 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_5'] = x_mixture_log_weights__mutmut_5 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_6'] = x_mixture_log_weights__mutmut_6 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_7'] = x_mixture_log_weights__mutmut_7 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_8'] = x_mixture_log_weights__mutmut_8 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_9'] = x_mixture_log_weights__mutmut_9 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_10'] = x_mixture_log_weights__mutmut_10 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_11'] = x_mixture_log_weights__mutmut_11 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_12'] = x_mixture_log_weights__mutmut_12 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_13'] = x_mixture_log_weights__mutmut_13 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_14'] = x_mixture_log_weights__mutmut_14 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_15'] = x_mixture_log_weights__mutmut_15 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_16'] = x_mixture_log_weights__mutmut_16 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_17'] = x_mixture_log_weights__mutmut_17 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_18'] = x_mixture_log_weights__mutmut_18 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_19'] = x_mixture_log_weights__mutmut_19 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_20'] = x_mixture_log_weights__mutmut_20 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_21'] = x_mixture_log_weights__mutmut_21 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_22'] = x_mixture_log_weights__mutmut_22 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_23'] = x_mixture_log_weights__mutmut_23 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_24'] = x_mixture_log_weights__mutmut_24 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_25'] = x_mixture_log_weights__mutmut_25 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_26'] = x_mixture_log_weights__mutmut_26 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_27'] = x_mixture_log_weights__mutmut_27 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_28'] = x_mixture_log_weights__mutmut_28 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_29'] = x_mixture_log_weights__mutmut_29 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_30'] = x_mixture_log_weights__mutmut_30 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_31'] = x_mixture_log_weights__mutmut_31 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_32'] = x_mixture_log_weights__mutmut_32 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_33'] = x_mixture_log_weights__mutmut_33 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_34'] = x_mixture_log_weights__mutmut_34 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_35'] = x_mixture_log_weights__mutmut_35 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_36'] = x_mixture_log_weights__mutmut_36 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_37'] = x_mixture_log_weights__mutmut_37 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_38'] = x_mixture_log_weights__mutmut_38 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_39'] = x_mixture_log_weights__mutmut_39 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_40'] = x_mixture_log_weights__mutmut_40 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_41'] = x_mixture_log_weights__mutmut_41 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_42'] = x_mixture_log_weights__mutmut_42 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_43'] = x_mixture_log_weights__mutmut_43 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_44'] = x_mixture_log_weights__mutmut_44 # type: ignore # mutmut generated
mutants_x_mixture_log_weights__mutmut['x_mixture_log_weights__mutmut_45'] = x_mixture_log_weights__mutmut_45 # type: ignore # mutmut generated
