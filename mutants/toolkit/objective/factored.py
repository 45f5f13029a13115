"""A latent of M independent codes of K values each. Shapes: B examples, S samples, M factors, K values.

A combination is also named by one number, with the first factor as its most significant digit in base K.
"""

from __future__ import annotations

import torch
from torch import Tensor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_factor_digits__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_factor_digits__mutmut)
def factor_digits(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_orig(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_1(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = None
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_2(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values * torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_3(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(None, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_4(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, None, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_5(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, None, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_6(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=None)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_7(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(-1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_8(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_9(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_10(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, )
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_11(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors + 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_12(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 2, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_13(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, +1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_14(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -2, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_15(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, +1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_16(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -2, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def x_factor_digits__mutmut_17(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M / num_values


def x_factor_digits__mutmut_18(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) / powers_M % num_values


def x_factor_digits__mutmut_19(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(None) // powers_M % num_values


def x_factor_digits__mutmut_20(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(+1) // powers_M % num_values


def x_factor_digits__mutmut_21(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-2) // powers_M % num_values

mutants_x_factor_digits__mutmut['_mutmut_orig'] = x_factor_digits__mutmut_orig # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_1'] = x_factor_digits__mutmut_1 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_2'] = x_factor_digits__mutmut_2 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_3'] = x_factor_digits__mutmut_3 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_4'] = x_factor_digits__mutmut_4 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_5'] = x_factor_digits__mutmut_5 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_6'] = x_factor_digits__mutmut_6 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_7'] = x_factor_digits__mutmut_7 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_8'] = x_factor_digits__mutmut_8 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_9'] = x_factor_digits__mutmut_9 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_10'] = x_factor_digits__mutmut_10 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_11'] = x_factor_digits__mutmut_11 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_12'] = x_factor_digits__mutmut_12 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_13'] = x_factor_digits__mutmut_13 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_14'] = x_factor_digits__mutmut_14 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_15'] = x_factor_digits__mutmut_15 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_16'] = x_factor_digits__mutmut_16 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_17'] = x_factor_digits__mutmut_17 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_18'] = x_factor_digits__mutmut_18 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_19'] = x_factor_digits__mutmut_19 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_20'] = x_factor_digits__mutmut_20 # type: ignore # mutmut generated
mutants_x_factor_digits__mutmut['x_factor_digits__mutmut_21'] = x_factor_digits__mutmut_21 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_joint_log_probs__mutmut)
def joint_log_probs(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_orig(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_1(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = None
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_2(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 1, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_3(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(None, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_4(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, None):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_5(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_6(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, ):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_7(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(2, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_8(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[+2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_9(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-3]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_10(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = None
    return joint


def x_joint_log_probs__mutmut_11(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(None)
    return joint


def x_joint_log_probs__mutmut_12(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) - log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_13(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(None) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_14(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(+1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_15(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-2) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_16(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(None)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_17(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(+2)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_18(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-3)).flatten(-2)
    return joint


def x_joint_log_probs__mutmut_19(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(+2)
    return joint


def x_joint_log_probs__mutmut_20(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-3)
    return joint

mutants_x_joint_log_probs__mutmut['_mutmut_orig'] = x_joint_log_probs__mutmut_orig # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_1'] = x_joint_log_probs__mutmut_1 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_2'] = x_joint_log_probs__mutmut_2 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_3'] = x_joint_log_probs__mutmut_3 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_4'] = x_joint_log_probs__mutmut_4 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_5'] = x_joint_log_probs__mutmut_5 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_6'] = x_joint_log_probs__mutmut_6 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_7'] = x_joint_log_probs__mutmut_7 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_8'] = x_joint_log_probs__mutmut_8 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_9'] = x_joint_log_probs__mutmut_9 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_10'] = x_joint_log_probs__mutmut_10 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_11'] = x_joint_log_probs__mutmut_11 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_12'] = x_joint_log_probs__mutmut_12 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_13'] = x_joint_log_probs__mutmut_13 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_14'] = x_joint_log_probs__mutmut_14 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_15'] = x_joint_log_probs__mutmut_15 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_16'] = x_joint_log_probs__mutmut_16 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_17'] = x_joint_log_probs__mutmut_17 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_18'] = x_joint_log_probs__mutmut_18 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_19'] = x_joint_log_probs__mutmut_19 # type: ignore # mutmut generated
mutants_x_joint_log_probs__mutmut['x_joint_log_probs__mutmut_20'] = x_joint_log_probs__mutmut_20 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_combination_log_probs__mutmut)
def combination_log_probs(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_orig(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_1(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(None)


def x_combination_log_probs__mutmut_2(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(None, values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_3(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, None).sum(1)


def x_combination_log_probs__mutmut_4(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_5(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, ).sum(1)


def x_combination_log_probs__mutmut_6(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(+1, values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_7(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-2, values_BSM.transpose(1, 2)).sum(1)


def x_combination_log_probs__mutmut_8(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(None, 2)).sum(1)


def x_combination_log_probs__mutmut_9(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, None)).sum(1)


def x_combination_log_probs__mutmut_10(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(2)).sum(1)


def x_combination_log_probs__mutmut_11(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, )).sum(1)


def x_combination_log_probs__mutmut_12(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(2, 2)).sum(1)


def x_combination_log_probs__mutmut_13(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 3)).sum(1)


def x_combination_log_probs__mutmut_14(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(2)

mutants_x_combination_log_probs__mutmut['_mutmut_orig'] = x_combination_log_probs__mutmut_orig # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_1'] = x_combination_log_probs__mutmut_1 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_2'] = x_combination_log_probs__mutmut_2 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_3'] = x_combination_log_probs__mutmut_3 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_4'] = x_combination_log_probs__mutmut_4 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_5'] = x_combination_log_probs__mutmut_5 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_6'] = x_combination_log_probs__mutmut_6 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_7'] = x_combination_log_probs__mutmut_7 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_8'] = x_combination_log_probs__mutmut_8 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_9'] = x_combination_log_probs__mutmut_9 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_10'] = x_combination_log_probs__mutmut_10 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_11'] = x_combination_log_probs__mutmut_11 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_12'] = x_combination_log_probs__mutmut_12 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_13'] = x_combination_log_probs__mutmut_13 # type: ignore # mutmut generated
mutants_x_combination_log_probs__mutmut['x_combination_log_probs__mutmut_14'] = x_combination_log_probs__mutmut_14 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sample_combinations__mutmut)
def sample_combinations(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_orig(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_1(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = None
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_2(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = None
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_3(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(None, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_4(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, None)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_5(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_6(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, )
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_7(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(1, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_8(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 2)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_9(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = None
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_10(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(None, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_11(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, None, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_12(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=None, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_13(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=None)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_14(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_15(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_16(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_17(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, )
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_18(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=False, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_19(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(None, 2)


def x_sample_combinations__mutmut_20(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, None)


def x_sample_combinations__mutmut_21(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(2)


def x_sample_combinations__mutmut_22(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, )


def x_sample_combinations__mutmut_23(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(None, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_24(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, None).transpose(1, 2)


def x_sample_combinations__mutmut_25(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten((num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_26(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, ).transpose(1, 2)


def x_sample_combinations__mutmut_27(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(1, (num_examples, num_factors)).transpose(1, 2)


def x_sample_combinations__mutmut_28(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(2, 2)


def x_sample_combinations__mutmut_29(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 3)

mutants_x_sample_combinations__mutmut['_mutmut_orig'] = x_sample_combinations__mutmut_orig # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_1'] = x_sample_combinations__mutmut_1 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_2'] = x_sample_combinations__mutmut_2 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_3'] = x_sample_combinations__mutmut_3 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_4'] = x_sample_combinations__mutmut_4 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_5'] = x_sample_combinations__mutmut_5 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_6'] = x_sample_combinations__mutmut_6 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_7'] = x_sample_combinations__mutmut_7 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_8'] = x_sample_combinations__mutmut_8 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_9'] = x_sample_combinations__mutmut_9 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_10'] = x_sample_combinations__mutmut_10 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_11'] = x_sample_combinations__mutmut_11 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_12'] = x_sample_combinations__mutmut_12 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_13'] = x_sample_combinations__mutmut_13 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_14'] = x_sample_combinations__mutmut_14 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_15'] = x_sample_combinations__mutmut_15 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_16'] = x_sample_combinations__mutmut_16 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_17'] = x_sample_combinations__mutmut_17 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_18'] = x_sample_combinations__mutmut_18 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_19'] = x_sample_combinations__mutmut_19 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_20'] = x_sample_combinations__mutmut_20 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_21'] = x_sample_combinations__mutmut_21 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_22'] = x_sample_combinations__mutmut_22 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_23'] = x_sample_combinations__mutmut_23 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_24'] = x_sample_combinations__mutmut_24 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_25'] = x_sample_combinations__mutmut_25 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_26'] = x_sample_combinations__mutmut_26 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_27'] = x_sample_combinations__mutmut_27 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_28'] = x_sample_combinations__mutmut_28 # type: ignore # mutmut generated
mutants_x_sample_combinations__mutmut['x_sample_combinations__mutmut_29'] = x_sample_combinations__mutmut_29 # type: ignore # mutmut generated
