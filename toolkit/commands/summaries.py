"""Results of the verbs in words for the console, each with the command that comes next."""

from collections.abc import Callable, Mapping
from typing import Any

from toolkit.config import RunConfig

Summary = Callable[[RunConfig, Mapping[str, Any]], list[str]]


def task(config: RunConfig, found: Mapping[str, Any]) -> list[str]:
    """Rows of each split. Next: the frozen model, or its c_base if it is there."""
    rows = ", ".join(f"{part['num_rows']:,} {name} rows" for name, part in found.items())
    verb = "baseline" if config.model.path.is_dir() else "entangle"
    return [f"wrote {rows} to {config.data.train.parent}", f"next: zlora {verb} CONFIG"]


def entangle(config: RunConfig, found: Mapping[str, Any]) -> list[str]:
    """Validation loss of the written model. Next: c_base."""
    if "preempted" in found:
        return [f"saved at step {found['step']}", "next: zlora entangle CONFIG --resume"]
    loss = f"{found['validation_nll_per_token']:.4g} nats per token, {found['validation_nll_per_sequence']:.3g} per"
    return [f"wrote {config.model.path}: validation loss {loss} response", "next: zlora baseline CONFIG"]


def sample(config: RunConfig, found: Mapping[str, Any]) -> list[str]:
    """Responses that were kept and left out. Next: a look at them."""
    dropped = ", ".join(f"{num:,} {why}" for why, num in found["dropped"].items() if num) or "none"
    return [
        f"drew {found['draws']:,} responses for {config.data.train}; left out: {dropped}",
        "next: zlora inspect CONFIG",
    ]


def baseline(config: RunConfig, found: Mapping[str, Any]) -> list[str]:
    """c_base with its interval. Next: the forecast."""
    c_base = found["c_base"][config.objective.reduction]
    between = "" if c_base["low"] is None else f" (95% interval {c_base['low']:.4g} to {c_base['high']:.4g})"
    unit = "nats per token" if config.objective.reduction == "token_mean" else "nats per response"
    of = f"{found['num_sequences']:,} responses of {found['num_tokens']:,} tokens"
    return [
        f"c_base {c_base['value']:.4g} {unit}{between}, of {of}",
        f"wrote {config.baseline.path}",
        "next: zlora predict CONFIG, then zlora train CONFIG",
    ]


def train(config: RunConfig, found: Mapping[str, Any]) -> list[str]:
    """Adapter and metrics. Next: the evaluation. (The verdict is printed where training ends.)"""
    if "preempted" in found:
        return [f"saved at step {found['step']}", "next: zlora train CONFIG --resume"]
    rho, kl = found["eval_rho"], found["eval_kl_prior_loss"]
    return [
        f"validation: rho {rho:.3f} (1 is the frozen model), KL {kl:.3f} nats per response",
        f"wrote {config.run_dir / 'adapter'} in {found['seconds']:.0f} s",
        "next: zlora evaluate CONFIG",
    ]
