"""Term sums, global denominators and the total J = R_norm + beta KL + the auxiliary terms."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from toolkit.objective.auxiliaries import marginal_kl_linearised, marginal_sum
from toolkit.objective.divergence import categorical_kl
from toolkit.objective.estimators import Estimator
from toolkit.objective.kinds import LatentKind, latent_entropy, latent_kl
from toolkit.objective.mixing import Mixture
from toolkit.objective.nll import Reduction
from toolkit.objective.reconstruction import reconstruction
from toolkit.objective.schedules import FreeBitsMode, free_bits, free_bits_gate
from toolkit.objective.uncertainty import Uncertainty, excess
from toolkit.objective.weighting import token_weights


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class ObjectiveWeights:
    """Weights of the objective.

    Args:
        reduction: `token_mean` divides the reconstruction by the number of y tokens, `sequence_sum` by the number
            of sequences; both over the whole optimizer step (all micro-batches, all ranks).
        c_base: the entangled model's validation loss in the same reduction, in nats; 1.0 leaves R raw.
        excess: take l_t - b_t, the loss in excess of the z-free model's, for l_t.
        beta: weight of the KL.
        jsd: weight of the inter-latent JSD, which is maximised.
        jsd_weights: weights of the codes in the JSD, see mixture_log_weights.
        token_measure: which uncertainty of the z-free model makes the token weights, see token_uncertainty.
        token_alpha, token_low, token_high: see token_weights; alpha 0 switches the weighting off.
        free_bits, free_bits_mode: nats of KL per sequence that cost nothing, see schedules.free_bits.
        posterior_entropy: weight of the posterior's entropy, which is maximised.
        marginal_posterior, marginal_router: weight of the KL of the step's mean q, and of its mean router
            distribution, to the uniform one.
        latent: what z is; decides the KL and the entropy.
        estimator, num_samples: of E_q, see toolkit.objective.estimators.
    """

    reduction: Reduction = "token_mean"
    c_base: float = 1.0
    excess: bool = False
    beta: float = 0.1
    jsd: float = 0.0
    jsd_weights: Mixture = "uniform"
    token_measure: Uncertainty = "nll"
    token_alpha: float = 0.0
    token_low: float = 0.1
    token_high: float = 5.0
    free_bits: float = 0.0
    free_bits_mode: FreeBitsMode = "example"
    posterior_entropy: float = 0.0
    marginal_posterior: float = 0.0
    marginal_router: float = 0.0
    latent: LatentKind = "categorical"
    estimator: Estimator = "exact"
    num_samples: int = 1

    @property
    def without_encoder(self) -> bool:
        """Whether the E-step takes the posterior's place in the objective."""
        return self.estimator in ("hard_em", "exact_em")

    @property
    def needs_means(self) -> bool:
        """Whether a term is not linear in the batch, so that StepMeans are needed before the backward."""
        batch_bits = self.free_bits > 0 and self.free_bits_mode == "batch"
        return batch_bits or self.marginal_posterior != 0 or self.marginal_router != 0


@dataclass(slots=True)
class TermSums:
    """Sums over the examples of one micro-batch, each a scalar in nats, with the counts they are divided by.

    `weighted_nll` is the reconstruction of J, with token weights and in excess of the z-free model where asked for;
    `nll` is the plain one; `jsd` is summed over tokens, the others over sequences.
    `kl_penalty` is the KL after free bits. The marginal terms are 0 unless the step's means are given; `encoder_fit`,
    the KL of the E-step's result to the posterior, is 0 without an E-step.
    """

    weighted_nll: Tensor
    nll: Tensor
    kl: Tensor
    kl_penalty: Tensor
    jsd: Tensor
    posterior_entropy: Tensor
    marginal_posterior: Tensor
    marginal_router: Tensor
    num_tokens: Tensor
    num_sequences: Tensor
    encoder_fit: Tensor


@dataclass(slots=True)
class StepMeans:
    """What the terms that are not linear in the batch need to know of the whole optimizer step (all ranks).

    Args:
        posterior_K, router_K: (K,) mean of q and of the router over the sequences of the step.
        kl: mean KL of the step, nats.
    """

    posterior_K: Tensor
    router_K: Tensor
    kl: Tensor
