"""The stages, on any tree of the product: what runs, after what, within how many seconds, and what is compared.

`python gpu/stages.py OUT SECONDS [STAGE...]` with the product and its packages on PYTHONPATH. Every job is a process
group of its own and is ended at its limit. A line per result goes to OUT/results.jsonl at once, the tail of what a
failed job printed with it; all logs to OUT/logs.tar.gz; the table is printed last. Exit status 1: a result is not as it
should be.
"""

import itertools
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tarfile
import time
from pathlib import Path
from typing import Any

import records
import table
from jobs import HERE, LARGE, SAME, Job, large_jobs, product_jobs, speed_jobs, two_rank_jobs
from shapes import CUDA

MOST_AT_ONCE = max(2, min(14, (os.cpu_count() or 2) - 2))
PATIENCE = 1 if shutil.which("nvidia-smi") else 4  # a rehearsal has few cores


class Running:
    """A started job."""

    def __init__(self, job: Job, work: Path) -> None:
        self.job, self.started = job, time.time()
        self.logs = [work / "logs" / f"{job.name.replace(' ', '_')}.{rank}.log" for rank in range(job.ranks)]
        self.processes = [self._start(rank, work) for rank in range(job.ranks)]

    def _start(self, rank: int, work: Path) -> subprocess.Popen[bytes]:
        env = {k: v for k, v in os.environ.items() if k not in ("RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_PORT")}
        env |= {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "COLUMNS": "200", "PYTHONUNBUFFERED": "1"}
        if self.job.ranks > 1:
            port = 29600 + sum(map(ord, self.job.name)) % 300
            env |= {"RANK": str(rank), "WORLD_SIZE": str(self.job.ranks), "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "1"}
            env |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "NCCL_HOSTID": f"host{rank}"}
            env |= {
                "NCCL_SOCKET_IFNAME": "lo",
                "NCCL_IB_DISABLE": "1",
                "NCCL_P2P_DISABLE": "1",
                "NCCL_SHM_DISABLE": "1",
            }
        with self.logs[rank].open("wb") as log:
            command = [sys.executable, *self.job.args]
            return subprocess.Popen(
                command, cwd=work, env=env | self.job.env, stdout=log, stderr=log, start_new_session=True
            )

    def ended(self, until: float) -> bool:
        """Whether all processes have ended; at its limit, or once one rank has failed, they are made to."""
        codes = [p.poll() for p in self.processes]
        late = time.time() > min(until, self.started + PATIENCE * self.job.limit)
        if late or any(codes):
            for process in self.processes:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        return late or all(code is not None for code in codes)

    def text(self) -> str:
        return "\n".join(log.read_text(errors="replace") for log in self.logs)

    def record(self, stage: str, work: Path) -> bool:
        """Write the result; whether the job did what it should."""
        codes = [p.poll() for p in self.processes]
        ok = any(codes) if self.job.fails else not any(codes)
        values: dict[str, Any] = {"seconds": round(time.time() - self.started, 1)} | run_figures(work / self.job.name)
        if ranks := re.findall(r"GATHERED (\w+) pickled (\d+) data (\d+)", self.text()):
            values["gathered"] = [f"{name}: {int(p) / int(d):.2f} x {d} bytes" for name, p, d in ranks]
        if steps := re.findall(r"STEP (\d+) ms ([\d.]+) gib ([\d.]+) host ([\d.]+) at ([\d.]+)", self.text()):
            names = ("step", "ms", "gib", "host_gib", "at")
            values |= step_figures([dict(zip(names, map(float, one), strict=True)) for one in steps])
        if probed := re.findall(r"^model: .*probed in.*", self.text(), re.MULTILINE):
            values["probe"] = probed[-1]
        for found in re.findall(r"^PROFILE (.*)", self.text(), re.MULTILINE):
            values["profile"] = json.loads(found)
        if any(codes):
            killed = any(code == -signal.SIGKILL for code in codes)
            values |= {"error": "out of time" if killed else last_error(self.text()), "tail": self.text()[-3000:]}
        records.record(stage, self.job.name, ok, **values)
        return ok


def step_figures(steps: list[dict[str, float]]) -> dict[str, Any]:
    """Steps of a training, and of those from the third on the median, and the time from one's end to the next's.

    The latter has what a step is not: the batch, and its log line.
    """
    later = [one for one in steps if one["step"] > 2]
    found: dict[str, Any] = {"steps": steps}
    if len(later) > 1:
        found["step_ms"] = round(statistics.median(one["ms"] for one in later), 1)
        between = [1e3 * (b["at"] - a["at"]) for a, b in itertools.pairwise(later)]
        found["end_to_end_ms"] = round(statistics.median(between), 1)
        found["step_gib"] = max(one["gib"] for one in later)
    return found


