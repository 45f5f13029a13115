"""The estimate of `zlora estimate` as tables for people."""

from functools import partial

from rich.console import Group
from rich.table import Table
from rich.text import Text

from toolkit.estimation.plan import Plan
from toolkit.estimation.result import Estimate

LESS = {"train": "so does a smaller latent.num_latents", "entangle": "entangle.method: lora trains less"}


def estimate_table(found: Estimate, link_gbytes_per_s: float | None = None) -> Group:
    """The run, the plans, the recommendation and the omissions; with a link in 10^9 bytes/s the time of the traffic."""
    lines = [_verdict(found), *_limits(found), *_evaluation(found)]
    lines += [Text.assemble(("assumes", "dim"), f": {note}") for note in found.notes]
    return Group(_run_table(found), _plan_table(found, link_gbytes_per_s), *lines)


def _run_table(found: Estimate) -> Table:
    table = Table("figure", "value", "meaning", title=f"a step of zlora {found.verb}: {found.model}, {found.dtype}")
    for row in (*_shape_rows(found), *_size_rows(found)):
        table.add_row(*map(Text, row))
    return table


def _shape_rows(found: Estimate) -> list[tuple[str, str, str]]:
    lengths, cluster = found.lengths, found.cluster
    tokens = f"{lengths.prompt} + {lengths.response} (median {lengths.typical_prompt} + {lengths.typical_response})"
    step = f"{found.batch_size} x {found.gradient_accumulation} x {cluster.num_ranks}"
    devices = f"{cluster.num_nodes} x {cluster.devices_per_node} of {_bytes(cluster.device_bytes)}"
    return [
        ("cluster", devices, f"nodes x devices; {_bytes(cluster.reserved)} reserved, {cluster.margin:.0%} stays free"),
        ("sequences", step, "per micro-batch x micro-batches x devices"),
        ("tokens", tokens, f"largest prompt + response, {lengths.source}"),
    ]


def _size_rows(found: Estimate) -> list[tuple[str, str, str]]:
    parameters, trace, typical = found.parameters, found.trace, found.typical
    groups = ", ".join(f"{name} {_count(number)}" for name, number in found.groups.items())
    kept = "kept for the backward" + (", layers are run again" if found.checkpointing else "")
    drawn = "the most that live while responses are drawn, keys and values included"
    per_rank = (typical.forward_flops, typical.backward_flops)
    return [
        ("frozen parameters", _count(parameters.frozen), "weights of the language model"),
        ("trainable parameters", _count(parameters.trainable), groups),
        ("activations, kept", _bytes(trace.kept), kept),
        ("activations, peak", _bytes(trace.peak), "the most that live in a micro-batch, the head included"),
        ("validation, peak", _bytes(trace.validation), "the most that live in a forward of validation"),
        *([("drawing, peak", _bytes(trace.drawing), drawn)] if trace.drawing else []),
        ("output head", _bytes(trace.head), "the most that it adds in the forward"),
        ("operations", " + ".join(map(_flops, per_rank)), "forward + backward of a micro-batch"),
        ("operations per step", _flops(found.flops_per_step), "all devices"),
    ]


def _plan_table(found: Estimate, link: float | None) -> Table:
    names = "weights", "gathered", "gradients", "optimizer", "buckets", "total", "host", "sent per step"
    table = Table("deepspeed", *names, *(["time to send"] if link else []), title="per device")
    for plan in found.plans:
        style = "bold green" if plan is found.recommended else "" if plan.fits else "red"
        name = plan.name + (" (the run's)" if plan.name == found.configured else "")
        table.add_row(name, *_plan_cells(plan, link), style=style)
    return table


def _plan_cells(plan: Plan, link: float | None) -> list[str]:
    state = plan.state
    weights = state.frozen + state.trainable
    sizes = (weights, state.whole, state.gradients, state.optimizer, state.buckets, plan.total, state.host)
    sent = _bytes(plan.sent) + (f" ({_bytes(plan.sent_far)} far)" if plan.sent_far != plan.sent else "")
    return [*map(_bytes, sizes), sent, *([f"{plan.sent_far / link / 1e9:.3g} s"] if link else [])]


def _verdict(found: Estimate) -> Text:
    best, room = found.recommended, f"{_bytes(found.cluster.usable)} of a device may be filled"
    peak = _bytes(found.trace.peak)
    if best is None:
        least = min(found.plans, key=lambda plan: plan.total)
        return Text.assemble(
            ("nothing fits", "bold red"),
            f": {room}, and {least.name} takes {_bytes(least.total)}, of which a micro-batch {peak}. "
            f"More devices shrink what is sharded; a smaller {found.verb}.batch_size, or "
            f"{found.verb}.gradient_checkpointing, the micro-batch; {LESS[found.verb]}",
        )
    rest = "of those that fit it sends least" if best.sent_far else "it fits, and nothing has to be sent"
    offload = " with offloading, which nothing fits without" if best.state.host else ""
    return Text.assemble((f"deepspeed: {best.name}", "bold green"), f"{offload}: {rest}; {room}")


def _limits(found: Estimate) -> list[Text]:
    values = {f"{found.verb}.batch_size": found.max_batch_size, "latent.num_latents": found.max_num_latents}
    text = "largest {} that fits, all else as it is: about {}"
    return [Text(text.format(name, value)) for name, value in values.items() if value is not None]


def _evaluation(found: Estimate) -> list[Text]:
    needs = found.evaluation
    if needs is None:
        return []
    said = f"evaluate and generate: {_bytes(needs.copy)} with a copy of the model in each process (deepspeed=z2)"
    if needs.share is not None:
        said += f", {_bytes(needs.share)} shared out (deepspeed=z3)"
    fits = {"copy": "the copy fits, and draws faster", "share": "shared out it fits", None: "neither fits"}
    return [Text(f"{said}: {fits[needs.fits]}")]


def _scaled(number: int, units: dict[str, int], digits: int) -> str:
    """The number in the largest unit that leaves a whole part, or in the last one."""
    unit, size = next(((unit, size) for unit, size in units.items() if number >= size), list(units.items())[-1])
    value = number / size
    return (f"{value:.{digits}g} {unit}" if value < 10**digits else f"{value:.0f} {unit}").rstrip()


_bytes = partial(_scaled, units={"GiB": 2**30, "MiB": 2**20, "KiB": 2**10, "": 1}, digits=3)
_count = partial(_scaled, units={"B": 10**9, "M": 10**6, "k": 10**3, "": 1}, digits=4)
_flops = partial(_scaled, units={"PFLOP": 10**15, "TFLOP": 10**12, "GFLOP": 10**9, "MFLOP": 10**6}, digits=4)
