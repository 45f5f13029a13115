"""The forward of the latent model: which branches are run, in one part or in two, and what is read from them.

`exact` and `exact_em` need every code and nothing else, so all rows go through the layers together. Every other
estimator has to know the posterior before it can choose its branches: the posterior's rows first, then the generator's.
Both parts belong to one forward of the module, and one backward. The frozen LM's own pass comes before either.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import torch
from torch import Tensor, nn

from toolkit.objective import Estimator, Mixture, Uncertainty, categorical_entropy, mixture_log_weights
from toolkit.objective.estimators import exact_em_log_q, hard_em_log_q, sample_top_m_tail
from toolkit.objective.factored import joint_log_probs
from toolkit.objective.output import LatentOutput
from toolkit.zlora.codes import code_rows, draw_latents, latent_rows, posterior_row
from toolkit.zlora.forward.prompt import FrozenPass, frozen_pass, run_plan
from toolkit.zlora.forward.reading import Reading, Wanted, read_hidden, read_logits
from toolkit.zlora.forward.rows import Examples, plan_rows
from toolkit.zlora.forward.views import View, ViewKind, view_of_y
from toolkit.zlora.gates import Gates, after
from toolkit.zlora.layer import ZLoraLayer

if TYPE_CHECKING:
    from toolkit.zlora.model import ZLoraModel

CODES_AT_ONCE = 8  # blocks of rows of one pass without gradient, where all codes are gone through


@dataclass(frozen=True, slots=True)
class Options:
    """How E_q is estimated in one forward, and what is measured besides.

    Args:
        jsd_grad: whether the JSD carries gradient.
        jsd_weights: weights of the codes in the JSD.
        token_measure: kind of the z-free model's uncertainty.
        estimator: see toolkit.objective.estimators; `all_codes` runs every code without gradient, some at a time.
        num_samples: of the sampled ones; head of top_m_tail.
        noise_seed: of this forward's draws, the same for the same step; None: torch's own generator.
        temperature: of the E-step, which takes l(k) / temperature; beta_eff minimises the objective.
        posterior_view, drop_prefix: what the posterior sees of y, see toolkit.latent.view_of_y.
    """

    jsd_grad: bool = False
    jsd_weights: Mixture = "uniform"
    token_measure: Uncertainty = "nll"
    estimator: Estimator | Literal["all_codes"] = "exact"
    num_samples: int = 1
    noise_seed: int | None = None
    temperature: float = 1.0
    posterior_view: ViewKind = "full"
    drop_prefix: float = 0.0


def latent_forward(tuner: ZLoraModel, examples: Examples, options: Options) -> LatentOutput:
    """All that training and validation need of one micro-batch."""
    if options.estimator in ("exact", "exact_em"):
        return _together(tuner, examples, options)
    return _in_two_parts(tuner, examples, options)


def _together(tuner: ZLoraModel, examples: Examples, options: Options) -> LatentOutput:
    """(N + 1) * B rows in one go, N the number of codes."""
    config, y_mask = tuner.zlora_config, examples.y_mask
    num_codes, device = config.num_codes, examples.prompt_ids.device
    codes_NC = code_rows(config, torch.arange(num_codes, device=device))
    rows_NC = torch.cat([codes_NC, posterior_row(config, device)])
    tuner.box.begin(None)
    view = view_of_y(options.posterior_view, examples.response_ids, y_mask, options.drop_prefix)
    frozen = frozen_pass(tuner, examples, options.posterior_view == "full")
    final, hidden = _run(tuner, examples, rows_NC.unsqueeze(1), frozen, view)
    log_q, log_p = _heads(tuner, examples, frozen, hidden, view)
    joint_p = joint_log_probs(log_p) if config.latent == "factored" else log_p
    wanted = Wanted(options.token_measure, options.jsd_weights, joint_p, options.jsd_grad)
    read = _read(tuner, examples, wanted, final[:-1], frozen.final)
    log_w_BTK = mixture_log_weights(options.jsd_weights, read.nll, joint_p)
    nll_BKT, log_q, log_p, jsd = tuner.box.fence(read.nll, log_q, log_p, read.jsd)  # pyright: ignore
    log_r = None
    if options.estimator == "exact_em":
        log_r = exact_em_log_q(nll_BKT.sum(-1) / options.temperature, log_p)
    return LatentOutput(
        nll=nll_BKT,
        nll_free=read.nll_free,
        u=read.u,
        log_q=log_q,
        log_p=log_p,
        jsd=jsd,
        jsd_bound=categorical_entropy(log_w_BTK) * y_mask,
        y_mask=y_mask,
        log_r=log_r,
    )


def _in_two_parts(tuner: ZLoraModel, examples: Examples, options: Options) -> LatentOutput:
    """B rows, then the branches that were chosen; all codes without gradient in between where that takes them."""
    config, estimator = tuner.zlora_config, options.estimator
    tuner.box.begin(None)
    view = view_of_y(options.posterior_view, examples.response_ids, examples.y_mask, options.drop_prefix)
    frozen = frozen_pass(tuner, examples, options.posterior_view == "full")
    output = encode(tuner, examples, frozen, view, options.token_measure)
    if estimator in ("all_codes", "exact_encoder", "hard_em"):
        # The E-step compares codes, so it must not compare dropout masks.
        with torch.no_grad(), _without_dropout(tuner, estimator == "hard_em"):
            all_codes = torch.arange(config.num_codes, device=examples.prompt_ids.device)
            fixed_BKT = decode(tuner, examples, code_rows(config, all_codes).unsqueeze(1), frozen)
        if estimator == "all_codes":
            output.nll = fixed_BKT
            return output
        output.nll_fixed = fixed_BKT
        if estimator == "hard_em":
            output.log_r = hard_em_log_q(fixed_BKT.sum(-1) / options.temperature, output.log_p)
    output.codes, rows_BSC = _draw(tuner, output, options)
    rows_SBC = after(rows_BSC.transpose(0, 1), output.log_q)
    (output.nll,) = tuner.box.fence(decode(tuner, examples, rows_SBC, frozen))
    return output


def encode(
    tuner: ZLoraModel,
    examples: Examples,
    frozen: FrozenPass,
    view: View | None = None,
    token_measure: Uncertainty = "nll",
) -> LatentOutput:
    """Posterior, router and z-free losses: everything but the branches. The posterior reads the view, or all of y."""
    view = view or View(examples.response_ids, examples.y_mask)
    row_1C = posterior_row(tuner.zlora_config, examples.prompt_ids.device)
    _, hidden = _run(tuner, examples, row_1C.unsqueeze(1), frozen, view)
    log_q, log_p = tuner.box.fence(*_heads(tuner, examples, frozen, hidden, view))
    read = _read(tuner, examples, Wanted(free=token_measure), None, frozen.final)
    return LatentOutput(nll_free=read.nll_free, u=read.u, log_q=log_q, log_p=log_p, y_mask=examples.y_mask)


def decode(tuner: ZLoraModel, examples: Examples, rows_NBC: Tensor, frozen: FrozenPass) -> Tensor:
    """(B, N, T) nats of N branches, 0 on padding; without gradient a few at a time.

    Args:
        tuner: the model.
        examples: the batch.
        rows_NBC: (N, B, C) of toolkit.zlora.codes, or (N, 1, C).
        frozen: of the same batch.
    """
    parts = [rows_NBC] if torch.is_grad_enabled() else rows_NBC.split(CODES_AT_ONCE)
    found = []
    for part in parts:
        final, _ = _run(tuner, examples, part, frozen)
        found.append(_read(tuner, examples, Wanted(), final).nll)
    return torch.cat(found, dim=1)


def _run(
    tuner: ZLoraModel, examples: Examples, rows_NBC: Tensor, frozen: FrozenPass, view: View | None = None
) -> tuple[Tensor, Any]:
    """What predicts the response, and with a view the hidden states of all rows. The view: see plan_rows.

    The former are final hidden states (N, B, T, H), for the head to go through, or logits (N, B, T, V).
    """
    everywhere, prompt = tuner.zlora_config.activation == "all", frozen.prompt
    plan = plan_rows(examples, rows_NBC, everywhere, view, None if prompt is None else prompt.mask)
    tuner.box.proceed(Gates(plan.codes_RC, plan.active_RT, everywhere, plan.slot))
    with frozen.handed_to(tuner.model):
        final, output = run_plan(tuner, plan, examples, prompt, hidden_states=view is not None)
    return final.unflatten(0, (len(rows_NBC), -1)), output.hidden_states


def _read(
    tuner: ZLoraModel, examples: Examples, wanted: Wanted, branches: Tensor | None, free: Tensor | None = None
) -> Reading:
    """Run the output head on what _run and frozen_pass gave."""
    if tuner.head_kind == "chunked":
        return read_hidden(tuner.language_model, examples, wanted, branches, free)
    return read_logits(examples, wanted, branches, free)


def _heads(tuner: ZLoraModel, examples: Examples, frozen: FrozenPass, hidden: Any, view: View) -> tuple[Tensor, Tensor]:
    """Posterior, pooled over its view of y in the last block of rows, and router."""
    config, (num_examples, num_tokens) = tuner.zlora_config, examples.response_ids.shape
    hidden_BTH = hidden[config.posterior_layer][-num_examples:, -num_tokens:]
    return tuner.heads.log_posterior(hidden_BTH, view.mask), tuner.heads.log_prior(frozen.router)


def _draw(tuner: ZLoraModel, output: LatentOutput, options: Options) -> tuple[Tensor, Tensor]:
    """The z of each branch, and their rows (B, S, C)."""
    config, log_q = tuner.zlora_config, output.log_q
    generator = noise(options.noise_seed, log_q.device)
    if output.log_r is not None:
        values = output.log_r.argmax(-1, keepdim=True)
    elif options.estimator == "top_m_tail":
        values = sample_top_m_tail(log_q, options.num_samples, generator)
    else:
        values = draw_latents(config, log_q, options.num_samples, generator)
    return values, latent_rows(config, values)


def noise(seed: int | None, device: torch.device) -> torch.Generator | None:
    """A generator for one forward's draws; None: torch's own."""
    return None if seed is None else torch.Generator(device).manual_seed(seed)


@contextmanager
def _without_dropout(tuner: ZLoraModel, off: bool) -> Iterator[None]:
    layers = [module for module in tuner.model.modules() if isinstance(module, ZLoraLayer)] if off else []
    drops: list[nn.Module] = [drop for layer in layers for drop in layer.zlora_dropout.values()]
    before = [drop.training for drop in drops]
    for drop in drops:
        drop.training = False
    try:
        yield
    finally:
        for drop, training in zip(drops, before, strict=True):
            drop.training = training
