"""`zlora estimate`: memory, operations and traffic of a step of a training, without loading a weight."""

import statistics
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import nn
from torch._subclasses.fake_tensor import DataDependentOutputException, DynamicOutputShapeException

from toolkit import build
from toolkit.build import blank as build_blank
from toolkit.build.steps import Step, batch_size_of, micro_batch, step_of, with_batch_size
from toolkit.config import RunConfig, deepspeed_configs, read_deepspeed, resolve_deepspeed
from toolkit.config.deepspeed import Verb
from toolkit.config.filled import reduce_bucket
from toolkit.data import has_rows, lengths
from toolkit.errors import ConfigError
from toolkit.estimation.fake import Fake
from toolkit.estimation.plan import Cluster, Plan, choose, evaluation, largest, plans
from toolkit.estimation.result import Estimate, Lengths
from toolkit.estimation.states import DeepSpeedSizes, Parameters
from toolkit.estimation.trace import Trace, trace_step, trace_validation
from toolkit.lm.quantised import bytes_per_weight
from toolkit.runtime.compat import peft_warnings_ignored


def estimate(
    config: RunConfig,
    cluster: Cluster,
    prompt_tokens: int | None = None,
    response_tokens: int | None = None,
    accelerator: bool = True,
    limits: bool = True,
    verb: Verb = "train",
) -> Estimate:
    """The estimate of a verb of this run on this cluster; nothing is downloaded, no weight is read.

    Lengths of an example include the end token, None: those in data.train. On a CPU, which is no `accelerator`, kernels
    work in smaller parts. `limits`: also look for the largest batch and the largest K.

    Raises:
        ConfigError: no model, no lengths, a forward that cannot be followed without data.
        DataError: data.train cannot be read.
    """
    own = resolve_deepspeed(config, (cluster.num_ranks, cluster.devices_per_node), accelerator, verb)
    config = build.find_either(config, verb)
    build_blank.require_model_config(config, verb)
    lengths = _lengths(config, prompt_tokens, response_tokens)
    shape = (lengths.prompt, lengths.response)
    trace, parameters, step = follow(config, shape, accelerator, validation=True, verb=verb)
    median = (lengths.typical_prompt, lengths.typical_response)
    typical = trace if median == shape else follow(config, median, accelerator, verb=verb)[0]
    configs, accumulation = _configs(step, own, cluster, parameters, accelerator), step.gradient_accumulation
    found = plans(configs, parameters, trace, cluster, accumulation)
    best = choose(found)
    flops = (typical.forward_flops + typical.backward_flops) * accumulation * cluster.num_ranks
    batch_size = num_latents = None
    if limits:
        under = best or min(found, key=lambda plan: plan.total)
        batch_size, num_latents = _limits(config, shape, accelerator, cluster, under, trace.validation, verb)
    return Estimate(
        verb=verb,
        model=str(build_blank.model_folder(config, verb) or f"entangle.architecture ({config.data.train})"),
        dtype=config.model.dtype,
        checkpointing=step.checkpointing,
        batch_size=step.batch_size,
        gradient_accumulation=accumulation,
        latent=config.latent.kind,
        num_latents=config.latent.num_values,
        lengths=lengths,
        cluster=cluster,
        parameters=parameters,
        groups=step.groups,
        trace=trace,
        typical=typical,
        flops_per_step=flops,
        plans=found,
        recommended=best,
        configured=step.deepspeed,
        max_batch_size=batch_size,
        max_num_latents=num_latents,
        evaluation=evaluation(parameters, trace, cluster) if verb == "train" else None,
        notes=_notes(config, found, verb),
    )


def _lengths(config: RunConfig, prompt: int | None, response: int | None) -> Lengths:
    if prompt is not None and response is not None:
        return Lengths(prompt, response, prompt, response, "as given")
    has_data = has_rows(config.data.train)
    tokenizer = build_blank.tokenizer_of(config) if has_data else None
    if tokenizer is None:
        raise ConfigError(
            "nothing says how long prompts and responses are",
            got="no tokenizer" if has_data else f"no file {config.data.train}",
            expected="data.train and the tokenizer in the model's folder, or both lengths",
            remedy="give --prompt-tokens and --response-tokens",
        )
    examples = build.load_split(config, config.data.train, tokenizer).examples
    prompts, responses = (part.tolist() for part in lengths(examples))
    return Lengths(
        prompt=prompt or max(prompts),
        response=response or max(responses),
        typical_prompt=prompt or round(statistics.median(prompts)),
        typical_response=response or round(statistics.median(responses)),
        source=f"{len(examples)} examples of {config.data.train}",
    )


