"""`zlora run`: the verbs from c_base to the report, each as a command of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence

from toolkit.config import RunConfig, load_config
from toolkit.metrics.verdict import UNUSED
from toolkit.runtime.device import num_devices

NOT_USED = 3  # exit status where z is expected to be ignored, or is
VERBS = ("baseline", "predict", "train", "evaluate", "export")
TOGETHER = ("baseline", "train", "evaluate")  # in all processes, which also share the weights out under ZeRO-3


def run_verbs(source: str, overrides: Sequence[str], nproc: int | None) -> int:
    """Run the verbs of a config; returns the exit status of the first that fails, or 0.

    The c_base artefact is measured where its file is not there yet; a training that finds one of something else says
    so. Where z is not used after training the run stops before its evaluation, with exit status 3.
    """
    config = load_config(source, overrides)
    given = config.baseline.given is not None or config.baseline.path.is_file()
    for verb in VERBS[1 if given else 0 :]:
        status = _run(verb, [source, *overrides], nproc or num_devices() if verb in TOGETHER else 1)
        if not status and verb == "train" and not _used(config):
            status = NOT_USED
        if status:
            print(
                f"\nzlora run stopped after `zlora {verb}`, exit status {status}: {_remedy(verb, status)}", flush=True
            )
            return status
    return _run("report", [str(config.run_dir)], 1)


def _used(config: RunConfig) -> bool:
    return json.loads((config.run_dir / "train.json").read_text())["verdict"]["state"] not in UNUSED


def _remedy(verb: str, status: int) -> str:
    if status != NOT_USED:
        return "see the error above"
    if verb == "predict":
        return "z is expected to be ignored. Leave objective.beta out, or set objective.beta_eff=0.15"
    return "z is not used. Change what the verdict names, or look at the run with `zlora evaluate`"


def _run(verb: str, args: Sequence[str], nproc: int) -> int:
    print(f"\n== zlora {verb} {' '.join(args)}" + (f" in {nproc} processes" if nproc > 1 else ""), flush=True)
    launcher, environment = ["-m", "toolkit"], dict(os.environ)
    if nproc > 1:
        launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(nproc), *launcher]
        environment.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // nproc)))
    # torchrun would make 1 of every exit status, and a traceback of a z that is not used.
    more = ["--allow-collapse"] if verb == "train" else []
    return subprocess.run([sys.executable, *launcher, verb, *args, *more], env=environment, check=False).returncode
