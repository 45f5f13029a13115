"""A real Slurm of two nodes with 8 GPUs each, which exist in its books only, in namespaces of its own."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from namespaces import Host, need, wait_until
from processes import LAUNCHERS, VARIABLES

REPOSITORY = Path(__file__).parents[2]
CONF = """
ClusterName=test
SlurmctldHost=controller(127.0.0.1)
SlurmUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmdParameters=config_overrides
GresTypes=gpu
SlurmdTimeout=10
MailProg=/bin/true
EnforcePartLimits=ALL
SlurmctldPort=6817
StateSaveLocation=FOLDER/state
SlurmdSpoolDir=FOLDER/spool.%n
SlurmctldPidFile=FOLDER/slurmctld.pid
SlurmdPidFile=FOLDER/slurmd.%n.pid
NodeName=n1 NodeHostname=controller NodeAddr=127.0.0.1 Port=17001 CPUs=192 RealMemory=2000000 Gres=gpu:8
NodeName=n2 NodeHostname=controller NodeAddr=127.0.0.1 Port=17002 CPUs=192 RealMemory=2000000 Gres=gpu:8
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=2-00:00:00 State=UP PriorityTier=1 GraceTime=60
PartitionName=urgent Nodes=n1,n2 MaxTime=2-00:00:00 State=UP PriorityTier=10 PreemptMode=OFF
"""


@dataclass(frozen=True)
class Cluster:
    """Commands of Slurm, and jobs by the shipped scripts as they are."""

    host: Host
    folder: Path

    def slurm(self, *args: str, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
        return self.host.run(*args, check=check, SLURM_CONF=str(self.folder / "slurm.conf"), **env)

    def sbatch(self, script: str, *args: str, options: tuple[str, ...] = (), check: bool = True) -> str:
        """Submit launch/slurm/SCRIPT from the cluster's folder; the job's number, or what sbatch says."""
        env = VARIABLES | {"NPROC": "1", "ZLORA_ROOT": str(REPOSITORY), "PYTHON": sys.executable}
        unset = [f"--unset={name}" for name in LAUNCHERS]
        command = ["env", "-C", str(self.folder), *unset, "sbatch", "--parsable", *options]
        found = self.slurm(*command, str(REPOSITORY / "launch/slurm" / script), *args, check=check, **env)
        return found.stdout.strip() if check else found.stdout + found.stderr

    def job(self, number: str) -> dict[str, str]:
        """What `scontrol show job` says."""
        words = self.slurm("scontrol", "show", "job", "--oneliner", number).stdout.split()
        return dict(word.split("=", 1) for word in words if "=" in word)

    def wait(self, number: str, state: str, seconds: float = 240.0) -> dict[str, str]:
        """Wait until a job is in a state; an AssertionError with its log if it ends in another one."""
        log = self.folder / f"{self.job(number)['JobName']}-{number}.log"

        def reached() -> bool:
            now = self.job(number)["JobState"]
            text = log.read_text()[-5000:] if log.exists() else ""
            assert now in (state, "PENDING", "RUNNING", "COMPLETING", "REQUEUED", "NODE_FAIL"), f"{now}\n{text}"
            return now == state

        wait_until(reached, f"job {number} {state}", seconds)
        return self.job(number)


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    need("slurmctld", "slurmd", "sbatch", "scontrol", "srun", "ip", "nsenter")
    folder = tmp_path_factory.mktemp("slurm")
    (folder / "state").mkdir()
    (folder / "slurm.conf").write_text(CONF.replace("FOLDER", str(folder)))
    for number in range(8):
        (folder / f"gpu{number}").touch()
    (folder / "gres.conf").write_text(f"NodeName=n[1-2] Name=gpu File={folder}/gpu[0-7]\n")
    host = Host("controller", "127.0.0.1 localhost controller n1 n2\n", folder)
    made = Cluster(host, folder)
    conf = str(folder / "slurm.conf")
    sbin = {name: str(shutil.which(name)) for name in ("slurmctld", "slurmd")}
    try:
        host.start(sbin["slurmctld"], "-D", "-i", "-c", "-f", conf, log=folder / "slurmctld.log", cwd=folder)
        for node in ("n1", "n2"):
            (folder / f"spool.{node}").mkdir()
            host.start(sbin["slurmd"], "-D", "-N", node, "-f", conf, log=folder / f"{node}.log", cwd=folder)
        idle = ["sinfo", "--noheader", "--format=%T %D"]
        wait_until(lambda: made.slurm(*idle, check=False).stdout.split() == ["idle", "2"], "two idle nodes", 30)
        yield made
    finally:
        host.close()
