"""What the stages run: jobs with limits, and the runs whose losses are compared."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CONFIG = str(HERE / "run.yaml")
BF16 = ("model.dtype=bfloat16", "train.step0_tolerance=0.05", "baseline.path=baseline_bf16.json")
CHECKPOINTING = "train.gradient_checkpointing=true"
CPU = {"ZLORA_DEVICE": "cpu"}
REPEATED = ("train_deterministic", "train_deterministic_again")


@dataclass
class Job:
    """One command, or one per rank of a group of two on the same card.

    Args:
        name: of the result, and of the run folder where it trains.
        args: of `python`.
        after: jobs that must have succeeded.
        behind: jobs that must have ended.
        limit: seconds.
        ranks: 2: NCCL refuses two ranks of a host on a card, but takes them for two hosts by NCCL_HOSTID.
        fails: whether it is known to fail, which is then looked at.
    """

    name: str
    args: tuple[str, ...]
    after: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    limit: float = 75.0
    env: dict[str, str] = field(default_factory=dict)
    ranks: int = 1
    fails: bool = False


def verb(name: str, *overrides: str) -> tuple[str, ...]:
    return ("-m", "toolkit", name, CONFIG, *overrides)


def training(name: str, *overrides: str, after: tuple[str, ...] = ("baseline",), **more: Any) -> Job:
    return Job(name, verb("train", f"run_dir={name}", *overrides), after, **more)


def resumed(stage: str) -> list[Job]:
    """A run of three steps, and three more from its checkpoint."""
    name, save = f"train {stage} resumed".replace(" ", "_"), ("train.save_steps=3", f"deepspeed={stage}")
    first = training(name, *save, "train.steps=3")
    return [
        Job(f"{name} first half", first.args, first.after),
        Job(name, (*verb("train", f"run_dir={name}", *save), "--resume"), (f"{name} first half",)),
    ]


def product_jobs() -> list[Job]:
    """Stage 2: every verb on one process, training under every DeepSpeed config."""
    z2 = "run_dir=train_z2"
    bf16 = ("baseline_bf16",)
    slow = ("train.steps=20", "train.lr=2.0e-4", *BF16)
    one_gpu_too_few = {"WORLD_SIZE": "1", "RANK": "0", "LOCAL_RANK": "1", "MASTER_ADDR": "127.0.0.1"}
    return [
        Job("task", verb("task")),
        Job("entangle", verb("entangle"), ("task",)),
        Job("baseline", verb("baseline"), ("entangle",)),
        training("train_z2", "deepspeed=z2"),
        training("train_z3", "deepspeed=z3"),
        training("train_z2_cpu", "deepspeed=z2", env=CPU, limit=120),
        training("train_null", "deepspeed=null"),
        training("train_z0", "deepspeed=z0"),
        training("train_z1", "deepspeed=z1"),
        training("train_z2_offload", "deepspeed=z2_offload"),
        training("train_z3_offload_all", "deepspeed=z3_offload_all"),
        Job("baseline_bf16", verb("baseline", *BF16), ("entangle",)),
        training("train_z2_bf16", "deepspeed=z2", *BF16, after=bf16),
        training("train_z3_bf16_checkpointed", "deepspeed=z3", *BF16, CHECKPOINTING, after=bf16),
        Job("evaluate", verb("evaluate", z2), ("train_z2",)),
        Job("export", verb("export", z2), ("train_z2",)),
        *resumed("z2"),
        *resumed("z3"),
        Job("verify", (*verb("baseline"), "--verify"), ("baseline",)),
        training("train_z2_again", "deepspeed=z2"),
        Job("report", ("-m", "toolkit", "report", "train_z2"), ("evaluate",)),
        *(training(name, "deepspeed=z2", *BF16, "train.deterministic=true", after=bf16) for name in REPEATED),
        # F4: what 20 steps of a small rate change, against a rate that changes nothing
        training("f4_start", "deepspeed=z2", *BF16, "train.lr=1.0e-30", "train.steps=1", after=bf16),
        training("f4_null", "deepspeed=null", *slow, after=bf16),
        training("f4_z2", "deepspeed=z2", *slow, after=bf16),
        training("f6", "deepspeed=z2", env=one_gpu_too_few | {"MASTER_PORT": "29533"}, fails=True),
    ]


def two_rank_jobs() -> list[Job]:
    """Stage 3: two NCCL ranks on one card; the pre-pass also shows what is gathered (F1)."""
    kept = "baseline.representations=64"
    return [
        Job("nccl probe", (str(HERE / "probe.py"),), limit=40, ranks=2),
        training("whole_z2", "deepspeed=z2", "train.batch_size=32"),
        training("two_z2", "deepspeed=z2", after=("baseline", "nccl probe"), limit=100, ranks=2),
        training("two_z3", "deepspeed=z3", after=("baseline", "nccl probe"), limit=100, ranks=2),
        Job(
            "two_prepass",
            (str(HERE / "watched.py"), "baseline", CONFIG, "baseline.path=two/baseline.json", kept),
            ("entangle", "nccl probe"),
            limit=100,
            ranks=2,
        ),
    ]


LARGE = Path("/dev/shm/zlora-gpu-model")


def large_jobs() -> list[Job]:
    """Stage 5: `zlora train` at the shape of Llama-3.1-8B, one run at a time; c_base is that of a random model."""
    settings = ("data.train=large/train.jsonl", "data.validation=large/validation.jsonl", f"model.path={LARGE}")
    settings += ("latent.num_latents=8", "zlora.r=16", "zlora.posterior_r=8", "objective.jsd=0", "model.dtype=bfloat16")
    settings += ("data.max_length=4096", "train.batch_size=1", "train.step0_tolerance=0.99")
    # Log lines after the first step, the seventh and the last one: the others are seen without.
    settings += ("train.start=chance", "train.steps=14", "train.logging_steps=7")

    def train(name: str, stage: str, behind: tuple[str, ...] = (), profiled: str = "0") -> Job:
        args = ("train", CONFIG, f"run_dir={name}", *settings, f"deepspeed={stage}", "--c-base", "12.6")
        env = {"ZLORA_GPU_PROFILED": profiled}
        return Job(name, (str(HERE / "watched.py"), *args), ("large model",), behind, limit=110, env=env)

    trained = ("large_z2", "large_z3")
    return [
        Job("large model", (str(HERE / "large.py"), "entangled", str(LARGE), "large"), ("entangle",), limit=60),
        train("large_z2", "z2"),
        train("large_z3", "z3", ("large_z2",), profiled="13"),
        Job("large_export", verb("export", "run_dir=large_z2", *settings), ("large_z2",), trained, limit=60),
    ]


def speed_jobs(env: dict[str, str]) -> list[Job]:
    """Stage 4: alone on the card, one after the other, the most wanted first."""
    parts = {"heads": ("heads.py",), "steps": ("perf.py", "steps"), "codes": ("perf.py", "codes")}
    parts |= {"passes": ("perf.py", "passes")}
    limits = {"heads": 45.0, "steps": 90.0, "codes": 150.0, "passes": 75.0}
    found: list[Job] = []
    for name, (script, *part) in parts.items():
        before = tuple(job.name for job in found)
        found.append(Job(name, (str(HERE / script), *part), behind=before, limit=limits[name], env=env))
    return found


# Runs whose losses must agree, and how far they may be apart. None: whether they are bit-equal is looked at only.
SAME: list[tuple[str, str, float | None]] = [
    ("train_z2", "train_z2_cpu", 1e-4),
    ("train_z2", "train_null", 1e-4),
    ("train_z2", "train_z0", 1e-4),
    ("train_z2", "train_z1", 1e-4),
    ("train_z2", "train_z3", 1e-4),
    ("train_z2", "train_z2_offload", 1e-4),
    ("train_z2", "train_z3_offload_all", 1e-4),
    ("train_z2", "train_z2_resumed", 1e-5),
    ("train_z3", "train_z3_resumed", 1e-5),
    ("train_z2", "train_z2_bf16", 5e-2),
    ("train_z2_bf16", "train_z3_bf16_checkpointed", 2e-3),
    ("train_z2", "train_z2_again", None),
    (*REPEATED, 0.0),
    ("whole_z2", "two_z2", 1e-3),
    ("two_z2", "two_z3", 1e-3),
]
