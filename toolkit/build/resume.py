"""Where a resumed run goes on: what its checkpoints must belong to, and the last of them that is whole."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from toolkit.baseline import Baseline, Fingerprints
from toolkit.build.artefacts import settings_digest
from toolkit.build.training import loss_scale
from toolkit.config import RunConfig
from toolkit.data import Example, data_fingerprint
from toolkit.errors import CheckpointError
from toolkit.runtime.digest import adapter_digest, config_digest
from toolkit.runtime.distributed import from_main, is_main, world_size
from toolkit.runtime.files import read_object
from toolkit.runtime.manifest import facts_of
from toolkit.runtime.run_folder import ADAPTER
from toolkit.runtime.stop import PREEMPTED
from toolkit.training.checkpoint_folder import checkpoints, fault, newest
from toolkit.training.starts import recorded, start_checkpoint, unfinished

KEPT_ASIDE = "start without --resume: what is there is kept aside"


def run_facts(
    config: RunConfig,
    deepspeed: Mapping[str, Any] | None,
    prints: Fingerprints,
    train: Sequence[Example],
    base: Baseline,
) -> dict[str, Any]:
    """What the checkpoints of a run belong to: the run's settings, the content of its inputs, its processes."""
    inputs = prints.model_dump(include={"weights", "tokenizer", "template", "mask_rule"})
    inputs |= {"content of data.train": data_fingerprint(train), "content of data.validation": prints.data}
    inputs |= {"c_base": loss_scale(config, base).c_base}
    return checkpoint_facts(deepspeed, inputs, settings_digest(config))


def checkpoint_facts(deepspeed: Mapping[str, Any] | None, inputs: Mapping[str, Any], settings: str) -> dict[str, Any]:
    """What a checkpoint belongs to: processes, the stage of ZeRO, the content of its inputs, a digest of settings."""
    stage = None if deepspeed is None else deepspeed.get("zero_optimization", {}).get("stage", 0)
    return {"world_size": world_size(), "zero_stage": stage, "inputs": dict(inputs), "config": settings}


def finished(config: RunConfig) -> dict[str, Any] | None:
    """The record of a run that has done its steps and whose adapter is the one it wrote; else None."""
    record = read_object(config.run_dir / "train.json") or {}
    done = isinstance(record.get("steps"), int) and record["steps"] >= config.train.steps
    folder = config.run_dir / ADAPTER
    whole = record.get("adapter") == adapter_digest(folder) and record.get("adapter_config") == config_digest(folder)
    return record if done and whole and (folder / "adapter_model.safetensors").is_file() else None


def find_checkpoint(config: RunConfig, facts: Mapping[str, Any]) -> str | None:
    """The checkpoint to go on from: the run's last whole one, or that of its chosen start. Collective.

    None where the run was asked to stop, or its Slurm job is requeued, before it had written one.

    Raises:
        CheckpointError: no checkpoint is whole and belongs to this run; it says of each what is wrong.
    """

    def chosen_start() -> str | None:
        return start_checkpoint(config, recorded(config)) if unfinished(config) else None

    return whole_checkpoint(config.run_dir / "checkpoints", facts, config.run_dir, KEPT_ASIDE, chosen_start)


def whole_checkpoint(
    folder: Path, facts: Mapping[str, Any], run_dir: Path, anew: str, otherwise: Callable[[], str | None] = lambda: None
) -> str | None:
    """The last checkpoint in a folder that is whole and has these facts, else the `otherwise` one. Collective.

    None and CheckpointError as find_checkpoint; `run_dir` may hold the word of a run that was asked to stop, and `anew`
    says how one begins from its first step.
    """
    found, passed = newest(folder, facts)
    start = from_main(otherwise) if found is None else None
    if start is not None:
        wrong = fault(Path(start), facts)
        found = Path(start) if wrong is None else None
        passed += [f"{start}: {wrong}"] if wrong else []
    for one in passed if is_main() else ():
        print(f"passed over: {one}", flush=True)
    later = from_main(lambda: (run_dir / PREEMPTED).is_file() or int(os.environ.get("SLURM_RESTART_COUNT") or 0) > 0)
    if found is None and (passed or not later):
        raise CheckpointError(
            f"nothing to resume from in {folder}",
            got="\n            ".join(passed) or "no checkpoint",
            expected="a whole checkpoint that this run wrote",
            remedy=_remedy(folder, facts, anew),
        )
    if is_main():
        print(f"going on from {found}" if found else "no checkpoint had been written: the run begins anew", flush=True)
    return found and str(found)


def _remedy(folder: Path, facts: Mapping[str, Any], anew: str) -> str:
    was = next((facts_of(path) for path in checkpoints(folder) if facts_of(path)), {})
    if was.get("world_size", facts["world_size"]) != facts["world_size"]:
        return f"start {was['world_size']} processes, as before (NPROC=N launch/torchrun.sh), or {anew}"
    if was.get("zero_stage", facts["zero_stage"]) != facts["zero_stage"]:
        return f"give the DeepSpeed config of ZeRO stage {was['zero_stage']}, as before, or {anew}"
    return anew
