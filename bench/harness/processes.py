"""Processes with what they cost: seconds on the wall, and seconds of CPU, their own and their children's."""
import os
import pathlib
import subprocess
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parents[2]
TICKS = os.sysconf("SC_CLK_TCK")


def build():
    """Builds this checkout, its benchmarks included."""
    subprocess.run(["mvn", "-q", "-B", "-ntp", "-DskipTests", "-pl", "bench", "-am", "package"], cwd=HOME, check=True)


def warm(home=HOME):
    """Waits until the first command of a build has prepared the fast start of those after it."""
    newsreel("run", "--out", tempfile.mkdtemp(), home=home).done()
    while (home / "cli/target/fast-start.lock").exists():
        time.sleep(0.5)


def newsreel(*arguments, home=HOME, **more):
    """A command of Newsreel as a user starts it."""
    return Running([str(home / "newsreel"), *map(str, arguments)], **more)


def bench(program, *arguments, flags=(), before="", **more):
    """
    A program of newsreel.bench of this checkout, on the class path that its build left; Java takes an archive of classes only
    where the class path begins with the one that it was made on.
    """
    path = ":".join(filter(None, [before, f"{HOME}/bench/target/lib/*"]))
    java = ["java", *flags, "-Dnewsreel.kafka.log.level=ERROR", "-cp", path]
    return Running([*java, f"newsreel.bench.{program}", *map(str, arguments)], **more)


class Running:
    """A process that was started, and is timed from then on."""

    def __init__(self, command, log=subprocess.DEVNULL, environment=None):
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            bufsize=1,
            env={**os.environ, **(environment or {})},
        )

    def line(self):
        """The next line that it prints; fails when there is none."""
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args} ended with {self.process.wait()} before it said what was awaited")
        return line.strip()

    def seconds(self):
        return time.monotonic() - self.began

    def cpu(self):
        """Seconds of CPU so far; the process must still be there."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        """The most memory that it has held so far, in megabytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

    def live_heap(self):
        """Megabytes of its objects that are in use, after a full collection."""
        table = subprocess.run(
            ["jcmd", str(self.process.pid), "GC.class_histogram"], capture_output=True, text=True, check=True
        ).stdout
        total = next(line for line in reversed(table.splitlines()) if line.startswith("Total"))
        return int(total.split()[2]) / (1 << 20)

    def done(self):
        """Waits for its end: seconds on the wall, seconds of CPU."""
        self.process.stdin.close()
        output = self.process.stdout.read()
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        if self.process.returncode != 0:
            raise RuntimeError(f"{self.process.args} ended with {self.process.returncode}: {output[-500:]}")
        return self.seconds(), usage.ru_utime + usage.ru_stime

    def lines(self):
        """All that it prints, line by line; fails when it fails."""
        self.process.stdin.close()
        for line in self.process.stdout:
            yield line.rstrip("\n")
        if self.process.wait() != 0:
            raise RuntimeError(f"{self.process.args} ended with {self.process.returncode}")

    def stop(self):
        """Ends it as an operator does, and waits."""
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait()

    def kill(self):
        """Ends it as a failing machine does, and waits."""
        self.process.stdin.close()
        self.process.kill()
        self.process.wait()
