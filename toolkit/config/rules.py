"""Which keys go together; refused with the reason before anything is loaded."""

from collections.abc import Callable
from typing import Any

from toolkit.config.latent_rules import check_latent
from toolkit.latent.clustering import CHANCE, Clustering


def starts(config: Any) -> None:
    """Every start that is listed can be made, and several are the first steps of the run."""
    train, latent = config.train, config.latent
    if train.start == "auto":
        return
    if len(train.start) > 1 and train.start_steps >= train.steps:
        raise ValueError(
            f"train.start_steps must be below train.steps = {train.steps}, of which they are the first: "
            f"got {train.start_steps}"
        )
    for name in train.start:
        if name == CHANCE:
            continue
        try:
            Clustering.parse(name)
        except ValueError as error:
            raise ValueError(f"train.start: {error}, nor is it auto or chance") from None
        if not latent.simplex:
            raise ValueError(f"train.start: {name} finds one code per example: not for latent: {latent.kind}")
        if not config.baseline.representations:
            raise ValueError(f"train.start: {name} needs baseline.representations above 0: the pre-pass keeps as many")


def fresh_weights(config: Any) -> None:
    """Fresh weights are neither sharded nor left alone: Muon needs whole matrices, and all have to be learned."""
    section = config.entangle
    if section.init is None:
        for name, given in (("deepspeed", section.deepspeed), ("method: lora", section.method == "lora")):
            if given:
                raise ValueError(
                    f"entangle.{name} fine-tunes a pretrained model: set entangle.init to its folder, or leave it out"
                )


def quantised(config: Any) -> None:
    """vLLM reads the model by itself."""
    if config.model.quantization is not None and config.sample.engine == "vllm":
        raise ValueError(
            f"sample.engine: vllm would draw from the whole model and not from model.quantization: "
            f"{config.model.quantization}: leave one of the two out"
        )


def template_options(config: Any) -> None:
    """A chat template has variables, of which the rows fill some."""
    taken = sorted({"messages", "tools", "documents", "add_generation_prompt"} & set(config.data.template_options))
    if taken:
        raise ValueError(f"data.template_options: {', '.join(taken)} come from the rows: leave them out")
    if config.data.template_options and config.data.template != "chat":
        raise ValueError(
            f"data.template_options are variables of a chat template, and data.template is {config.data.template}: "
            "set that to chat, or leave them out"
        )


def schedule(config: Any) -> None:
    """beta is reached within the run."""
    config.objective.schedule.check(config.train.steps)


def whole_step(config: Any) -> None:
    """Terms that need the mean over the optimizer step before the backward allow one micro-batch only."""
    objective = config.objective
    needing = [f"terms.{kind}" for kind, term in objective.terms.items() if term.needs_means]
    if config.train.gradient_accumulation > 1 and needing:
        raise ValueError(
            f"objective.{' and '.join(needing)} need the mean over the whole optimizer step before the backward: set "
            "train.gradient_accumulation to 1 and train.batch_size or the number of processes higher"
        )


RULES: tuple[Callable[[Any], None], ...] = (
    check_latent,
    starts,
    fresh_weights,
    quantised,
    template_options,
    schedule,
    whole_step,
)