mutants_x_mean_sums__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mean_sums__mutmut)
def mean_sums(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_orig(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_1(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = None
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_2(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(None)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_3(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(+1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_4(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-2)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_5(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = None
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_6(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) / real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_7(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(None, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_8(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, None) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_9(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_10(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, ) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_11(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = None
        return torch.cat(parts)


def x_mean_sums__mutmut_12(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(None, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_13(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, None), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_14(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_15(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, ), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_16(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(None, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_17(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, None), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_18(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_19(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, ), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def x_mean_sums__mutmut_20(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack(None)]
        return torch.cat(parts)


def x_mean_sums__mutmut_21(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(None)

mutants_x_mean_sums__mutmut['_mutmut_orig'] = x_mean_sums__mutmut_orig # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_1'] = x_mean_sums__mutmut_1 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_2'] = x_mean_sums__mutmut_2 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_3'] = x_mean_sums__mutmut_3 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_4'] = x_mean_sums__mutmut_4 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_5'] = x_mean_sums__mutmut_5 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_6'] = x_mean_sums__mutmut_6 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_7'] = x_mean_sums__mutmut_7 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_8'] = x_mean_sums__mutmut_8 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_9'] = x_mean_sums__mutmut_9 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_10'] = x_mean_sums__mutmut_10 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_11'] = x_mean_sums__mutmut_11 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_12'] = x_mean_sums__mutmut_12 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_13'] = x_mean_sums__mutmut_13 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_14'] = x_mean_sums__mutmut_14 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_15'] = x_mean_sums__mutmut_15 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_16'] = x_mean_sums__mutmut_16 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_17'] = x_mean_sums__mutmut_17 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_18'] = x_mean_sums__mutmut_18 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_19'] = x_mean_sums__mutmut_19 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_20'] = x_mean_sums__mutmut_20 # type: ignore # mutmut generated
mutants_x_mean_sums__mutmut['x_mean_sums__mutmut_21'] = x_mean_sums__mutmut_21 # type: ignore # mutmut generated
mutants_x_step_means__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_step_means__mutmut)
def step_means(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_orig(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_1(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = None
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_2(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) / 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_3(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) + 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_4(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 3) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_5(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 3
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_6(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = None
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_7(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] * sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_8(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:+1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_9(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-2] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_10(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[+1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_11(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-2]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_12(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(None, mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_13(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], None, mean[-1])


def x_step_means__mutmut_14(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], None)


def x_step_means__mutmut_15(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[num_latents:-1], mean[-1])


def x_step_means__mutmut_16(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[-1])


def x_step_means__mutmut_17(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], )


def x_step_means__mutmut_18(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:+1], mean[-1])


def x_step_means__mutmut_19(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-2], mean[-1])


def x_step_means__mutmut_20(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[+1])


def x_step_means__mutmut_21(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-2])

mutants_x_step_means__mutmut['_mutmut_orig'] = x_step_means__mutmut_orig # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_1'] = x_step_means__mutmut_1 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_2'] = x_step_means__mutmut_2 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_3'] = x_step_means__mutmut_3 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_4'] = x_step_means__mutmut_4 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_5'] = x_step_means__mutmut_5 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_6'] = x_step_means__mutmut_6 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_7'] = x_step_means__mutmut_7 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_8'] = x_step_means__mutmut_8 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_9'] = x_step_means__mutmut_9 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_10'] = x_step_means__mutmut_10 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_11'] = x_step_means__mutmut_11 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_12'] = x_step_means__mutmut_12 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_13'] = x_step_means__mutmut_13 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_14'] = x_step_means__mutmut_14 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_15'] = x_step_means__mutmut_15 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_16'] = x_step_means__mutmut_16 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_17'] = x_step_means__mutmut_17 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_18'] = x_step_means__mutmut_18 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_19'] = x_step_means__mutmut_19 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_20'] = x_step_means__mutmut_20 # type: ignore # mutmut generated
mutants_x_step_means__mutmut['x_step_means__mutmut_21'] = x_step_means__mutmut_21 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_term_sums__mutmut)
def term_sums(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_orig(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_1(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = None
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_2(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if (log_r_BK is None) and False else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_3(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if (log_r_BK is None) or True else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_4(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is not None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_5(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = None
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_6(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(None)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_7(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = None
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_8(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(None)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_9(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(+1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_10(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-2)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_11(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = None
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_12(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(None, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_13(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, None, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_14(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, None, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_15(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, None, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_16(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, None)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_17(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_18(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_19(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_20(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_21(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, )
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_22(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = None
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_23(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(None, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_24(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, None, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_25(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, None)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_26(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_27(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_28(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, )
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_29(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = None
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_30(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kindXX=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_31(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimatorXX=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_32(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codesXX=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_33(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=None, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_34(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=None, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_35(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=None)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_36(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_37(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_38(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, )
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_39(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = None
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_40(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is not None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_41(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = None
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_42(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(None, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_43(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, None, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_44(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, None)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_45(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_46(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_47(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, )
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_48(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_49(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if (nll_fixed_BKT is None) and False else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_50(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if (nll_fixed_BKT is None) or True else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_51(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is not None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_52(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(None, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_53(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, None, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_54(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, None)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_55(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_56(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_57(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, )
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_58(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = None
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_59(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = None
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_60(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(None)
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_61(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=None,
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_62(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=None,
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_63(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=None,
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_64(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=None,
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_65(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=None,
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_66(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=None,
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_67(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=None,
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_68(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=None,
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_69(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=None,
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_70(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=None,
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_71(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=None,
    )


def x_term_sums__mutmut_72(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_73(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_74(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_75(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_76(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_77(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_78(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_79(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_80(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_81(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_82(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        )


def x_term_sums__mutmut_83(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(None, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_84(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, None, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_85(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, None, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_86(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=None, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_87(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_88(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_89(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_90(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_91(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, ),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_92(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(None, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_93(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, None, mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_94(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), None, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_95(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=None, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_96(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_97(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_98(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_99(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_100(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, ),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_101(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B / real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_102(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(None, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_103(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, None, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_104(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, None, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_105(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, None),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_106(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_107(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_108(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_109(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, ),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_110(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if (jsd_BT is None) and False else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_111(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if (jsd_BT is None) or True else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_112(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is not None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_113(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT / w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_114(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) / real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_115(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(None, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_116(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, None) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_117(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_118(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, ) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_119(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(None, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_120(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, None, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_121(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_122(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_123(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_124(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, ),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_125(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if (means is None) and False else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_126(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if (means is None) or True else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_127(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is not None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_128(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(None, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_129(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, None, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_130(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_131(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_132(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_133(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, ),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_134(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if (means is None) and False else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_135(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if (means is None) or True else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_136(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is not None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_137(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(None),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_138(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if (log_r_BK is None) and False else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_139(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if (log_r_BK is None) or True else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_140(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is not None else (categorical_kl(log_r_BK, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_141(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, log_e_BK) / real_B).sum(),
    )


def x_term_sums__mutmut_142(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(None, log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_143(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, None) * real_B).sum(),
    )


def x_term_sums__mutmut_144(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_e_BK) * real_B).sum(),
    )


def x_term_sums__mutmut_145(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor | None,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    means: StepMeans | None = None,
    nll_free_BT: Tensor | None = None,
    *,
    codes: Tensor | None = None,
    nll_fixed_BKT: Tensor | None = None,
    log_r_BK: Tensor | None = None,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing.

    Args:
        u_BT: (B, T) uncertainty of the z-free model, which makes the token weights.
        jsd_BT: None where not all codes were run: its sum is then 0.
        means: of the whole step; needed by the marginal terms and by free bits in mode `batch`.
        nll_free_BT: (B, T) loss of the z-free model; needed by the excess.
        codes, nll_fixed_BKT: what was run instead of all codes, see `reconstruction`.
        log_r_BK: (B, K) result of an E-step, which takes the posterior's place; the posterior is fitted to it.
    Raises:
        ValueError: if the excess is asked for without nll_free_BT.
    """
    log_e_BK, log_q_BK = log_q_BK, log_q_BK if log_r_BK is None else log_r_BK
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    kl_B = latent_kl(weights.latent, log_q_BK, log_p_BK)
    drawn: Any = dict(kind=weights.latent, estimator=weights.estimator, codes=codes)
    loss_BKT, fixed_BKT = nll_BKT, nll_fixed_BKT
    if weights.excess:
        if nll_free_BT is None:
            raise ValueError("the excess needs nll_free_BT, the loss of the z-free model")
        loss_BKT = excess(nll_BKT, nll_free_BT, y_mask_BT)
        fixed_BKT = None if nll_fixed_BKT is None else excess(nll_fixed_BKT, nll_free_BT, y_mask_BT)
    plain_BKT = nll_BKT.detach()
    zero = nll_BKT.new_zeros(())
    return TermSums(
        weighted_nll=reconstruction(loss_BKT, log_q_BK, w_BT, nll_fixed_BKT=fixed_BKT, **drawn),
        nll=reconstruction(plain_BKT, log_q_BK.detach(), mask_BT, nll_fixed_BKT=nll_fixed_BKT, **drawn),
        kl=(kl_B * real_B).sum(),
        kl_penalty=_kl_penalty(kl_B, real_B, weights, means),
        jsd=zero if jsd_BT is None else (jsd_BT * w_BT).sum(),
        posterior_entropy=(latent_entropy(weights.latent, log_q_BK) * real_B).sum(),
        marginal_posterior=_marginal(log_q_BK, real_B, None if means is None else means.posterior_K),
        marginal_router=_marginal(log_p_BK, real_B, None if means is None else means.router_K),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
        encoder_fit=zero if log_r_BK is None else (categorical_kl(log_r_BK, ) * real_B).sum(),
    )

mutants_x_term_sums__mutmut['_mutmut_orig'] = x_term_sums__mutmut_orig # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_1'] = x_term_sums__mutmut_1 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_2'] = x_term_sums__mutmut_2 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_3'] = x_term_sums__mutmut_3 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_4'] = x_term_sums__mutmut_4 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_5'] = x_term_sums__mutmut_5 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_6'] = x_term_sums__mutmut_6 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_7'] = x_term_sums__mutmut_7 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_8'] = x_term_sums__mutmut_8 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_9'] = x_term_sums__mutmut_9 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_10'] = x_term_sums__mutmut_10 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_11'] = x_term_sums__mutmut_11 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_12'] = x_term_sums__mutmut_12 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_13'] = x_term_sums__mutmut_13 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_14'] = x_term_sums__mutmut_14 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_15'] = x_term_sums__mutmut_15 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_16'] = x_term_sums__mutmut_16 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_17'] = x_term_sums__mutmut_17 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_18'] = x_term_sums__mutmut_18 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_19'] = x_term_sums__mutmut_19 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_20'] = x_term_sums__mutmut_20 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_21'] = x_term_sums__mutmut_21 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_22'] = x_term_sums__mutmut_22 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_23'] = x_term_sums__mutmut_23 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_24'] = x_term_sums__mutmut_24 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_25'] = x_term_sums__mutmut_25 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_26'] = x_term_sums__mutmut_26 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_27'] = x_term_sums__mutmut_27 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_28'] = x_term_sums__mutmut_28 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_29'] = x_term_sums__mutmut_29 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_30'] = x_term_sums__mutmut_30 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_31'] = x_term_sums__mutmut_31 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_32'] = x_term_sums__mutmut_32 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_33'] = x_term_sums__mutmut_33 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_34'] = x_term_sums__mutmut_34 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_35'] = x_term_sums__mutmut_35 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_36'] = x_term_sums__mutmut_36 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_37'] = x_term_sums__mutmut_37 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_38'] = x_term_sums__mutmut_38 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_39'] = x_term_sums__mutmut_39 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_40'] = x_term_sums__mutmut_40 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_41'] = x_term_sums__mutmut_41 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_42'] = x_term_sums__mutmut_42 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_43'] = x_term_sums__mutmut_43 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_44'] = x_term_sums__mutmut_44 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_45'] = x_term_sums__mutmut_45 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_46'] = x_term_sums__mutmut_46 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_47'] = x_term_sums__mutmut_47 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_48'] = x_term_sums__mutmut_48 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_49'] = x_term_sums__mutmut_49 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_50'] = x_term_sums__mutmut_50 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_51'] = x_term_sums__mutmut_51 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_52'] = x_term_sums__mutmut_52 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_53'] = x_term_sums__mutmut_53 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_54'] = x_term_sums__mutmut_54 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_55'] = x_term_sums__mutmut_55 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_56'] = x_term_sums__mutmut_56 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_57'] = x_term_sums__mutmut_57 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_58'] = x_term_sums__mutmut_58 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_59'] = x_term_sums__mutmut_59 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_60'] = x_term_sums__mutmut_60 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_61'] = x_term_sums__mutmut_61 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_62'] = x_term_sums__mutmut_62 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_63'] = x_term_sums__mutmut_63 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_64'] = x_term_sums__mutmut_64 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_65'] = x_term_sums__mutmut_65 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_66'] = x_term_sums__mutmut_66 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_67'] = x_term_sums__mutmut_67 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_68'] = x_term_sums__mutmut_68 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_69'] = x_term_sums__mutmut_69 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_70'] = x_term_sums__mutmut_70 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_71'] = x_term_sums__mutmut_71 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_72'] = x_term_sums__mutmut_72 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_73'] = x_term_sums__mutmut_73 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_74'] = x_term_sums__mutmut_74 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_75'] = x_term_sums__mutmut_75 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_76'] = x_term_sums__mutmut_76 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_77'] = x_term_sums__mutmut_77 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_78'] = x_term_sums__mutmut_78 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_79'] = x_term_sums__mutmut_79 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_80'] = x_term_sums__mutmut_80 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_81'] = x_term_sums__mutmut_81 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_82'] = x_term_sums__mutmut_82 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_83'] = x_term_sums__mutmut_83 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_84'] = x_term_sums__mutmut_84 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_85'] = x_term_sums__mutmut_85 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_86'] = x_term_sums__mutmut_86 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_87'] = x_term_sums__mutmut_87 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_88'] = x_term_sums__mutmut_88 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_89'] = x_term_sums__mutmut_89 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_90'] = x_term_sums__mutmut_90 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_91'] = x_term_sums__mutmut_91 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_92'] = x_term_sums__mutmut_92 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_93'] = x_term_sums__mutmut_93 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_94'] = x_term_sums__mutmut_94 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_95'] = x_term_sums__mutmut_95 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_96'] = x_term_sums__mutmut_96 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_97'] = x_term_sums__mutmut_97 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_98'] = x_term_sums__mutmut_98 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_99'] = x_term_sums__mutmut_99 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_100'] = x_term_sums__mutmut_100 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_101'] = x_term_sums__mutmut_101 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_102'] = x_term_sums__mutmut_102 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_103'] = x_term_sums__mutmut_103 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_104'] = x_term_sums__mutmut_104 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_105'] = x_term_sums__mutmut_105 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_106'] = x_term_sums__mutmut_106 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_107'] = x_term_sums__mutmut_107 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_108'] = x_term_sums__mutmut_108 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_109'] = x_term_sums__mutmut_109 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_110'] = x_term_sums__mutmut_110 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_111'] = x_term_sums__mutmut_111 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_112'] = x_term_sums__mutmut_112 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_113'] = x_term_sums__mutmut_113 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_114'] = x_term_sums__mutmut_114 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_115'] = x_term_sums__mutmut_115 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_116'] = x_term_sums__mutmut_116 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_117'] = x_term_sums__mutmut_117 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_118'] = x_term_sums__mutmut_118 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_119'] = x_term_sums__mutmut_119 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_120'] = x_term_sums__mutmut_120 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_121'] = x_term_sums__mutmut_121 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_122'] = x_term_sums__mutmut_122 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_123'] = x_term_sums__mutmut_123 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_124'] = x_term_sums__mutmut_124 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_125'] = x_term_sums__mutmut_125 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_126'] = x_term_sums__mutmut_126 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_127'] = x_term_sums__mutmut_127 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_128'] = x_term_sums__mutmut_128 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_129'] = x_term_sums__mutmut_129 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_130'] = x_term_sums__mutmut_130 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_131'] = x_term_sums__mutmut_131 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_132'] = x_term_sums__mutmut_132 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_133'] = x_term_sums__mutmut_133 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_134'] = x_term_sums__mutmut_134 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_135'] = x_term_sums__mutmut_135 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_136'] = x_term_sums__mutmut_136 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_137'] = x_term_sums__mutmut_137 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_138'] = x_term_sums__mutmut_138 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_139'] = x_term_sums__mutmut_139 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_140'] = x_term_sums__mutmut_140 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_141'] = x_term_sums__mutmut_141 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_142'] = x_term_sums__mutmut_142 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_143'] = x_term_sums__mutmut_143 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_144'] = x_term_sums__mutmut_144 # type: ignore # mutmut generated
mutants_x_term_sums__mutmut['x_term_sums__mutmut_145'] = x_term_sums__mutmut_145 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kl_penalty__mutmut)
def _kl_penalty(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_orig(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_1(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode != "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_2(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "XXexampleXX":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_3(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "EXAMPLE":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_4(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(None, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_5(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, None, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_6(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, None, real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_7(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", None).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_8(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_9(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_10(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_11(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", ).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_12(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "XXexampleXX", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_13(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "EXAMPLE", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_14(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is not None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_15(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B / real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_16(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = None
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_17(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(None, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_18(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, None, weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_19(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), None)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_20(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_21(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_22(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), )
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_23(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(None), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_24(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(None, weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_25(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, None, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_26(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, None, real_B, gate).sum()


def x__kl_penalty__mutmut_27(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", None, gate).sum()


def x__kl_penalty__mutmut_28(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, None).sum()


def x__kl_penalty__mutmut_29(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(weights.free_bits, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_30(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, "batch", real_B, gate).sum()


def x__kl_penalty__mutmut_31(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, real_B, gate).sum()


def x__kl_penalty__mutmut_32(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", gate).sum()


def x__kl_penalty__mutmut_33(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, ).sum()


def x__kl_penalty__mutmut_34(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "XXbatchXX", real_B, gate).sum()


def x__kl_penalty__mutmut_35(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "BATCH", real_B, gate).sum()

mutants_x__kl_penalty__mutmut['_mutmut_orig'] = x__kl_penalty__mutmut_orig # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_1'] = x__kl_penalty__mutmut_1 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_2'] = x__kl_penalty__mutmut_2 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_3'] = x__kl_penalty__mutmut_3 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_4'] = x__kl_penalty__mutmut_4 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_5'] = x__kl_penalty__mutmut_5 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_6'] = x__kl_penalty__mutmut_6 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_7'] = x__kl_penalty__mutmut_7 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_8'] = x__kl_penalty__mutmut_8 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_9'] = x__kl_penalty__mutmut_9 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_10'] = x__kl_penalty__mutmut_10 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_11'] = x__kl_penalty__mutmut_11 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_12'] = x__kl_penalty__mutmut_12 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_13'] = x__kl_penalty__mutmut_13 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_14'] = x__kl_penalty__mutmut_14 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_15'] = x__kl_penalty__mutmut_15 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_16'] = x__kl_penalty__mutmut_16 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_17'] = x__kl_penalty__mutmut_17 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_18'] = x__kl_penalty__mutmut_18 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_19'] = x__kl_penalty__mutmut_19 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_20'] = x__kl_penalty__mutmut_20 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_21'] = x__kl_penalty__mutmut_21 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_22'] = x__kl_penalty__mutmut_22 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_23'] = x__kl_penalty__mutmut_23 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_24'] = x__kl_penalty__mutmut_24 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_25'] = x__kl_penalty__mutmut_25 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_26'] = x__kl_penalty__mutmut_26 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_27'] = x__kl_penalty__mutmut_27 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_28'] = x__kl_penalty__mutmut_28 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_29'] = x__kl_penalty__mutmut_29 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_30'] = x__kl_penalty__mutmut_30 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_31'] = x__kl_penalty__mutmut_31 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_32'] = x__kl_penalty__mutmut_32 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_33'] = x__kl_penalty__mutmut_33 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_34'] = x__kl_penalty__mutmut_34 # type: ignore # mutmut generated
mutants_x__kl_penalty__mutmut['x__kl_penalty__mutmut_35'] = x__kl_penalty__mutmut_35 # type: ignore # mutmut generated
mutants_x__marginal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__marginal__mutmut)
def _marginal(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_orig(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_1(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is not None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_2(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(None)
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_3(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = None
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_4(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(None, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_5(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, None)
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_6(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(-math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_7(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, )
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_8(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, +math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_9(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(None))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_10(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(None, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_11(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, None, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_12(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, None, uniform_K, 1.0)


def x__marginal__mutmut_13(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), None, 1.0)


def x__marginal__mutmut_14(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, None)


def x__marginal__mutmut_15(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_16(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def x__marginal__mutmut_17(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, uniform_K, 1.0)


def x__marginal__mutmut_18(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), 1.0)


def x__marginal__mutmut_19(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, )


def x__marginal__mutmut_20(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(None), uniform_K, 1.0)


def x__marginal__mutmut_21(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 2.0)

mutants_x__marginal__mutmut['_mutmut_orig'] = x__marginal__mutmut_orig # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_1'] = x__marginal__mutmut_1 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_2'] = x__marginal__mutmut_2 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_3'] = x__marginal__mutmut_3 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_4'] = x__marginal__mutmut_4 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_5'] = x__marginal__mutmut_5 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_6'] = x__marginal__mutmut_6 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_7'] = x__marginal__mutmut_7 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_8'] = x__marginal__mutmut_8 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_9'] = x__marginal__mutmut_9 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_10'] = x__marginal__mutmut_10 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_11'] = x__marginal__mutmut_11 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_12'] = x__marginal__mutmut_12 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_13'] = x__marginal__mutmut_13 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_14'] = x__marginal__mutmut_14 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_15'] = x__marginal__mutmut_15 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_16'] = x__marginal__mutmut_16 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_17'] = x__marginal__mutmut_17 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_18'] = x__marginal__mutmut_18 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_19'] = x__marginal__mutmut_19 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_20'] = x__marginal__mutmut_20 # type: ignore # mutmut generated
mutants_x__marginal__mutmut['x__marginal__mutmut_21'] = x__marginal__mutmut_21 # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reconstruction_denominator__mutmut)
def reconstruction_denominator(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "token_mean" else num_sequences


def x_reconstruction_denominator__mutmut_orig(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "token_mean" else num_sequences


def x_reconstruction_denominator__mutmut_1(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if (reduction == "token_mean") and False else num_sequences


def x_reconstruction_denominator__mutmut_2(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if (reduction == "token_mean") or True else num_sequences


def x_reconstruction_denominator__mutmut_3(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction != "token_mean" else num_sequences


def x_reconstruction_denominator__mutmut_4(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "XXtoken_meanXX" else num_sequences


def x_reconstruction_denominator__mutmut_5(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "TOKEN_MEAN" else num_sequences

mutants_x_reconstruction_denominator__mutmut['_mutmut_orig'] = x_reconstruction_denominator__mutmut_orig # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut['x_reconstruction_denominator__mutmut_1'] = x_reconstruction_denominator__mutmut_1 # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut['x_reconstruction_denominator__mutmut_2'] = x_reconstruction_denominator__mutmut_2 # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut['x_reconstruction_denominator__mutmut_3'] = x_reconstruction_denominator__mutmut_3 # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut['x_reconstruction_denominator__mutmut_4'] = x_reconstruction_denominator__mutmut_4 # type: ignore # mutmut generated
mutants_x_reconstruction_denominator__mutmut['x_reconstruction_denominator__mutmut_5'] = x_reconstruction_denominator__mutmut_5 # type: ignore # mutmut generated
mutants_x_combine__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_combine__mutmut)
def combine(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_orig(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_1(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = None
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_2(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(None, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_3(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, None, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_4(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, None)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_5(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_6(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_7(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, )
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_8(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = None
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_9(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if (weights.without_encoder) and False else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_10(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if (weights.without_encoder) or True else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_11(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"XXencoder_fitXX": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_12(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"ENCODER_FIT": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_13(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit * num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_14(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "XXreconstruction_lossXX": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_15(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "RECONSTRUCTION_LOSS": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_16(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator * weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_17(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll * denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_18(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "XXkl_prior_lossXX": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_19(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "KL_PRIOR_LOSS": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_20(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty * num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_21(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta / sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_22(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "XXinter_latent_jsdXX": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_23(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "INTER_LATENT_JSD": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_24(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd * num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_25(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd / sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_26(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": +weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_27(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "XXposterior_entropyXX": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_28(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "POSTERIOR_ENTROPY": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_29(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy * num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_30(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy / sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_31(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": +weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_32(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "XXmarginal_posteriorXX": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_33(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "MARGINAL_POSTERIOR": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_34(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior * num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_35(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior / sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_36(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "XXmarginal_routerXX": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_37(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "MARGINAL_ROUTER": weights.marginal_router * sums.marginal_router / num_sequences,
        **fit,
    }


def x_combine__mutmut_38(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router * sums.marginal_router * num_sequences,
        **fit,
    }


def x_combine__mutmut_39(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`, `posterior_entropy`,
        `marginal_posterior`, `marginal_router`; with an E-step `encoder_fit`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    fit = {"encoder_fit": sums.encoder_fit / num_sequences} if weights.without_encoder else {}
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl_penalty / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
        "posterior_entropy": -weights.posterior_entropy * sums.posterior_entropy / num_sequences,
        "marginal_posterior": weights.marginal_posterior * sums.marginal_posterior / num_sequences,
        "marginal_router": weights.marginal_router / sums.marginal_router / num_sequences,
        **fit,
    }

mutants_x_combine__mutmut['_mutmut_orig'] = x_combine__mutmut_orig # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_1'] = x_combine__mutmut_1 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_2'] = x_combine__mutmut_2 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_3'] = x_combine__mutmut_3 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_4'] = x_combine__mutmut_4 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_5'] = x_combine__mutmut_5 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_6'] = x_combine__mutmut_6 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_7'] = x_combine__mutmut_7 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_8'] = x_combine__mutmut_8 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_9'] = x_combine__mutmut_9 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_10'] = x_combine__mutmut_10 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_11'] = x_combine__mutmut_11 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_12'] = x_combine__mutmut_12 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_13'] = x_combine__mutmut_13 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_14'] = x_combine__mutmut_14 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_15'] = x_combine__mutmut_15 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_16'] = x_combine__mutmut_16 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_17'] = x_combine__mutmut_17 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_18'] = x_combine__mutmut_18 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_19'] = x_combine__mutmut_19 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_20'] = x_combine__mutmut_20 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_21'] = x_combine__mutmut_21 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_22'] = x_combine__mutmut_22 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_23'] = x_combine__mutmut_23 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_24'] = x_combine__mutmut_24 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_25'] = x_combine__mutmut_25 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_26'] = x_combine__mutmut_26 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_27'] = x_combine__mutmut_27 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_28'] = x_combine__mutmut_28 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_29'] = x_combine__mutmut_29 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_30'] = x_combine__mutmut_30 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_31'] = x_combine__mutmut_31 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_32'] = x_combine__mutmut_32 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_33'] = x_combine__mutmut_33 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_34'] = x_combine__mutmut_34 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_35'] = x_combine__mutmut_35 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_36'] = x_combine__mutmut_36 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_37'] = x_combine__mutmut_37 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_38'] = x_combine__mutmut_38 # type: ignore # mutmut generated
mutants_x_combine__mutmut['x_combine__mutmut_39'] = x_combine__mutmut_39 # type: ignore # mutmut generated
