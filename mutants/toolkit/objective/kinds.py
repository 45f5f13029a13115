"""What differs between kinds of z: the shape of its distributions, their KL and their entropy.

`log_q` and `log_p` stand for (B, K) log-probabilities of a categorical z, (B, M, K) of a factored one, and for
(B, 2, D) of a Gaussian one: means, then log-variances.
"""

from __future__ import annotations

import math
from typing import Literal

from torch import Tensor

from toolkit.objective.auxiliaries import categorical_entropy
from toolkit.objective.divergence import categorical_kl
from toolkit.objective.gaussian import gaussian_kl

LatentKind = Literal["categorical", "factored", "gaussian"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_latent_kl__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_latent_kl__mutmut)
def latent_kl(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_orig(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_1(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind != "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_2(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "XXgaussianXX":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_3(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "GAUSSIAN":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_4(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(None, log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_5(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], None, log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_6(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], None, log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_7(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], None)
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_8(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_9(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_10(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_11(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], )
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_12(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 1], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_13(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 2], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_14(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 1], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_15(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 2])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_16(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = None
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_17(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(None, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_18(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, None)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_19(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_p)
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_20(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, )
    return kl.sum(-1) if kind == "factored" else kl


def x_latent_kl__mutmut_21(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if (kind == "factored") and False else kl


def x_latent_kl__mutmut_22(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if (kind == "factored") or True else kl


def x_latent_kl__mutmut_23(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(None) if kind == "factored" else kl


def x_latent_kl__mutmut_24(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(+1) if kind == "factored" else kl


def x_latent_kl__mutmut_25(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-2) if kind == "factored" else kl


def x_latent_kl__mutmut_26(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind != "factored" else kl


def x_latent_kl__mutmut_27(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "XXfactoredXX" else kl


def x_latent_kl__mutmut_28(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "FACTORED" else kl

mutants_x_latent_kl__mutmut['_mutmut_orig'] = x_latent_kl__mutmut_orig # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_1'] = x_latent_kl__mutmut_1 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_2'] = x_latent_kl__mutmut_2 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_3'] = x_latent_kl__mutmut_3 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_4'] = x_latent_kl__mutmut_4 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_5'] = x_latent_kl__mutmut_5 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_6'] = x_latent_kl__mutmut_6 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_7'] = x_latent_kl__mutmut_7 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_8'] = x_latent_kl__mutmut_8 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_9'] = x_latent_kl__mutmut_9 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_10'] = x_latent_kl__mutmut_10 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_11'] = x_latent_kl__mutmut_11 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_12'] = x_latent_kl__mutmut_12 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_13'] = x_latent_kl__mutmut_13 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_14'] = x_latent_kl__mutmut_14 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_15'] = x_latent_kl__mutmut_15 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_16'] = x_latent_kl__mutmut_16 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_17'] = x_latent_kl__mutmut_17 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_18'] = x_latent_kl__mutmut_18 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_19'] = x_latent_kl__mutmut_19 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_20'] = x_latent_kl__mutmut_20 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_21'] = x_latent_kl__mutmut_21 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_22'] = x_latent_kl__mutmut_22 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_23'] = x_latent_kl__mutmut_23 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_24'] = x_latent_kl__mutmut_24 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_25'] = x_latent_kl__mutmut_25 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_26'] = x_latent_kl__mutmut_26 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_27'] = x_latent_kl__mutmut_27 # type: ignore # mutmut generated
mutants_x_latent_kl__mutmut['x_latent_kl__mutmut_28'] = x_latent_kl__mutmut_28 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_latent_entropy__mutmut)
def latent_entropy(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_orig(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_1(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind != "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_2(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "XXgaussianXX":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_3(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "GAUSSIAN":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_4(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 / (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_5(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 1.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_6(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(None)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_7(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] - math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_8(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 2] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_9(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(None)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_10(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi / math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_11(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 / math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_12(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(3 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_13(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(+1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_14(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-2)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_15(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = None
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_16(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(None)
    return entropy.sum(-1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_17(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if (kind == "factored") and False else entropy


def x_latent_entropy__mutmut_18(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if (kind == "factored") or True else entropy


def x_latent_entropy__mutmut_19(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(None) if kind == "factored" else entropy


def x_latent_entropy__mutmut_20(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(+1) if kind == "factored" else entropy


def x_latent_entropy__mutmut_21(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-2) if kind == "factored" else entropy


def x_latent_entropy__mutmut_22(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind != "factored" else entropy


def x_latent_entropy__mutmut_23(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "XXfactoredXX" else entropy


def x_latent_entropy__mutmut_24(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "FACTORED" else entropy

mutants_x_latent_entropy__mutmut['_mutmut_orig'] = x_latent_entropy__mutmut_orig # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_1'] = x_latent_entropy__mutmut_1 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_2'] = x_latent_entropy__mutmut_2 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_3'] = x_latent_entropy__mutmut_3 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_4'] = x_latent_entropy__mutmut_4 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_5'] = x_latent_entropy__mutmut_5 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_6'] = x_latent_entropy__mutmut_6 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_7'] = x_latent_entropy__mutmut_7 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_8'] = x_latent_entropy__mutmut_8 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_9'] = x_latent_entropy__mutmut_9 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_10'] = x_latent_entropy__mutmut_10 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_11'] = x_latent_entropy__mutmut_11 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_12'] = x_latent_entropy__mutmut_12 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_13'] = x_latent_entropy__mutmut_13 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_14'] = x_latent_entropy__mutmut_14 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_15'] = x_latent_entropy__mutmut_15 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_16'] = x_latent_entropy__mutmut_16 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_17'] = x_latent_entropy__mutmut_17 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_18'] = x_latent_entropy__mutmut_18 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_19'] = x_latent_entropy__mutmut_19 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_20'] = x_latent_entropy__mutmut_20 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_21'] = x_latent_entropy__mutmut_21 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_22'] = x_latent_entropy__mutmut_22 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_23'] = x_latent_entropy__mutmut_23 # type: ignore # mutmut generated
mutants_x_latent_entropy__mutmut['x_latent_entropy__mutmut_24'] = x_latent_entropy__mutmut_24 # type: ignore # mutmut generated
