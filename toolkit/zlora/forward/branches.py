"""The forward of the latent model: which branches are run, in one part or in two, and what is read from them.

An estimator whose branches run together needs every value of z and nothing else, so all rows go through the layers at
once. Every other estimator has to know the posterior before it can choose its branches: the posterior's rows first,
then the generator's. Both parts belong to one forward of the module, and one backward. The frozen model's own pass
comes before either.
"""

from contextlib import nullcontext
from dataclasses import replace

import torch
from torch import Tensor

from toolkit.objective import Exact, categorical_entropy, mixture_log_weights
from toolkit.objective.output import LatentOutput
from toolkit.zlora.gate_box import after
from toolkit.zlora.gates import Gates, generator_rows, posterior_row

from .alone import one_by_one, pad_tokens, stack
from .context import Context
from .prompt import FrozenPass, frozen_pass, run_plan
from .reading import Reading, read
from .rows import Examples, plan_rows
from .spec import ForwardSpec
from .states import Wanted

CODES_AT_ONCE = 8  # blocks of rows of one pass without gradient, where all values of z are gone through


def latent_forward(context: Context, examples: Examples, spec: ForwardSpec) -> LatentOutput:
    """All that training and validation need of one micro-batch."""
    run = _together if spec.estimator.together else _in_two_parts
    context.box.begin(None)
    if not context.alone:
        return run(context, examples, spec)

    def one(context: Context, example: Examples, number: int) -> LatentOutput:
        return run(context, example, spec if spec.seed is None else replace(spec, seed=spec.seed + number))

    return stack(one_by_one(context, examples, one), examples.response_ids.shape[1])


def encode_batch(context: Context, examples: Examples) -> LatentOutput:
    """Posterior, router and z-free losses of a batch; no branch is run."""
    context.box.begin(None)
    if not context.alone:
        return encode(context, examples, frozen_pass(context, examples))
    outputs = one_by_one(context, examples, lambda c, one, _: encode(c, one, frozen_pass(c, one)))
    return stack(outputs, examples.response_ids.shape[1])


def decode_batch(context: Context, examples: Examples, rows_NBC: Tensor) -> Tensor:
    """(B, N, T) nats of a batch under N values of z, as `decode`; with gradient if that is on."""
    context.box.begin(None)
    if not context.alone:
        return decode(context, examples, rows_NBC, frozen_pass(context, examples))
    rows_NBC = rows_NBC.expand(-1, len(examples.prompt_ids), -1)

    def one(context: Context, example: Examples, number: int) -> Tensor:
        nll = decode(context, example, rows_NBC[:, number : number + 1], frozen_pass(context, example))
        return pad_tokens(nll, examples.response_ids.shape[1])

    return torch.cat(one_by_one(context, examples, one))


def _together(context: Context, examples: Examples, spec: ForwardSpec) -> LatentOutput:
    """(V + 1) * B rows in one go, V the number of values of z."""
    latent, y_mask, device = context.latent, examples.y_mask, examples.prompt_ids.device
    rows_NC = torch.cat([generator_rows(latent, latent.enumerate(device)), posterior_row(latent, device)])
    rows_NC = _later(rows_NC, context)
    frozen = frozen_pass(context, examples)
    final, pooled = _run(context, examples, rows_NC.unsqueeze(1), frozen, posterior=True)
    q, p = _heads(context, examples, frozen, pooled)
    log_p_BV = latent.log_probs(p)
    measured = spec.jsd or spec.jsd_grad  # the value comes with the gradient
    found = read(context.parts, examples, spec, final[:-1], frozen.final, log_p_BV if measured else None)
    nll_BVT, q, p, *jsd = context.box.fence(found.nll, q, p, *([] if found.jsd is None else [found.jsd]))
    bound_BT = None
    if measured:
        bound_BT = categorical_entropy(mixture_log_weights(spec.jsd_weights, found.nll, log_p_BV)) * y_mask
    return LatentOutput(
        nll=nll_BVT,
        nll_free=found.nll_free,
        u=found.u,
        log_q=q,
        log_p=p,
        jsd=jsd[0] if jsd else None,
        jsd_bound=bound_BT,
        y_mask=y_mask,
    )


