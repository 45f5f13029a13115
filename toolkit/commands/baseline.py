"""`zlora baseline`: write the c_base artefact of a run; `--verify`: recompute some of its rows and compare them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from toolkit import build
from toolkit.baseline import Baseline, Fingerprints, representations_path, response_states, summarise, token_losses
from toolkit.baseline.tensors import save_tensors
from toolkit.build.prepass import Inputs, load_prepass_model, read_inputs
from toolkit.build.sharding import sharing_config
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import Example
from toolkit.errors import ArtefactError
from toolkit.metrics.bootstrap import NUM_RESAMPLES
from toolkit.runtime.distributed import from_main, gather_objects, is_main, processes, world_size
from toolkit.runtime.files import read_object
from toolkit.runtime.lock import only_writer
from toolkit.runtime.progress import progress_bar
from toolkit.runtime.shards import ShardStore

SHARD_SIZE = 1024  # sequences after which finished work is kept on disk
# Largest relative difference of a row's loss: other batches and processes round otherwise, in bfloat16 by far more.
TOLERANCE = {"float32": 1e-4, "bfloat16": 0.1}
MAX_REPORTED = 5


def compute_baseline(config: RunConfig) -> Baseline:
    """Evaluate the frozen model over the validation split, in all processes, and write baseline.path atomically.

    With baseline.representations the pooled hidden states of training examples are written beside it. Finished shards
    are kept there too until everything is written, so that the same command goes on where a killed one stopped.

    Raises:
        ConfigError, DataError: before the model is loaded; also where another one writes there, or there is no room.
    """
    with _inputs(config) as (config, inputs, deepspeed), only_writer(config.baseline.path, is_main()):
        build.check_room(config.baseline.path, _bytes(config, inputs), "baseline.path")
        return _compute(config, inputs, load_prepass_model(config, deepspeed, inputs.longest))


def _bytes(config: RunConfig, inputs: Inputs) -> int:
    """About what the pre-pass writes: a number per y token, and pooled states of each layer, both twice."""
    shape = read_object(config.model.folder / "config.json") or {}
    shape = shape.get("text_config") or shape
    states = 4 * (shape.get("num_hidden_layers", 0) + 1) * shape.get("hidden_size", 0)
    kept = len(inputs.kept[0]) if inputs.kept else 0
    return 2**20 + 40 * sum(len(e.response_ids) for e in inputs.validation) + 8 * kept * states


@contextmanager
def _inputs(config: RunConfig) -> Iterator[tuple[RunConfig, Inputs, dict[str, Any] | None]]:
    """The config with its model found, the inputs of the pre-pass and its DeepSpeed config.

    In a context in which this process has joined the others.
    """
    build.check_file(config.baseline.path, "baseline.path", ours="c_base")
    resolve_deepspeed(config)  # refuses now what training would refuse
    deepspeed = sharing_config(config)
    with processes(config.train.timeout_s, deepspeed=deepspeed is not None):
        config = build.find_model(config)
        yield config, read_inputs(config), deepspeed


def shards_path(baseline: Path) -> Path:
    """The folder of finished shards, beside the c_base artefact; it goes when the pre-pass is whole."""
    return baseline.with_name(f"{baseline.name}.shards")


def _compute(config: RunConfig, inputs: Inputs, model: Any) -> Baseline:
    section = config.baseline

    def store(stage: str, prints: Fingerprints) -> ShardStore:
        return ShardStore(shards_path(section.path), stage, prints.model_dump_json(), SHARD_SIZE)

    def run(measure: Any, stage: str, examples: Sequence[Example], prints: Fingerprints) -> Any:
        kept, size = store(stage, prints), config.data.eval_batch_size
        with progress_bar(f"pre-pass, {stage}", -(-len(examples) // world_size())) as progress:
            return measure(model, examples, inputs.collator, size, progress, kept)

    losses, baseline = run(token_losses, "validation", inputs.validation, inputs.prints), None
    if is_main():
        paths = (config.model.path, config.data.validation)
        baseline = summarise(inputs.validation, losses, inputs.prints, *paths, NUM_RESAMPLES, config.seed)
        baseline.save(section.path)
    if inputs.kept:
        states = run(response_states, "representations", *inputs.kept)
        if is_main():
            save_tensors(representations_path(section.path), states, inputs.kept[1])
    if is_main():
        store("validation", inputs.prints).remove()
    return gather_objects(baseline)[0]


def verify_baseline(config: RunConfig, num_rows: int) -> dict[str, Any]:
    """Recompute num_rows validation sequences, or all, and compare their losses with the stored ones; collective.

    Returns path, seed of the choice (another every time), number of rows, and the largest relative difference
    with its limit.

    Raises:
        ArtefactError: an artefact that is missing, damaged, of something else, or holds other values.
        ConfigError, DataError: as compute_baseline.
    """
    path = config.baseline.path
    with _inputs(config) as (config, inputs, deepspeed):
        stored = Baseline.load(path)
        stored.require(inputs.prints, path)
        chosen = from_main(lambda: np.random.SeedSequence().entropy)
        total = len(stored.ids)
        rows = sorted(np.random.default_rng(chosen).choice(total, min(num_rows, total), replace=False).tolist())
        members = [inputs.validation[i] for i in rows]
        model = load_prepass_model(config, deepspeed, inputs.longest)
        losses = token_losses(model, members, inputs.collator, config.data.eval_batch_size)
        worst = _compare(config, stored, rows, [float(row.sum()) for row in losses]) if is_main() else 0.0
        return {
            "path": str(path),
            "seed": chosen,
            "rows": {"validation": len(rows)},
            "largest_difference": gather_objects(worst)[0],
            "tolerance": TOLERANCE[config.model.dtype],
        }


def _compare(config: RunConfig, stored: Baseline, rows: Sequence[int], found: Sequence[float]) -> float:
    """Largest difference between stored and recomputed rows; an ArtefactError names the rows beyond the tolerance."""
    limit = TOLERANCE[config.model.dtype]
    distances = [difference(stored.nll[row], value) for row, value in zip(rows, found, strict=True)]
    wrong = [
        f"row {stored.ids[row]!r} of {config.data.validation}: {stored.nll[row]:.6g} stored, {value:.6g} now"
        for row, value, distance in zip(rows, found, distances, strict=True)
        if not distance <= limit
    ]
    if wrong:
        raise ArtefactError(
            f"{config.baseline.path} does not hold what the frozen model gives",
            got="\n            ".join([f"{len(wrong)} of {len(rows)} rows differ", *wrong[:MAX_REPORTED]]),
            expected=f"equal within {limit:g} of a row's loss, or of 1 nat where that is smaller",
            remedy="run `zlora baseline CONFIG` again",
        )
    return max(distances)


def difference(stored: float, found: float) -> float:
    """|stored - found| / max(1, |stored|) of the loss of a row in nats."""
    return abs(stored - found) / max(1.0, abs(stored))
