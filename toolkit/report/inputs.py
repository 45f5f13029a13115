"""The files of a run folder that the report shows; an error names a missing one and the command that writes it."""

import contextlib
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import yaml

import toolkit.extras  # noqa: F401  (registers the optional kinds of z)
from toolkit.components import hide
from toolkit.errors import ArtefactError
from toolkit.objective import Latent
from toolkit.objective.protocols import LATENTS
from toolkit.runtime.digest import adapter_digest
from toolkit.runtime.run_folder import ADAPTER, stale_parts

_TRAIN = "run `zlora train CONFIG.yaml`, which writes it into the run folder"
_EVALUATE = "run `zlora evaluate CONFIG.yaml`, which writes it"

Estimate = dict[str, float | None]  # value, low and high; the ends are None where there is no interval


@dataclass(frozen=True, slots=True)
class RunFiles:
    """The files of one run folder; `evaluation` and `baseline` are None where their file is not there yet."""

    name: str
    config_text: str
    config: dict[str, Any]
    log: list[dict[str, Any]]
    evaluation: dict[str, Any] | None
    baseline: dict[str, Any] | None
    trained: dict[str, Any]  # train.json; empty before the end of training
    adapter: str | None = None  # digest of its weights
    stale: tuple[str, ...] = ()  # what is of another adapter, in words

    @property
    def num_codes(self) -> int | None:
        """Values of z; None where they cannot be listed."""
        return self.latent.num_values or None if self.latent else None

    @property
    def latent(self) -> Latent | None:
        """Kind of z of the run; None where its configuration names none that is known."""
        try:
            return LATENTS.make(self.config.get("latent"))
        except ValueError:
            return None

    @property
    def reduction(self) -> str:
        """'token_mean', 'sequence_sum', or '' where the configuration does not say."""
        return (self.config.get("objective") or {}).get("reduction", "")


def load_run(run_dir: Path) -> RunFiles:
    """Read config.yaml and train_log.jsonl (required), evaluation.json and baseline.json (where present).

    Raises:
        ArtefactError: a required file is missing, or a file is torn; names file, line and command.
    """
    if not run_dir.is_dir():
        raise ArtefactError("there is no such run folder", got=run_dir, remedy=_TRAIN.split(",")[0])
    path = run_dir / "config.yaml"
    try:
        config = hide(yaml.safe_load(_read(path)))  # one that an earlier version wrote may hold secrets
    except yaml.YAMLError as error:
        raise ArtefactError(f"{path} is not YAML", got=error, remedy=_TRAIN) from None
    return RunFiles(
        name=run_dir.resolve().name,
        config_text=yaml.safe_dump(config, sort_keys=False),
        config=config if isinstance(config, dict) else {},
        log=_read_log(run_dir / "train_log.jsonl"),
        evaluation=_read_json(run_dir / "evaluation.json", _EVALUATE),
        baseline=_read_json(run_dir / "baseline.json", _TRAIN),
        trained=_read_json(run_dir / "train.json", _TRAIN) or {},
        adapter=adapter_digest(run_dir / ADAPTER),
        stale=tuple(stale_parts(run_dir)),
    )


def series(log: list[dict[str, Any]], key: str) -> tuple[list[int], list[float]]:
    """The steps and values of one logged name; of a step that a resume repeated the last line counts."""
    points = {line["step"]: line[key] for line in log if is_number(line.get(key))}
    steps = sorted(points)
    return steps, [float(points[step]) for step in steps]


def last_value(log: list[dict[str, Any]], key: str) -> float | None:
    """The latest logged value of one name, None where it was never logged."""
    values = series(log, key)[1]
    return values[-1] if values else None


def names_under(log: list[dict[str, Any]], prefix: str) -> list[str]:
    """The terms of the logged names `prefix/<term>`, in order of first appearance."""
    names = dict.fromkeys(key for line in log for key in line if key.startswith(prefix + "/"))
    return [name.removeprefix(prefix + "/") for name in names]


def estimate(value: Any) -> Estimate | None:
    """The estimate in such a mapping or in a bare number; None for anything else."""
    parts = value if isinstance(value, dict) else {"value": value}
    if not is_number(parts.get("value")):
        return None
    return {name: float(parts[name]) if is_number(parts.get(name)) else None for name in ("value", "low", "high")}


def is_number(value: Any) -> TypeGuard[int | float]:
    """Whether a value is a finite or infinite number; a NaN or a bool is none."""
    return isinstance(value, int | float) and not isinstance(value, bool) and not math.isnan(value)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ArtefactError(f"{path.name} is missing in {path.parent}", remedy=_TRAIN) from None


def _read_json(path: Path, remedy: str) -> dict[str, Any] | None:
    if not path.exists():
        return None
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        remedy = f"delete it and {remedy}"
        raise ArtefactError(f"{path}:{error.lineno} is not JSON", got=error.msg, remedy=remedy) from None


def _read_log(path: Path) -> list[dict[str, Any]]:
    lines = _read(path).split("\n")
    # A run that is going on, or was killed, may leave half a line at the end: the log before it is good.
    half = lines.pop()
    log = [_log_line(path, number, line) for number, line in enumerate(lines, start=1)]
    if half:
        with contextlib.suppress(ArtefactError):
            log.append(_log_line(path, len(lines) + 1, half))
    if not log:
        raise ArtefactError(f"{path} holds no log line", remedy=_TRAIN)
    return log


def _log_line(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except json.JSONDecodeError:
        entry = None
    if not isinstance(entry, dict) or not isinstance(entry.get("step"), int):
        raise ArtefactError(
            f"{path}:{number} is not a log line",
            got=repr(line[:80]),
            expected='{"step": int, ...}',
            remedy="delete that line, or train again",
        )
    return entry
