"""`zlora estimate`: memory, operations and traffic of a training step, without loading a weight."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor
from torch._subclasses.fake_tensor import DataDependentOutputException, DynamicOutputShapeException

from toolkit import build
from toolkit.build import blank as build_blank
from toolkit.build.training import forward_spec
from toolkit.config import RunConfig, deepspeed_configs, read_deepspeed, resolve_deepspeed
from toolkit.data import FORWARD_TOKENS
from toolkit.errors import ConfigError
from toolkit.estimation.fake import Fake
from toolkit.estimation.plan import Cluster, Plan, choose, largest, plans
from toolkit.estimation.result import Estimate, Lengths
from toolkit.estimation.states import DeepSpeedSizes, Parameters
from toolkit.estimation.trace import Trace, trace_step, trace_validation
from toolkit.lm.parts import whole_layers
from toolkit.runtime.compat import peft_warnings_ignored
from toolkit.training.clipping import group_of
from toolkit.training.draws import validation_spec
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.size import forward_tokens, rows_at_once


def estimate(
    config: RunConfig,
    cluster: Cluster,
    prompt_tokens: int | None = None,
    response_tokens: int | None = None,
    accelerator: bool = True,
    limits: bool = True,
) -> Estimate:
    """The estimate of training this run on this cluster; nothing is downloaded, no weight is read.

    Lengths of an example include the end token, None: those in data.train. On a CPU, which is no `accelerator`, kernels
    work in smaller parts. `limits`: also look for the largest batch and the largest K.

    Raises:
        ConfigError: no model, no lengths, a forward that cannot be followed without data.
        DataError: data.train cannot be read.
    """
    own = resolve_deepspeed(config, (cluster.num_ranks, cluster.devices_per_node), accelerator)
    config = build.find_either(config)
    build_blank.require_model_config(config)
    lengths = _lengths(config, prompt_tokens, response_tokens)
    shape = (lengths.prompt, lengths.response)
    trace, parameters, groups = follow(config, shape, accelerator, validation=True)
    median = (lengths.typical_prompt, lengths.typical_response)
    typical = trace if median == shape else follow(config, median, accelerator)[0]
    configs = _configs(config, own, cluster, parameters, accelerator)
    accumulation = config.train.gradient_accumulation
    found = plans(configs, parameters, trace, cluster, accumulation)
    best = choose(found)
    flops = (typical.forward_flops + typical.backward_flops) * accumulation * cluster.num_ranks
    batch_size = num_latents = None
    if limits:
        under = best or min(found, key=lambda plan: plan.total)
        batch_size, num_latents = _limits(config, shape, accelerator, cluster, under, trace.validation)
    return Estimate(
        model=str(build_blank.model_folder(config) or f"entangle.architecture ({config.data.train})"),
        dtype=config.model.dtype,
        checkpointing=config.train.gradient_checkpointing,
        batch_size=config.train.batch_size,
        gradient_accumulation=accumulation,
        latent=config.latent.kind,
        num_latents=config.latent.num_values,
        lengths=lengths,
        cluster=cluster,
        parameters=parameters,
        groups=groups,
        trace=trace,
        typical=typical,
        flops_per_step=flops,
        plans=found,
        recommended=best,
        configured=config.deepspeed,
        max_batch_size=batch_size,
        max_num_latents=num_latents,
        notes=_notes(config, found),
    )


def _lengths(config: RunConfig, prompt: int | None, response: int | None) -> Lengths:
    if prompt is not None and response is not None:
        return Lengths(prompt, response, prompt, response, "as given")
    has_data = config.data.train.is_file()
    tokenizer = build_blank.tokenizer_of(config) if has_data else None
    if tokenizer is None:
        raise ConfigError(
            "nothing says how long prompts and responses are",
            got="no tokenizer" if has_data else f"no file {config.data.train}",
            expected="data.train and the tokenizer in the model's folder, or both lengths",
            remedy="give --prompt-tokens and --response-tokens",
        )
    examples = build.load_split(config, config.data.train, tokenizer).examples
    prompts, responses = zip(*((len(e.prompt_ids), len(e.response_ids)) for e in examples), strict=True)
    return Lengths(
        prompt=prompt or max(prompts),
        response=response or max(responses),
        typical_prompt=prompt or round(statistics.median(prompts)),
        typical_response=response or round(statistics.median(responses)),
        source=f"{len(examples)} examples of {config.data.train}",
    )


def follow(
    config: RunConfig, shape: tuple[int, int], accelerator: bool, validation: bool = False
) -> tuple[Trace, Parameters, dict[str, int]]:
    """The trace of one micro-batch of this shape on the real model without data; its parameters, all and by groups.

    With `validation` also the peak of a forward of the validation before the first step.
    """
    with peft_warnings_ignored():
        model = build_blank.blank_latent_model(config)
    fake, dtype = Fake(accelerator), build.DTYPES[config.model.dtype]
    fake.fill(model, dtype)
    groups: Counter[str] = Counter()
    for name, parameter in model.named_parameters():
        groups[group_of(name) if parameter.requires_grad else "frozen"] += parameter.numel()
    frozen = groups.pop("frozen")
    text: Any = model.config
    layer = max((sum(p.numel() for p in layer.parameters()) for layer in whole_layers(model)), default=0)
    parameters = Parameters(frozen, groups.total(), dtype.itemsize, text.get_text_config().hidden_size, layer)
    try:
        with fake.running():
            spec = forward_spec(config)
            trace = trace_step(model, micro_batch(config.train.batch_size, *shape), step_loss, spec=spec)
            if validation:
                trace = replace(trace, validation=_validation_peak(config, model, shape, spec))
    except (DataDependentOutputException, DynamicOutputShapeException, NotImplementedError) as error:
        raise ConfigError(
            "the forward of this model cannot be followed without data",
            got=f"{error}, which depends on values",
            expected="shapes that follow from the shapes of the batch",
            remedy="measure a short run instead: `zlora train CONFIG train.steps=2` writes its peak to train.json",
        ) from error
    return trace, parameters, dict(groups)


def _validation_peak(config: RunConfig, model: Any, shape: tuple[int, int], spec: ForwardSpec) -> int:
    """Bytes of the largest forward that validation may take."""
    context, spec = model.base_model.context, replace(validation_spec(spec, config.latent, 0), seed=None)
    (cost,) = forward_tokens(context, rows_at_once(context, spec), [shape])
    size = min(config.data.eval_batch_size, max(1, FORWARD_TOKENS // cost))
    return trace_validation(model.eval(), micro_batch(size, *shape), spec=spec)


def micro_batch(batch_size: int, prompt: int, response: int) -> dict[str, Tensor]:
    """A batch of the collator, all zeros, without padding."""
    long, mask = torch.long, torch.bool
    return {
        "prompt_ids": torch.zeros(batch_size, prompt, dtype=long),
        "prompt_mask": torch.ones(batch_size, prompt, dtype=mask),
        "response_ids": torch.zeros(batch_size, response, dtype=long),
        "y_mask": torch.ones(batch_size, response, dtype=mask),
    }


def step_loss(output: Any) -> Tensor:
    """A scalar that reaches every output that the objective reaches."""
    parts = [output.nll, output.log_q, output.log_p]
    if output.jsd is not None and output.jsd.requires_grad:
        parts.append(output.jsd)
    return torch.stack([part.float().sum() for part in parts]).sum()


def _configs(
    config: RunConfig, own: dict[str, Any] | None, cluster: Cluster, parameters: Parameters, accelerator: bool
) -> dict[str, DeepSpeedSizes]:
    """The sizes of the configs in ds_configs, and of the run's own config where it is none of these."""
    ranks = (cluster.num_ranks, cluster.devices_per_node)
    values = {name: read_deepspeed(name, ranks, accelerator) for name in sorted(deepspeed_configs())}
    if config.deepspeed is not None and config.deepspeed not in values and own is not None:
        values[config.deepspeed] = own
    return {name: DeepSpeedSizes.of(one, parameters.hidden_size, parameters.layer) for name, one in values.items()}