def last_error(text: str) -> str:
    """The last line that names an error, or the last one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if re.search(r"Error|error:|zlora:", line)]
    return (errors or lines or ["nothing printed"])[-1][:300]


def losses(run: Path) -> dict[int, float]:
    """Training losses of a run by step."""
    log = run / "train_log.jsonl"
    whole = [line for line in log.read_text().splitlines() if line.endswith("}")] if log.is_file() else []
    lines = [json.loads(line) for line in whole]  # a job that was ended may leave half a line
    return {line["step"]: line["loss"] for line in lines if "loss" in line}


def run_figures(run: Path) -> dict[str, Any]:
    """What a training run left behind."""
    found: dict[str, Any] = {"losses": [round(v, 6) for v in losses(run).values()]} if losses(run) else {}
    if (run / "train.json").is_file():
        values = json.loads((run / "train.json").read_text())
        found |= {k: values[k] for k in ("eval_rho", "seconds_of_training", "mean_peak_memory_mib") if k in values}
    return found


def run_phase(stage: str, jobs: list[Job], work: Path, until: float, done: dict[str, bool]) -> None:
    """Run jobs as soon as those before them have succeeded, a bounded number at once; `done` is added to."""
    waiting, running = list(jobs), []
    while waiting or running:
        for job in list(waiting):
            if any(done.get(name) is False for name in job.after) or time.time() > until:
                reason = "out of time" if time.time() > until else "what it needs failed"
                records.record(stage, job.name, False, error=reason)
                done[job.name] = False
                waiting.remove(job)
            elif all(name in done for name in (*job.after, *job.behind)) and len(running) < MOST_AT_ONCE:
                running.append(Running(job, work))
                waiting.remove(job)
        for one in [r for r in running if r.ended(until)]:
            done[one.job.name] = one.record(stage, work)
            running.remove(one)
        time.sleep(0.2)


def compare_losses(work: Path) -> None:
    """Largest relative distance of the losses of steps that two runs have in common."""
    for one, other, bound in SAME:
        first, second = losses(work / one), losses(work / other)
        common, name = sorted(first.keys() & second.keys()), f"losses {one} = {other}"
        if not common:
            if first or second:
                records.record("2", name, False, error="no step in common")
            continue
        away = max(abs(first[s] - second[s]) / max(abs(first[s]), 1e-12) for s in common)
        records.record("2", name, bound is None or away <= bound, away=f"{away:.1e}", steps=len(common), bound=bound)


def compare_adapters(work: Path) -> None:
    """F4: the share of an adapter's entries that 20 steps changed, gates and all."""
    from safetensors.torch import load_file

    name = "adapter/adapter_model.safetensors"
    if not all((work / run / name).is_file() for run in ("f4_start", "f4_null", "f4_z2")):
        return
    start = load_file(work / "f4_start" / name)
    for run in ("f4_null", "f4_z2"):
        end, shares = load_file(work / run / name), {}
        for kind in ("zlora_gate", "zlora_A", "zlora_B", "zlora_heads"):
            pairs = [(start[n], end[n]) for n in start if kind in n]
            changed = sum(int((a != b).sum()) for a, b in pairs)
            shares[kind] = round(changed / max(1, sum(a.numel() for a, _ in pairs)), 4)
        records.record("F", f"changed by 20 steps, {run}", True, **shares)


def stages(wanted: list[str], work: Path, until: float) -> None:
    """Stages 1 to 3 side by side, then 4 and 5 alone on the card; each leaves the time that the later ones need."""
    kept_4, kept_5 = 210.0 * ("4" in wanted), 230.0 * ("5" in wanted)
    done: dict[str, bool] = {}
    if "0" in wanted:
        run_phase("0", [Job("machine", (str(HERE / "machine.py"),), limit=60)], work, until, done)
    checks = ("numerics", "cascades") if "1" in wanted else ()
    jobs = [Job(name, (str(HERE / f"{name}.py"),), limit=90) for name in checks]
    jobs += product_jobs() if "2" in wanted else product_jobs()[: 3 * ("3" in wanted) or 2 * ("5" in wanted)]
    jobs += two_rank_jobs() if "3" in wanted else []
    run_phase("2", jobs, work, until - kept_4 - kept_5, done)
    compare_losses(work)
    compare_adapters(work)
    if "4" in wanted:
        last = until - kept_5
        env = {"ZLORA_GPU_UNTIL": str(last - 8), "OMP_NUM_THREADS": "8"}
        run_phase("4", speed_jobs(env), work, last, done)
    if "5" in wanted:
        run_phase("5", large_jobs(), work, until, done)
        shutil.rmtree(LARGE, ignore_errors=True)


def card_and_commit() -> tuple[bool, dict[str, str]]:
    """Whether there is a card, unless this is a rehearsal; which one, and the commit that is measured."""
    found: dict[str, str] = {"gpu": "none: every size is tiny"}
    if shutil.which("nvidia-smi"):
        command = ["nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader"]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
        found["gpu"] = said[0] if said else "nvidia-smi says nothing"
    commit = Path(os.environ["PYTHONPATH"].split(":")[0]) / "COMMIT"
    found["commit"] = commit.read_text().strip() if commit.is_file() else "a working tree"
    return CUDA or "ZLORA_GPU_REHEARSAL" in os.environ, found


def main() -> None:
    out, seconds, wanted = Path(sys.argv[1]).absolute(), float(sys.argv[2]), sys.argv[3:] or list("012345")
    work = Path("/tmp/zlora-gpu-work")
    shutil.rmtree(work, ignore_errors=True)
    (work / "logs").mkdir(parents=True)
    (out / "results.jsonl").unlink(missing_ok=True)
    os.environ |= {records.FILE: str(out / "results.jsonl"), records.STARTED: str(time.time())}
    there, which = card_and_commit()
    records.record("0", "tree", there, **which)
    try:
        stages(wanted, work, time.time() + seconds - 5)
    finally:
        with tarfile.open(out / "logs.tar.gz", "w:gz") as archive:
            archive.add(work / "logs", "logs")
        found = records.read(out / "results.jsonl")
        (out / "table.md").write_text(table.markdown(found), encoding="utf-8")
        print(table.markdown(found))
    sys.exit(not all(result["ok"] for result in found))


if __name__ == "__main__":
    main()
