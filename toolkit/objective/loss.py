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


def mean_sums(log_q_BK: Tensor, log_p_BK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(2K + 2,) sums of one micro-batch without gradient: q, router, KL, sequences. Add over ranks for step_means."""
    with torch.no_grad():
        real_B = y_mask_BT.any(-1)
        kl = (categorical_kl(log_q_BK, log_p_BK) * real_B).sum()
        parts = [marginal_sum(log_q_BK, real_B), marginal_sum(log_p_BK, real_B), torch.stack([kl, real_B.sum()])]
        return torch.cat(parts)


def step_means(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of mean_sums over the whole step."""
    num_latents = (len(sums) - 2) // 2
    mean = sums[:-1] / sums[-1]
    return StepMeans(mean[:num_latents], mean[num_latents:-1], mean[-1])


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


def _kl_penalty(kl_B: Tensor, real_B: Tensor, weights: ObjectiveWeights, means: StepMeans | None) -> Tensor:
    if weights.free_bits_mode == "example":
        return free_bits(kl_B, weights.free_bits, "example", real_B).sum()
    if means is None:  # validation looks at the KL itself
        return (kl_B * real_B).sum()
    gate = free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)
    return free_bits(kl_B, weights.free_bits, "batch", real_B, gate).sum()


def _marginal(log_q_BK: Tensor, real_B: Tensor, mean_K: Tensor | None) -> Tensor:
    if mean_K is None:
        return log_q_BK.new_zeros(())
    uniform_K = torch.full_like(mean_K, -math.log(len(mean_K)))
    return marginal_kl_linearised(log_q_BK, real_B, mean_K.to(log_q_BK.dtype), uniform_K, 1.0)


def reconstruction_denominator(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "token_mean" else num_sequences


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