def _limits(
    config: RunConfig, shape: tuple[int, int], accelerator: bool, cluster: Cluster, under: Plan, validation: int
) -> tuple[int | None, int | None]:
    """The largest batch, and for a categorical z the largest K, each on the line through this size and twice this."""
    sizes = {under.name: under.sizes}

    def grown(larger: RunConfig, size: int) -> int | None:
        other, counted, _ = follow(larger, shape, accelerator)
        there = plans(sizes, counted, replace(other, validation=validation), cluster, 1)[0].total
        return largest((size, under.total), (2 * size, there), cluster.usable)

    batch_size, doubled = config.train.batch_size, config.latent.doubled()
    train = config.train.model_copy(update={"batch_size": 2 * batch_size})
    by_batch = grown(config.model_copy(update={"train": train}), batch_size)
    by_codes = doubled and grown(config.model_copy(update={"latent": doubled}), config.latent.num_values)
    return by_batch, by_codes


def _notes(config: RunConfig, found: Sequence[Plan]) -> list[str]:
    notes = ["a batch in which every response has the largest length; operations at the median lengths"]
    if config.objective.jsd_weights == "prefix":
        notes.append("objective.jsd_weights: prefix is followed as uniform, whose buffers are the same")
    if any(plan.sizes.hpz > 1 for plan in found):
        notes.append("traffic of zero_hpz_partition_size is by formula and has not been counted")
    return notes
