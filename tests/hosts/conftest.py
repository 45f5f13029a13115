"""Two hosts with addresses of their own, joined by a cable, which see the same files; sshd runs on both."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
from namespaces import Host, need
from processes import LAUNCHERS, VARIABLES

LAUNCH = Path(__file__).parents[2] / "launch"
ADDRESSES = {"host-a": "10.98.0.1", "host-b": "10.98.0.2"}
SSHD = """
HostKey FOLDER/key
AuthorizedKeysFile FOLDER/key.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin yes
"""
SSH = """
Host *
  IdentityFile FOLDER/key
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
"""


@dataclass
class Job:
    """A launch script that runs on both hosts, or on the first for both."""

    logs: list[Path]
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def wait(self, seconds: float) -> list[int]:
        return [process.wait(seconds) for process in self.running]

    def said(self, host: int) -> str:
        return self.logs[host].read_text(errors="replace")


@dataclass(frozen=True)
class Hosts:
    a: Host
    b: Host
    folder: Path

    def start(self, launcher: str, name: str, *args: str) -> Job:
        """LAUNCHER.sh ARGS in one process on each host."""
        own = {k: v for k, v in os.environ.items() if k not in LAUNCHERS} | VARIABLES
        own |= {"PYTHON": sys.executable, "MASTER_ADDR": ADDRESSES["host-a"], "GLOO_SOCKET_IFNAME": "eth0"}
        where = {"NPROC": "1", "NNODES": "2", "MASTER_PORT": "29500"}
        if launcher == "deepspeed":
            where = {"HOSTFILE": str(self.folder / "hostfile")}
        job = Job([self.folder / f"{name}.{host}.log" for host in ("a", "b")])
        for rank, host in enumerate((self.a,) if launcher == "deepspeed" else (self.a, self.b)):
            env = own | where | ({} if launcher == "deepspeed" else {"NODE_RANK": str(rank)})
            script = str(LAUNCH / f"{launcher}.sh")
            job.running.append(host.start(script, *args, log=job.logs[rank], cwd=self.folder, env=env))
        return job

    def ranks(self, host: Host) -> list[psutil.Process]:
        """The training processes of a host."""
        found = []
        for process in host.processes():
            with suppress(psutil.Error):
                words = process.cmdline()
                if (
                    "RANK" in process.environ()
                    and words[-1:]
                    and "toolkit" in words
                    and "torch.distributed.run" not in words
                ):
                    found.append(process)
        return found

    def clear(self) -> None:
        """End what a test has left, but for sshd."""
        for host in (self.a, self.b):
            for process in host.processes():
                with suppress(psutil.Error):
                    if process.name() != "sshd":
                        process.kill()

    def cable(self, state: str) -> None:
        self.a.run("ip", "link", "set", "eth0", state)


@pytest.fixture(scope="session")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    need("ip", "nsenter", "pdsh", "ssh", "sshd", "ssh-keygen")
    folder = tmp_path_factory.mktemp("hosts")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / "key")], check=True)
    for name, text in (("sshd_config", SSHD), ("ssh_config", SSH)):
        (folder / name).write_text(text.replace("FOLDER", str(folder)))
    (folder / "hostfile").write_text("host-a slots=1\nhost-b slots=1\n")
    (folder / ".deepspeed_env").write_text("ZLORA_DEVICE=cpu\nGLOO_SOCKET_IFNAME=eth0\n")
    names = "127.0.0.1 localhost\n" + "".join(f"{address} {name}\n" for name, address in ADDRESSES.items())
    made = []
    try:
        made += [Host(name, names, folder) for name in ADDRESSES]
        pair = ["ip", "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", str(made[1].pid)]
        subprocess.run(["nsenter", f"--target={made[0].pid}", "--net", *pair], check=True)
        for host, address in zip(made, ADDRESSES.values(), strict=True):
            host.run("ip", "address", "add", f"{address}/24", "dev", "eth0")
            host.run("ip", "link", "set", "eth0", "up")
            host.run("mount", "-t", "tmpfs", "tmpfs", "/run")
            host.run("mkdir", "/run/sshd")
            host.run("mount", "--bind", str(folder / "ssh_config"), "/etc/ssh/ssh_config")
            host.start(
                "/usr/sbin/sshd", "-D", "-e", "-f", str(folder / "sshd_config"), log=folder / "sshd.log", cwd=folder
            )
        yield Hosts(*made, folder)
    finally:
        for host in made:
            host.close()
