"""Ten seeds with and without restarts on `addition` and `sorting`. For benchmarks/sweep.py.

Needs the data, model and c_base of the preset `quickstart`, and the same made with the overrides SORTING; see
docs/results/restarts.md. A restart is one of several starts in `train.start`; those of index i have the seeds 3i,
3i + 1 and 3i + 2; without, it is the first.
"""

import itertools
import statistics
from typing import Any

from sweep import Job  # pyright: ignore

SORTING = (
    "task.name=sorting",
    *(f"data.{split}=runs/sorting/data/{split}.jsonl" for split in ("train", "validation", "test")),
    "model.path=runs/sorting/entangled",
    "baseline.path=runs/sorting/baseline.json",
)
TASKS = {"addition": (), "sorting": SORTING}
NUM_SEEDS, RESTARTS = 10, 3
COMMON = ("deepspeed=null", "train.batch_size=16", "objective.beta=0.1")
ARMS = {  # train.start
    "warm, 3 restarts": "[mean/1, mean/2, mean/3]",
    "warm, no restarts": "mean/1",
    "cold, 3 restarts": "[chance, chance, chance]",
    "cold, no restarts": "chance",
}


def jobs() -> list[Job]:
    """All runs of the sweep: warm starts first, and those of one seed side by side, so that it can be cut short."""
    made = []
    for start, index, (task, where) in itertools.product(("warm", "cold"), range(NUM_SEEDS), TASKS.items()):
        for arm in (arm for arm in ARMS if arm.startswith(start)):
            facts = {"task": task, "arm": arm, "index": index}
            more = (*COMMON, f"seed={RESTARTS * index}", *where, f"train.start={ARMS[arm]}")
            name = f"{task}-{arm.replace(', ', '-').replace(' ', '_')}-{index}"
            made.append(Job(name, "quickstart", more, facts))
    return made


def table(records: list[dict[str, Any]]) -> str:
    """Markdown: one line per task and arm, and every seed's alignment."""
    lines = [
        "| task | start | seeds | alignment: median (least to most) | 0.95 or more | KL | rho | steps of training |",
        "|---|---|---|---|---|---|---|---|",
    ]
    seeds = []
    for task in TASKS:
        for arm in ARMS:
            found = sorted((r for r in records if (r["task"], r["arm"]) == (task, arm)), key=lambda r: r["index"])
            if not found:
                continue
            values = [r["alignment"] for r in found]
            kl, rho = (statistics.median(r[name] for r in found) for name in ("kl", "rho"))
            spread = f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"
            good = sum(v >= 0.95 for v in values)
            cells = (task, arm, len(found), spread, good, f"{kl:.2f}", f"{rho:.2f}", num_steps(found[0]))
            lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
            seeds.append(f"- {task}, {arm}: " + " ".join(f"{v:.2f}" for v in values))
    return "\n".join([*lines, "", *seeds])


def num_steps(record: dict[str, Any]) -> int:
    """Optimizer steps of the run and of the starts that were given up."""
    from toolkit.config import load_config

    given_up = max(len(record["starts"]) - 1, 0)
    return record["steps"] + given_up * load_config("quickstart").train.start_steps
