"""Bytes exchanged under ZeRO-3: K branches in one forward against one, and against K forwards; and one copy per node.

Counted, not timed: what all ranks together receive in the collectives of an optimizer step, in real processes with
gloo. The first step is left out (DeepSpeed still records the order of the modules), the mean of the others is given.
Nothing is kept whole beyond its use or fetched ahead, as for a model that is much larger than DeepSpeed's limits
(`stage3_max_live_parameters`, `stage3_max_reuse_distance`, `stage3_prefetch_bucket_size`,
`stage3_param_persistence_threshold` are 0).

- ours: `LatentTrainer` with K branches, the z-free model and the posterior, one example per rank and step.
- serial: the Trainer of the benchmark `step`, K whole forwards of a plain LoRA and one backward.
- z3 and z3_hpz: 4 ranks as two nodes of two. Across: what comes from a rank of the other node.

`gathered` are parameters, `reduced` gradients and sums. LoRA and heads are small (r=4, posterior r=1)
beside this small model, as r=16 is beside a large one: under z3_hpz they are what is left to cross nodes, and the ratio
is about that of frozen to trained parameters times the passes per step.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from harness.command import Command
from harness.records import Goal
from workloads.shapes import TINY, Shape, save_model

ROOT = Path(__file__).parents[1]
SHAPE = Shape(vocabulary=4000, hidden=512, intermediate=1408, layers=4, heads=8)
TEXT, STEPS = {"n": 24, "m": 8}, 3
SMALL = {"zlora": {"r": 4, "posterior_r": 1}}
FIGURES = ("gathered", "gathered_across", "reduced", "reduced_across")


def config_file(folder: Path, partition: int) -> str:
    """ZeRO-3 that keeps nothing; with one more copy of the frozen weights per `partition` ranks, unless that is 1."""
    name = "z3" if partition == 1 else "z3_hpz"
    values = json.loads((ROOT / f"ds_configs/ds_{name}_config.json").read_text())
    zero = values["zero_optimization"]
    limits = ("max_live_parameters", "max_reuse_distance", "prefetch_bucket_size", "param_persistence_threshold")
    zero |= {f"stage3_{limit}": 0 for limit in limits}
    if partition > 1:
        zero["zero_hpz_partition_size"] = partition
    path = folder / f"{name}.json"
    path.write_text(json.dumps(values))
    return str(path)


def run(kind: str, size: dict[str, Any], processes: int, group: int) -> dict[str, Any]:
    """MiB per step over all ranks, and the mean loss of the steps.

    Raises:
        RuntimeError: if the processes fail.
    """
    with tempfile.TemporaryDirectory() as out:
        job = json.dumps({"kind": kind, "size": size, "steps": STEPS, "group": group, "out": out})
        start = [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        environment = os.environ | {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
        script = str(ROOT / "benchmarks/workloads/gathered.py")
        result = subprocess.run([*start, script, job], capture_output=True, text=True, env=environment, check=False)
        if result.returncode:
            raise RuntimeError(f"{kind} in {processes} processes: {result.stderr[-3000:]}")
        ranks = [json.loads((Path(out) / f"{rank}.json").read_text()) for rank in range(processes)]
    if any(len(rank["steps"]) != STEPS for rank in ranks):
        raise RuntimeError(f"{kind} in {processes} processes: not {STEPS} steps")
    counted = [step for rank in ranks for step in rank["steps"][1:]]
    figures = {f"{f}_mib": sum(s[f] for s in counted) / (STEPS - 1) / 2**20 for f in FIGURES}
    return figures | {"facts": {"loss": ranks[0]["loss"]}}


def main() -> None:
    command = Command.parse("zero_bytes", __doc__, rounds=None, threads=1)
    report, shape = command.report(processes=4), TINY if command.quick else SHAPE
    report.note(f"Model: {shape.describe()}, random weights; {TEXT['n']} prompt and {TEXT['m']} response tokens.")
    many = 2 if command.quick else 16
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        common = {"folder": save_model(shape, folder), "V": shape.vocabulary, "settings": SMALL} | TEXT
        plain = common | {"deepspeed": config_file(folder, 1)}
        for processes in (2,) if command.quick else (2, 4):
            one, all_branches = (run("ours", plain | {"K": k}, processes, processes) for k in (1, many))
            case, found = f"ZeRO-3, {processes} ranks", {"ours, K=1": one, f"ours, K={many}": all_branches}
            note = "The gate tables and the last layers of the heads grow with K."
            value = all_branches["gathered_mib"] / one["gathered_mib"]
            report.ratio(case, f"gathered, ours, K={many} / K=1", value, Goal("<=", 1.01), note=note)
            if not command.quick:  # to start processes takes most of that
                serial = run("serial", plain | {"K": many}, processes, processes)
                found[f"serial, K={many}"] = serial
                value = serial["gathered_mib"] / all_branches["gathered_mib"]
                report.ratio(case, f"gathered, serial, K={many} / ours", value)
            report.case(case, {"processes": processes}, found)
        grouped = common | {"deepspeed": config_file(folder, 2)}
        z3, hpz = (run("ours", size | {"K": many}, 4, 2) for size in (plain, grouped))
        case = "4 ranks as 2 nodes of 2"
        report.case(case, {"processes": 4, "K": many}, {"z3": z3, "z3_hpz": hpz})
        for kind, goal in (("gathered", Goal("<=", 1 / 50)), ("reduced", None)):
            value = hpz[f"{kind}_across_mib"] / z3[f"{kind}_across_mib"]
            report.ratio(case, f"{kind} across, z3_hpz / z3", value, goal)
        across = [sum(figures[f"{k}_across_mib"] for k in ("gathered", "reduced")) for figures in (hpz, z3)]
        report.ratio(case, "all across, z3_hpz / z3", across[0] / across[1], Goal("<=", 1 / 50))
        losses = [figures["facts"]["loss"] for figures in (hpz, z3)]
        report.ratio(case, "loss, z3_hpz / z3", losses[0] / losses[1])
        if abs(losses[0] - losses[1]) > 1e-6 * abs(losses[1]):
            raise RuntimeError(f"the losses differ: {losses}")
    command.finish(report)


if __name__ == "__main__":
    main()
