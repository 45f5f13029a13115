"""The folder of a run's checkpoints: each is whole or not there, verified before it is used, the last good one kept."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from torch import nn

from toolkit.errors import CheckpointError
from toolkit.runtime.distributed import barrier, from_main, gather_objects, is_main, rank, world_size
from toolkit.runtime.manifest import (
    damage,
    described,
    listed,
    mismatch,
    names_of,
    publish,
    remove_folder,
    wait_for,
    write_manifest,
)

KEPT = 2  # checkpoints of a run
STAGING = ".staging"
BYTES_PER_WEIGHT = 24  # two copies in the run's dtype, and fp32 masters and moments, all in float32 at most
_NAME = re.compile(r"checkpoint-(\d+)")


def step_of(checkpoint: Path) -> int:
    """The optimizer steps done at a checkpoint, by its name."""
    found = _NAME.fullmatch(checkpoint.name)
    assert found is not None, checkpoint
    return int(found[1])


def checkpoints(folder: Path) -> list[Path]:
    """The checkpoints in a folder, whole or not, the latest first."""
    found = [path for path in folder.glob("checkpoint-*") if path.is_dir() and _NAME.fullmatch(path.name)]
    return sorted(found, key=step_of, reverse=True)


def newest(folder: Path, facts: Mapping[str, Any]) -> tuple[Path | None, list[str]]:
    """The latest checkpoint that is whole and has these facts, and what is wrong with each later one, in words.

    Collective.
    """
    if is_main():
        shutil.rmtree(folder / STAGING, ignore_errors=True)  # of a save that was killed
    passed = []
    for path in from_main(lambda: checkpoints(folder)):
        wrong = fault(path, {**facts, "step": step_of(path)})
        if wrong is None:
            return path, passed
        passed.append(f"{path.name}: {wrong}")
    return None, passed


def fault(checkpoint: Path, facts: Mapping[str, Any]) -> str | None:
    """What is wrong with a checkpoint, in words, as manifest.problem; each process reads a share of it. Collective.

    A CheckpointError where one cannot read its share: that is no fault of the checkpoint.
    """
    wrong = from_main(lambda: mismatch(checkpoint, facts))
    if wrong is not None:
        return wrong
    digests = from_main(lambda: listed(checkpoint))
    if not digests:  # it could be read a moment ago
        raise _unreadable(checkpoint, 0, "no manifest")
    try:
        own = {name: digests[name] for name in list(digests)[rank() :: world_size()]}
        mine: str | OSError | None = damage(checkpoint, own)
    except OSError as error:
        mine = error
    parts = gather_objects(mine)
    for number, part in enumerate(parts):
        if isinstance(part, OSError):
            raise _unreadable(checkpoint, number, part)
    return next((part for part in parts if part), None)


def _unreadable(checkpoint: Path, number: int, got: object) -> CheckpointError:
    return CheckpointError(
        f"process {number} cannot read {checkpoint}",
        got=got,
        expected="a folder that all processes see",
        remedy=f"mend the file system, or try again; to go on from the one before, move {checkpoint.name} elsewhere",
    )


def bytes_of(model: nn.Module) -> int:
    """Most bytes that a checkpoint of the trained parameters takes, over all processes."""
    trained = (p for p in model.parameters() if p.requires_grad)
    return 2**20 * world_size() + BYTES_PER_WEIGHT * sum(getattr(p, "ds_numel", p.numel()) for p in trained)


def require_room(folder: Path, step: int, num_bytes: int) -> None:
    """Refuse a disk without room for the checkpoint of this step, with a CheckpointError."""
    free = shutil.disk_usage(next(path for path in (folder, *folder.absolute().parents) if path.exists())).free
    if free < num_bytes:
        raise _unwritten(folder, step, f"{free:,} bytes free", num_bytes)


@contextmanager
def saving(folder: Path, step: int, facts: Mapping[str, Any], num_bytes: int) -> Iterator[Path]:
    """Context with a folder in which all processes write checkpoint-<step>; collective.

    At its end the files are made durable and read back, by each process a share of them, described by a manifest, and
    moved to `folder` in one rename; then all but the last checkpoints are removed, never the one just written.

    Raises:
        CheckpointError: too little free disk, before anything is written, or a file that cannot be written.
    """
    staging = folder / STAGING
    if is_main():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(staging, ignore_errors=True)
        require_room(folder, step, num_bytes)
    barrier()
    try:
        yield staging
    except (OSError, RuntimeError) as error:
        # torch.save raises a RuntimeError of these words where a disk, or a quota, is full.
        unwritten = re.search("PytorchStreamWriter|unexpected pos|file write failed", str(error))
        if isinstance(error, OSError) or unwritten or shutil.disk_usage(folder).free < num_bytes:
            raise _unwritten(folder, step, error, num_bytes) from error
        raise
    name = f"checkpoint-{step}"
    files = _read_back(staging / name, lambda error: _unwritten(folder, step, error, num_bytes))
    if is_main():
        try:
            write_manifest(staging / name, {**facts, "step": step}, files)
            publish(staging / name, folder / name)
        except OSError as error:
            raise _unwritten(folder, step, error, num_bytes) from error
        others = [path for path in checkpoints(folder) if path.name != name]
        for path in others[KEPT - 1 :]:
            remove_folder(path)
        shutil.rmtree(staging, ignore_errors=True)
    barrier()


def _read_back(written: Path, failed: Callable[[OSError], CheckpointError]) -> dict[str, Any]:
    """`described` of the files of all processes, each of which reads a share; collective, and so are its errors."""
    names = sorted({name for one in gather_objects(names_of(written)) for name in one})  # also waits for all
    try:
        wait_for(written, names)
        mine: dict[str, Any] | OSError = described(written, names[rank() :: world_size()])
    except OSError as error:
        mine = error
    parts = gather_objects(mine)
    for part in parts:
        if isinstance(part, OSError):
            raise failed(part)
    return {name: one for part in parts for name, one in part.items()}


def _unwritten(folder: Path, step: int, got: object, num_bytes: int) -> CheckpointError:
    return CheckpointError(
        f"the checkpoint of step {step} cannot be written to {folder}",
        got=got,
        expected=f"a folder that can be written to, with {num_bytes:,} bytes free, also within your quota",
        remedy="make room, then go on with --resume: earlier checkpoints are untouched",
    )
