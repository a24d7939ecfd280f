"""A look at a process from outside: what it holds, and how it is getting on."""
import os
import pathlib
import re
import signal
import socket
import time
from typing import NamedTuple, Optional

from harness.soak.stages import COMES_IN

MEGABYTE = 1 << 20
ATTACH_SECONDS = 30


class Look(NamedTuple):
    """One row: a process at one moment."""

    second: float
    name: str
    life: int
    age: float
    heap: float
    files: int
    threads: int
    state: Optional[float]
    lag: Optional[int]
    processed: Optional[int]
    ids: int

    def state_per_id(self):
        """Kilobytes: what is to be remembered grows by each id."""
        return None if self.state is None or self.ids == 0 else 1024 * self.state / self.ids


def look(process, second, ids):
    """None where the process is only just starting. Its garbage is collected first."""
    figures = process.figures()
    if figures is None and process.name in COMES_IN:
        return None
    pid = process.pid()
    return Look(
        second=second,
        name=process.name,
        life=process.life,
        age=process.running.seconds(),
        heap=heap_after_collection(pid),
        files=len(os.listdir(f"/proc/{pid}/fd")),
        threads=len(os.listdir(f"/proc/{pid}/task")),
        state=size(process.state()),
        lag=figures and figures.of("newsreel_waiting_records"),
        processed=figures and figures.of("newsreel_articles_total", COMES_IN[process.name]),
        ids=ids,
    )


def heap_after_collection(pid):
    """Megabytes of it, as the JVM itself says; each generation on a line."""
    ask(pid, "GC.run")
    said = ask(pid, "GC.heap_info")
    return sum(int(used) for used in re.findall(r"total \d+K, used (\d+)K", said)) / 1024


def ask(pid, command):
    """What `jcmd` does. It is a JVM itself, and would take more of the machine than what is looked at."""
    place = pathlib.Path(f"/tmp/.java_pid{pid}")
    if not place.exists():
        attach(pid, place)
    with socket.socket(socket.AF_UNIX) as jvm:
        jvm.settimeout(ATTACH_SECONDS)
        jvm.connect(str(place))
        jvm.sendall(f"1\0jcmd\0{command}\0\0\0".encode())
        return jvm.makefile(encoding="utf-8").read()


def attach(pid, place):
    """Has the JVM open its socket."""
    wish = pathlib.Path(f"/proc/{pid}/cwd/.attach_pid{pid}")
    wish.touch()
    try:
        os.kill(pid, signal.SIGQUIT)
        deadline = time.monotonic() + ATTACH_SECONDS
        while not place.exists():
            if time.monotonic() > deadline:
                raise RuntimeError(f"the JVM {pid} does not answer")
            time.sleep(0.05)
    finally:
        wish.unlink(missing_ok=True)


def size(directory):
    """Megabytes on the disk; files may come and go while one looks. None where there is nothing to look at."""
    return None if directory is None else sum(blocks(directory)) * 512 / MEGABYTE


def blocks(directory):
    for at, _, files in os.walk(directory):
        for file in files:
            try:
                yield os.lstat(os.path.join(at, file)).st_blocks
            except FileNotFoundError:
                pass