def follow(
    config: RunConfig, shape: tuple[int, int], accelerator: bool, validation: bool = False, verb: Verb = "train"
) -> tuple[Trace, Parameters, Step]:
    """The trace of one micro-batch of this shape on the real model without data; its parameters; and the step.

    With `validation` also the peak of a forward of the validation before the first step.
    """
    with peft_warnings_ignored():
        step = step_of(config, verb)
    model, dtype, fake = step.model, build.DTYPES[config.model.dtype], Fake(accelerator)
    fake.fill(model, dtype)
    trainable, text = sum(step.groups.values()), model.config.get_text_config()  # pyright: ignore
    frozen = sum(p.numel() for p in model.parameters()) - trainable
    layer = max((sum(p.numel() for p in layer.parameters()) for layer in step.layers), default=0)
    parameters = Parameters(frozen, trainable, dtype.itemsize, text.hidden_size, layer, **_codes(config, model, verb))
    try:
        with fake.running():
            trace = trace_step(model, micro_batch(step.batch_size, *shape), step.loss, step.layers)
            if validation:
                batch = micro_batch(step.validation_size(config, shape), *shape)
                trace = replace(trace, validation=trace_validation(model.eval(), batch, step.validation))
                trace = replace(trace, drawing=_drawing(config, step, shape[0]) if step.draw else 0)
    except (DataDependentOutputException, DynamicOutputShapeException, NotImplementedError) as error:
        raise ConfigError(
            "the forward of this model cannot be followed without data",
            got=f"{error}, which depends on values",
            expected="shapes that follow from the shapes of the batch",
            remedy="measure a short run instead: `zlora train CONFIG train.steps=2` writes its peak to train.json",
        ) from error
    return trace, parameters, step


def _codes(config: RunConfig, model: Any, verb: Verb) -> dict[str, Any]:
    """The part of Parameters about what model.quantization makes codes of: frozen linear layers but for the LM head."""
    kind, head = config.model.quantization, model.get_output_embeddings()
    if kind is None or verb != "train":
        return {}
    linear = [module.weight for module in model.modules() if isinstance(module, nn.Linear) and module is not head]
    sizes = [weight.numel() for weight in linear if not weight.requires_grad]
    each = bytes_per_weight(kind, build.DTYPES[config.model.dtype])
    return {"codes": sum(sizes), "code_bytes": each, "decoded": max(sizes, default=0)}


def _drawing(config: RunConfig, step: Step, prompt: int) -> int:
    """The most bytes that live while responses are drawn: the prompts' forward, and all that is kept at the end."""
    assert step.draw is not None
    kept: list[int] = []

    def forward(batch: dict[str, Any]) -> None:
        kept.append(sum(tensor.nbytes for tensor in step.draw(batch["ids"])))  # pyright: ignore[reportOptionalCall]

    ids = torch.zeros(step.drawn_rows(config, prompt), prompt, dtype=torch.long)
    peak = trace_validation(step.model, {"ids": ids}, forward)
    return peak + round(kept[0] * config.data.max_new_tokens / prompt)


def _configs(
    step: Step, own: dict[str, Any] | None, cluster: Cluster, parameters: Parameters, accelerator: bool
) -> dict[str, DeepSpeedSizes]:
    """The sizes of the configs in ds_configs, and of the run's own config where it is none of these."""
    ranks = (cluster.num_ranks, cluster.devices_per_node)
    values = {name: read_deepspeed(name, ranks, accelerator) for name in sorted(deepspeed_configs())}
    if parameters.codes:  # which ZeRO-3 does not share out
        values = {name: one for name, one in values.items() if one["zero_optimization"]["stage"] < 3}
    if step.deepspeed is not None and step.deepspeed not in values and own is not None:
        values[step.deepspeed] = own
    width, bucket = parameters.hidden_size, reduce_bucket(parameters.hidden_size, parameters.trainable)
    return {name: DeepSpeedSizes.of(one, width, parameters.layer, bucket) for name, one in values.items()}


def _limits(
    config: RunConfig,
    shape: tuple[int, int],
    accelerator: bool,
    cluster: Cluster,
    under: Plan,
    validation: int,
    verb: Verb,
) -> tuple[int | None, int | None]:
    """The largest batch, and for a categorical z the largest K, each on the line through this size and twice this."""
    sizes = {under.name: under.sizes}

    def grown(larger: RunConfig, size: int) -> int | None:
        other, counted, _ = follow(larger, shape, accelerator, verb=verb)
        there = plans(sizes, counted, replace(other, validation=validation), cluster, 1)[0].total
        return largest((size, under.total), (2 * size, there), cluster.usable)

    batch_size, doubled = batch_size_of(config, verb), config.latent.doubled() if verb == "train" else None
    by_batch = grown(with_batch_size(config, verb, 2 * batch_size), batch_size)
    by_codes = doubled and grown(config.model_copy(update={"latent": doubled}), config.latent.num_values)
    return by_batch, by_codes


def _notes(config: RunConfig, found: Sequence[Plan], verb: Verb) -> list[str]:
    notes = ["a batch in which every response has the largest length; operations at the median lengths"]
    if config.objective.jsd_weights == "prefix":
        notes.append("objective.jsd_weights: prefix is followed as uniform, whose buffers are the same")
    if config.model.quantization is not None and verb == "train":
        notes.append(f"codes of model.quantization: {config.model.quantization}, which ZeRO-3 does not share out")
    if any(plan.sizes.hpz > 1 for plan in found):
        notes.append("traffic of zero_hpz_partition_size is by formula and has not been counted")
    return notes