def _in_two_parts(context: Context, examples: Examples, spec: ForwardSpec) -> LatentOutput:
    """B rows, then the chosen branches; all values of z without gradient in between where they are compared."""
    latent, estimator = context.latent, spec.estimator
    frozen = frozen_pass(context, examples)
    output = encode(context, examples, frozen, spec)
    if estimator.compares:
        with torch.no_grad():
            rows_VC = generator_rows(latent, latent.enumerate(examples.prompt_ids.device))
            output.nll_fixed = decode(context, examples, rows_VC.unsqueeze(1), frozen)
    output.codes = estimator.draw(latent, output, noise(spec.seed, output.log_q.device))
    if output.codes is None:
        output.nll, output.nll_fixed = output.nll_fixed, None  # pyright: ignore
        return output
    rows_SBC = after(generator_rows(latent, output.codes).transpose(0, 1), output.log_q)
    (output.nll,) = context.box.fence(decode(context, examples, rows_SBC, frozen))
    return output


def encode(context: Context, examples: Examples, frozen: FrozenPass, spec: ForwardSpec | None = None) -> LatentOutput:
    """Posterior, router and z-free losses: everything but the branches."""
    spec = spec or ForwardSpec(Exact())
    row_1C = _later(posterior_row(context.latent, examples.prompt_ids.device), context)
    _, pooled = _run(context, examples, row_1C.unsqueeze(1), frozen, posterior=True)
    q, p = context.box.fence(*_heads(context, examples, frozen, pooled))
    found = read(context.parts, examples, spec, None, frozen.final)
    return LatentOutput(nll_free=found.nll_free, u=found.u, log_q=q, log_p=p, y_mask=examples.y_mask)


def decode(context: Context, examples: Examples, rows_NBC: Tensor, frozen: FrozenPass) -> Tensor:
    """(B, N, T) nats of N branches, 0 on padding; without gradient a few at a time.

    rows_NBC is (N, B, C) of generator_rows, or (N, 1, C) for the same z in all examples.
    """
    parts = [rows_NBC] if torch.is_grad_enabled() else rows_NBC.split(CODES_AT_ONCE)
    found: list[Reading] = []
    for part in parts:
        final, _ = _run(context, examples, part, frozen)
        found.append(read(context.parts, examples, ForwardSpec(), final))
    return torch.cat([one.nll for one in found], dim=1)


def _run(
    context: Context, examples: Examples, rows_NBC: Tensor, frozen: FrozenPass, posterior: bool = False
) -> tuple[Tensor, Tensor | None]:
    """Predictors of the response, and with `posterior` the hidden states (B, T, H) of the last block over y.

    The former are final hidden states (N, B, T, H), for the LM head to go through, or logits (N, B, T, V).
    """
    prompt, num_examples, num_tokens = frozen.prompt, *examples.response_ids.shape
    plan = plan_rows(examples, rows_NBC, context.everywhere, None if prompt is None else prompt.mask)
    context.box.proceed(Gates(plan.codes_RC, plan.active_RT, context.everywhere, plan.prompt_end))
    wanted = Wanted(context.posterior_layer, lambda state: state[-num_examples:, -num_tokens:]) if posterior else None
    with nullcontext() if prompt is None else prompt.handed_to(context.model):
        final, hidden = run_plan(context, plan, examples, prompt, wanted)
    return final.unflatten(0, (len(rows_NBC), -1)), hidden


def _heads(
    context: Context, examples: Examples, frozen: FrozenPass, hidden_BTH: Tensor | None
) -> tuple[Tensor, Tensor]:
    """Parameters of posterior, pooled over y, and of router."""
    assert hidden_BTH is not None
    heads = context.heads
    return heads.log_posterior(hidden_BTH, examples.y_mask), heads.log_prior(frozen.router)


def _later(codes: Tensor, context: Context) -> Tensor:
    """The codes of a forward that may follow another one of the same batch."""
    return codes if context.before is None else after(codes, context.before)


def noise(seed: int | None, device: torch.device) -> torch.Generator | None:
    """Generator of one forward's draws; None: torch's own."""
    return None if seed is None else torch.Generator(device).manual_seed(seed)
