"""The probe of the model of a run: at the start of the pre-pass, of training and of an evaluation, and on demand."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from toolkit.data import Example, lengths
from toolkit.lm.fit import length_limit
from toolkit.lm.loading import to_device
from toolkit.runtime.device import has_gpu
from toolkit.runtime.distributed import from_main, gather_objects, is_main
from toolkit.runtime.files import write_json
from toolkit.zlora.probe import Finding, Probe, beyond, probe, run_singly, slowest, way_of

TRAINING = ("wrapping", "rows", "gradients", "checkpointing")
GATHERED_AT_MOST = 40 * 2**30  # bytes of weights that ZeRO-3 has sharded and that are made whole for the probe


def longest(*splits: Sequence[Example]) -> int:
    """Tokens of the longest row."""
    return max((int(lengths(split).total.max()) for split in splits if len(split)), default=0)


def probe_model(model: Any, path: Path | None, parts: Sequence[str], num_tokens: int, checkpointing: bool) -> Probe:
    """Probe a model with an adapter, print what is not as usual, and keep the result; collective.

    Args:
        path: file of the result; None: it is not kept.
        parts: of a Probe, which must not be refused.
        num_tokens: of the longest row of the data.
    Raises:
        ConfigError: if one of the parts is refused.
    """
    sharded = [parameter for parameter in model.parameters() if hasattr(parameter, "ds_id")]
    size = sum(parameter.ds_numel * parameter.element_size() for parameter in sharded)
    if from_main(lambda: size > _room()):  # one answer, as the weights are gathered by all together
        found = Probe(type(model.base_model.model).__name__)
        says = f"its {size / 2**30:.0f} GiB are sharded; run `zlora inspect CONFIG --model` on one device"
        found.findings.append(Finding("probe", "falls back", f"not run, {says}"))
        limit = length_limit(model.base_model.model.config)
        if limit is not None and num_tokens > limit:
            run_singly(model.base_model)
            found.findings.append(beyond(limit))
    else:
        with _whole(sharded):
            found = probe(model if sharded else to_device(model), num_tokens, checkpointing)
        found.findings += agree(model.base_model)
    if is_main():
        print(f"model: {found.model}: probed in {found.seconds:.1f} s, {found.verdict}", flush=True)
        for line in found.lines():
            print(f"model: {line}", flush=True)
    found.require(*parts)
    if is_main() and path is not None:  # nothing is written for a run that does not begin
        write_json(path, found.record())
    return found


def agree(tuner: Any) -> list[Finding]:
    """Have all processes lay rows out as the slowest of them found that it must be done; collective.

    GPUs of different kinds can find differently, and under ZeRO-3 processes that call the model unequally often wait
    for each other for good.
    """
    ways = gather_objects(way_of(tuner))
    chosen = slowest(ways)
    for name, value in chosen.items():
        setattr(tuner, name, value)
    odd = [str(i) for i, way in enumerate(ways) if way != chosen]
    says = f"process {', '.join(odd)} found faster ways right than another: all run as the slowest"
    return [Finding("processes", "falls back", says)] if odd else []


def _room() -> int:
    """Bytes of weights that may be made whole: on a GPU half of what is free there at most."""
    return min(GATHERED_AT_MOST, torch.cuda.mem_get_info()[0] // 2) if has_gpu() else GATHERED_AT_MOST


@contextmanager
def _whole(sharded: list[Any]) -> Iterator[None]:
    """Context in which the weights that ZeRO-3 has sharded are whole in every process."""
    if not sharded:
        yield
        return
    import deepspeed

    with deepspeed.zero.GatheredParameters(sharded):
        yield
