"""Hosts of their own on one machine: Linux namespaces with processes, network, name and files in /etc apart."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

UNSHARE = ["unshare", "--mount", "--pid", "--net", "--uts", "--fork", "--kill-child", "--mount-proc"]


def need(*programs: str) -> None:
    """End the session, not silently, where the machine lacks programs or the right to make namespaces."""
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        pytest.exit(f"NOT RUN: {', '.join(missing)} missing, and apt-get could not install them", returncode=3)
    tried = subprocess.run([*UNSHARE, "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.exit(f"NOT RUN: no right to make namespaces (CAP_SYS_ADMIN): {tried.stderr.strip()}", returncode=3)


def wait_until(found: Callable[[], object], what: str, seconds: float = 120.0) -> float:
    """Seconds until something is found; an AssertionError after so many."""
    began = time.monotonic()
    while not found():
        assert time.monotonic() - began < seconds, f"not within {seconds:.0f} s: {what}"
        time.sleep(0.1)
    return time.monotonic() - began


class Host:
    """A host with a name, a loopback interface and names of addresses; all of it ends with `close`, or with the tests.

    Args:
        hosts: lines of its /etc/hosts.
    """

    def __init__(self, name: str, hosts: str, folder: Path) -> None:
        # Its first process waits for the end of this one's pipe; with it the kernel ends all others.
        self._holder = subprocess.Popen([*UNSHARE, "bash", "-c", "read -r _"], stdin=subprocess.PIPE)
        holder = psutil.Process(self._holder.pid)
        wait_until(holder.children, "the first process of a namespace")
        self.pid, self._started = holder.children()[0].pid, []
        file = folder / f"{name}.hosts"
        file.write_text(hosts)
        wait_until(lambda: self.run("mount", "--bind", str(file), "/etc/hosts", check=False).returncode == 0, "a mount")
        self.run("hostname", name)
        self.run("ip", "link", "set", "lo", "up")
        # glibc resolves nothing on a host that has only 127.0.0.1, where AI_ADDRCONFIG is asked for as by Slurm.
        self.run("ip", "address", "add", "10.99.0.1/32", "dev", "lo")

    def command(self, *args: str) -> list[str]:
        return ["nsenter", f"--target={self.pid}", "--mount", "--pid", "--net", "--uts", *args]

    def run(self, *args: str, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
        """A command in its namespaces, to its end."""
        found = subprocess.run(self.command(*args), capture_output=True, text=True, env=os.environ | env, timeout=60)
        assert not check or found.returncode == 0, f"{args}: {found.stdout}{found.stderr}"
        return found

    def start(self, *args: str, log: Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
        """A command that goes on, with its output in a file."""
        with log.open("ab") as out:
            command = self.command("env", "-C", str(cwd), *args)
            self._started.append(subprocess.Popen(command, stdout=out, stderr=out, env=env, stdin=subprocess.DEVNULL))
        return self._started[-1]

    def processes(self) -> list[psutil.Process]:
        """What runs on it, but for its first process."""
        own = os.readlink(f"/proc/{self.pid}/ns/pid")
        found = []
        for process in psutil.process_iter():
            try:
                if process.pid != self.pid and os.readlink(f"/proc/{process.pid}/ns/pid") == own:
                    found.append(process)
            except OSError:
                continue
        return found

    def close(self) -> None:
        assert self._holder.stdin
        self._holder.stdin.close()
        self._holder.wait()
        for process in self._started:
            process.wait()
