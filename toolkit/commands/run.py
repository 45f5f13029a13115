"""`zlora run`: the verbs from c_base to the report, each as a command of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence

from toolkit.config import RunConfig, load_config
from toolkit.errors import ConfigError
from toolkit.metrics.verdict import UNUSED
from toolkit.runtime.device import num_devices
from toolkit.runtime.stop import PREEMPTED

NOT_USED = 3  # exit status where z is expected to be ignored, or is
STOPPED = 4  # where the training was asked to stop
VERBS = ("baseline", "predict", "train", "evaluate", "export")
TOGETHER = ("baseline", "train", "evaluate")  # in all processes, which also share the weights out under ZeRO-3


def run_verbs(source: str, overrides: Sequence[str], nproc: int | None) -> int:
    """Run the verbs of a config; returns the exit status of the first that fails, or 0.

    The c_base artefact is measured where its file is not there yet; a training that finds one of something else says
    so. A training of these settings that was stopped goes on. Where z is not used after training the run stops before
    its evaluation, with exit status 3; where the training was asked to stop, with 4.

    Raises:
        ConfigError: it is one of several processes of a launcher.
    """
    if int(os.environ.get("WORLD_SIZE") or 1) > 1:
        raise ConfigError(
            "zlora run starts its processes itself",
            got=f"one of {os.environ['WORLD_SIZE']} processes of a launcher",
            expected="one `zlora run CONFIG --nproc N`, on one node",
            remedy="on several nodes start the verbs one by one: docs/howto/many_nodes.md",
        )
    config = load_config(source, overrides)
    given = config.baseline.given is not None or config.baseline.path.is_file()
    for verb in VERBS[1 if given else 0 :]:
        more = ["--resume"] if verb == "train" and _goes_on(config) else []
        status = _run(verb, [source, *overrides, *more], nproc or num_devices() if verb in TOGETHER else 1)
        if not status and verb == "train":
            status = _ended(config)
        if status:
            print(
                f"\nzlora run stopped after `zlora {verb}`, exit status {status}: {_remedy(verb, status)}", flush=True
            )
            return status
    return _run("report", [str(config.run_dir)], 1)


def _goes_on(config: RunConfig) -> bool:
    """Whether the run folder holds a training of these settings that has not ended."""
    begun = (config.run_dir / PREEMPTED).is_file() or any(config.run_dir.glob("checkpoints/checkpoint-*"))
    if not begun:
        return False
    from toolkit.build import require_resumable, resume  # with torch and transformers, which take seconds

    if resume.finished(config) is not None:
        return False
    try:
        require_resumable(config)
    except ConfigError:
        return False  # of other settings: it is kept aside
    return True


def _ended(config: RunConfig) -> int:
    """The status of the chain after a training that has ended with status 0."""
    if (config.run_dir / PREEMPTED).is_file():
        return STOPPED
    used = json.loads((config.run_dir / "train.json").read_text())["verdict"]["state"] not in UNUSED
    return 0 if used else NOT_USED


def _remedy(verb: str, status: int) -> str:
    if status == STOPPED:
        return "it was asked to; the same command goes on"
    if status != NOT_USED:
        done = f", mend it, and go on with `zlora {verb}` and the verbs after it" if verb in VERBS[3:] else ""
        return f"see the error above{done}"
    if verb == "predict":
        return "z is expected to be ignored. Leave objective.beta out, or set objective.beta_eff=0.15"
    return "z is not used. Change what the verdict names, or look at the run with `zlora evaluate`"


def _run(verb: str, args: Sequence[str], nproc: int) -> int:
    print(f"\n== zlora {verb} {' '.join(args)}" + (f" in {nproc} processes" if nproc > 1 else ""), flush=True)
    launcher, environment = ["-m", "toolkit"], dict(os.environ)
    if nproc > 1:
        launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(nproc), *launcher]
        environment.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // nproc)))
    environment.setdefault("PYTORCH_ALLOC_CONF", "expandable_segments:True")  # see launch/env.sh
    # torchrun would make 1 of every exit status, and a traceback of a z that is not used.
    more = ["--allow-collapse"] if verb == "train" else []
    return subprocess.run([sys.executable, *launcher, verb, *args, *more], env=environment, check=False).returncode
