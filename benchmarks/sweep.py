"""Many short runs in one process, their figures as JSON lines, so that a sweep can be stopped and gone on with.

    python benchmarks/sweep.py JOBS.py --out runs/sweep.jsonl

JOBS.py defines `jobs() -> list[Job]` and `table(records) -> str`. Start as many workers as there are cores, each with
OMP_NUM_THREADS=1, some seconds apart, then print the table:

    python benchmarks/sweep.py JOBS.py --out runs/sweep.jsonl --table
"""

import argparse
import contextlib
import importlib.util
import json
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

QUIET = ("train.report_to=[]", "evaluate.num_prompts=64")


@dataclass(frozen=True)
class Job:
    """One training run.

    Args:
        name: unique within the sweep; part of the run folder's name.
        preset: config file or preset.
        overrides: as on the command line; run_dir is set by the sweep.
        facts: copied into the record.
        generate: also evaluate the run, for the alignment of generated outputs.
    """

    name: str
    preset: str
    overrides: tuple[str, ...]
    facts: dict[str, Any]
    generate: bool = True


def run(job: Job, folder: Path) -> dict[str, Any]:
    """Train and evaluate; the figures. The adapter is deleted."""
    from toolkit.commands.evaluate import evaluate
    from toolkit.commands.train import train
    from toolkit.config import load_config

    run_dir = folder / job.name
    shutil.rmtree(run_dir, ignore_errors=True)
    config = load_config(job.preset, [*QUIET, *job.overrides, f"run_dir={run_dir}"])
    started = time.monotonic()
    trained = train(config)
    figures = evaluate(config) if job.generate else {}
    log = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
    shutil.rmtree(run_dir / "adapter", ignore_errors=True)
    return {
        "name": job.name,
        **job.facts,
        "beta_eff": next(line["beta_eff"] for line in reversed(log) if "beta_eff" in line),
        "rho": trained["eval_rho"],
        "kl": trained["eval_kl_prior_loss"],
        "live_codes": trained["eval_live_codes"],
        "posterior_alignment": figures.get("posterior_alignment_one_to_one", {}).get("value"),
        "alignment": figures.get("alignment_one_to_one", {}).get("value"),
        "chance": figures.get("alignment_one_to_one", {}).get("chance"),
        "seed": trained["seed"],
        "starts": trained["starts"],
        "steps": trained["steps"],
        "seconds": time.monotonic() - started,
        "train_seconds": trained["seconds"],
        "losses": [line["loss"] for line in log if "loss" in line],
        "kl_course": [[line["step"], line["kl_prior_loss"]] for line in log if "kl_prior_loss" in line],
    }


def records(out: Path) -> list[dict[str, Any]]:
    """What has been finished, of all workers."""
    files = sorted(out.parent.glob(f"{out.stem}.*{out.suffix}"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def load(path: str) -> ModuleType:
    """The module that defines the jobs."""
    spec = importlib.util.spec_from_file_location("jobs", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pending(jobs: list[Job], out: Path) -> Iterator[Job]:
    """Jobs that no record names and no living worker has claimed."""
    for job in jobs:
        done = {record["name"] for record in records(out)}
        if job.name not in done and claim(out.parent / f"{job.name}.claim"):
            yield job


def claim(path: Path) -> bool:
    """Take a job, unless another process has it."""
    if path.is_file() and Path(f"/proc/{path.read_text()}").exists():
        return False
    path.write_text(str(os.getpid()))
    return True


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jobs")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--table", action="store_true")
    args = parser.parse_args()
    module = load(args.jobs)
    if args.table:
        print(module.table(records(args.out)))
        return
    args.out.parent.mkdir(parents=True, exist_ok=True)
    mine = args.out.with_name(f"{args.out.stem}.{os.getpid()}{args.out.suffix}")
    for job in pending(module.jobs(), args.out):
        with (args.out.parent / f"{job.name}.log").open("w") as log, contextlib.redirect_stdout(log):
            record = run(job, args.out.parent)
        with mine.open("a") as file:
            file.write(json.dumps(record) + "\n")
        print(
            f"{job.name}: KL {record['kl']:.3f}  rho {record['rho']:.3f}  alignment {record['alignment']}  "
            f"{record['seconds']:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
