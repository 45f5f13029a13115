"""Progress bar with the figures that matter, the log as JSON lines, and a check that training trains."""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from transformers import ProgressCallback, TrainerCallback, TrainerControl, TrainerState

from toolkit.errors import ToolkitError
from toolkit.metrics.verdict import COLLAPSED
from toolkit.runtime.device import has_gpu
from toolkit.runtime.status import RunStatus

STATUS_EVERY_S = 10.0


class LatentProgressCallback(ProgressCallback):
    """The usual bar, with rho, KL and the number of live codes behind it."""

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        if state.is_world_process_zero and self.training_bar is not None and logs and "rho" in logs:
            self.training_bar.set_postfix(rho=f"{logs['rho']:.3f}", KL=f"{logs['kl_prior_loss']:.3f}", **_in_use(logs))


class ClockCallback(TrainerCallback):
    """Seconds per step since training began or went on, validations and checkpoints included."""

    begun: tuple[float, int] = (0.0, 0)

    def on_train_begin(self, args: Any, state: TrainerState, control: Any, **kwargs: Any) -> None:
        self.begun = time.monotonic(), state.global_step

    def pace(self, state: TrainerState) -> str:
        """Time per step and what is left at that pace, in words; empty before the first step."""
        done, left = state.global_step - self.begun[1], state.max_steps - state.global_step
        if done <= 0:
            return ""
        each = (time.monotonic() - self.begun[0]) / done
        return f"  {each:.3g} s/step" + (f", {in_time(each * left)} left" if left > 0 else "")


def in_time(seconds: float) -> str:
    """A duration in the unit that suits it."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


class LatentPrinterCallback(ClockCallback):
    """A line per log instead of the bar, where the output is not a terminal."""

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        if state.is_world_process_zero and logs and "rho" in logs:
            print(
                f"step {state.global_step}/{state.max_steps}  loss {logs['loss']:.4f}  rho {logs['rho']:.3f}  "
                f"KL {logs['kl_prior_loss']:.3f}  "
                + "  ".join(f"{k} {v}" for k, v in _in_use(logs).items())
                + self.pace(state),
                flush=True,
            )


class PlainPrinterCallback(ClockCallback):
    """A line per log of a z-free model's training, where the output is not a terminal."""

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        shown = [f"{name} {logs[name]:.4f}" for name in ("loss", "eval_nll_per_token") if logs and name in logs]
        if state.is_world_process_zero and shown:
            print(f"step {state.global_step}/{state.max_steps}  {'  '.join(shown)}{self.pace(state)}", flush=True)


def _in_use(logs: dict[str, Any]) -> dict[str, Any]:
    """Number of codes in use, to a tenth, or of active dimensions of a Gaussian z."""
    names = {"codes in use": "codes_in_use", "live codes": "live_codes", "units": "active_units"}
    found = {word: f"{logs[name]:.3g}" for word, name in names.items() if name in logs}
    return dict(list(found.items())[:1])


class BeginCallback(TrainerCallback):
    """Calls `begin` once, in the main process, at the first log: the model is loaded, and step 0 has passed.

    Each of several trainers, for several starts, may have it; it comes before callbacks that write logs.
    """

    def __init__(self, begin: Callable[[], None]) -> None:
        self.begin: Callable[[], None] | None = begin

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        if state.is_world_process_zero and self.begin is not None:
            self.begin()
            self.begin = None


class JsonLogCallback(TrainerCallback):
    """Appends every log line to `path`. On resume, lines after the checkpoint's step are dropped first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.first_step: int | None = 0  # None: the file has been begun

    def on_train_begin(self, args: Any, state: TrainerState, control: Any, **kwargs: Any) -> None:
        self.first_step = state.global_step

    def _begin(self, step: int) -> None:
        # Not before the first line: a start that fails leaves the log of an earlier run alone.
        self.path.parent.mkdir(parents=True, exist_ok=True)
        resumes = step and self.path.is_file()
        lines = self.path.read_text(encoding="utf-8").splitlines(keepends=True) if resumes else []
        # Only whole lines: a killed run may have left half of its last one.
        kept = [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
        self.path.write_text("".join(kept), encoding="utf-8")

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        if state.is_world_process_zero and logs:
            if self.first_step is not None:
                self._begin(self.first_step)
                self.first_step = None
            # JSON has no NaN: a diverged figure is written as null.
            clean = {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in logs.items()}
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"step": state.global_step, **clean}, allow_nan=False) + "\n")


class StatusCallback(TrainerCallback):
    """Keeps the step in status.json up to date, and what this process is doing."""

    def __init__(self, status: RunStatus) -> None:
        self.status = status

    def on_step_begin(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        self.status.doing = f"step {state.global_step + 1}"

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        self.status.doing = f"validation or checkpoint after step {state.global_step}"
        self.status.at(state.global_step, STATUS_EVERY_S)

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        self.status.begin()
        self.status.at(state.global_step)


class StopCallback(TrainerCallback):
    """Stops training after so many optimizer steps, whatever the length that its schedules are made for."""

    def __init__(self, num_steps: int) -> None:
        self.num_steps = num_steps

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        if state.global_step >= self.num_steps:
            control.should_training_stop = True


class HealthCallback(TrainerCallback):
    """Stops a run whose first gradient is zero (an adapter that cannot learn)."""

    def on_log(self, args: Any, state: TrainerState, control: Any, logs: Any = None, **kwargs: Any) -> None:
        if not logs or "loss" not in logs:
            return
        norms = [value for name, value in logs.items() if name.startswith("grad_norm/")]
        if state.global_step == 1 and norms and not any(norms):
            raise ToolkitError(
                "the gradient of the first step is exactly zero, so nothing would be learned",
                expected="a positive gradient norm",
                remedy="check zlora.target_modules and the DeepSpeed config",
            )


class CollapseCallback(TrainerCallback):
    """Says once, in the main process, that z has been ignored for PATIENCE steps or a quarter of a shorter run.

    Args:
        stop: end the training there, on every process.
    """

    PATIENCE = 50

    def __init__(self, stop: bool) -> None:
        self.stop, self.said = stop, False
        self.since: int | None = None  # step of the first line, of those without a break, whose KL is that of a dead z

    def on_log(self, args: Any, state: TrainerState, control: TrainerControl, logs: Any = None, **kwargs: Any) -> None:
        if not logs or "kl_prior_loss" not in logs:
            return
        if logs["kl_prior_loss"] >= COLLAPSED:
            self.since = None
            return
        self.since = state.global_step if self.since is None else self.since
        if self.said or state.global_step - self.since < min(self.PATIENCE, state.max_steps // 4):
            return
        self.said = True
        if state.is_world_process_zero:
            print(
                f"z has been ignored since step {self.since}: KL below {COLLAPSED} nats per response. "
                + ("Training stops (--stop-on-collapse)." if self.stop else "`--stop-on-collapse` would stop here."),
                flush=True,
            )
        if self.stop:
            control.should_training_stop = True


def peak_memory_mib() -> float:
    """Largest resident set of this process so far, MiB; on a GPU the largest allocation."""
    if has_gpu():
        return torch.cuda.max_memory_allocated() / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
