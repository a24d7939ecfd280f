"""A pipeline of processes: a broker, and each stage by itself, which can be ended and started again."""
import re
import socket
import time
import urllib.request

from harness.processes import bench, newsreel

# As the services of compose have it, by their limit of memory.
JAVA_OPTIONS = "-Xmx256m"
# How soon a group goes on without a member that was killed.
CLIENT = "session.timeout.ms=10000\nheartbeat.interval.ms=1000\n"
PATIENCE_SECONDS = 180

# What comes into each stage, by the name that its figures have.
COMES_IN = {"ingest": "read", "enrich": "taken", "sink": "received", "count": "seen", "serve": "arrived"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Broker:
    """Stands from the beginning to the end."""

    name, life, state_lives_in = "broker", 1, "kafka"

    def __init__(self, directory):
        self.directory = directory
        environment = {"JDK_JAVA_OPTIONS": "-Xmx512m"}
        self.running = bench("pipeline.StandingBroker", directory / "kafka", environment=environment)
        self.address = self.running.line()

    def pid(self):
        return self.running.process.pid

    def state(self):
        return self.directory / self.state_lives_in

    def figures(self):
        """A broker has none of Newsreel's."""
        return None

    def check(self):
        if self.running.process.poll() is not None:
            raise RuntimeError("the broker has ended")


class Stage:
    """One stage, and its lives."""

    def __init__(self, name, directory, broker, *options, state_lives_in=None):
        self.name = name
        self.directory = directory
        self.state_lives_in = state_lives_in
        self.life = 0
        self.admin = free_port()
        self.log = directory / f"{name}.log"
        client = directory / "client.properties"
        client.write_text(CLIENT, "utf-8")
        self.command = [name, "--bootstrap-servers", broker.address, "--command-config", client]
        self.command += ["--admin", f"127.0.0.1:{self.admin}", *options]

    def start(self):
        with open(self.log, "a", encoding="utf-8") as log:
            self.running = newsreel(*self.command, log=log, environment={"NEWSREEL_JAVA_OPTS": JAVA_OPTIONS})
        self.life += 1

    def restart(self, kill):
        self.running.kill() if kill else self.running.stop()
        self.start()

    def stop(self):
        """What it ends with, and it must end well."""
        self.running.stop()
        if self.running.process.returncode not in (0, 143):
            raise RuntimeError(f"{self.name} ended with {self.running.process.returncode}:\n{self.last_said()}")

    def pid(self):
        return self.running.process.pid

    def state(self):
        return self.directory / self.state_lives_in if self.state_lives_in else None

    def check(self):
        """Nobody ends a stage but this."""
        if self.running.process.poll() is not None:
            raise RuntimeError(f"{self.name} has ended by itself:\n{self.last_said()}")

    def last_said(self):
        return self.log.read_text("utf-8", "replace")[-3000:]

    def figures(self):
        """What it tells of itself; None while it starts."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/metrics", timeout=30) as answer:
                return Figures(answer.read().decode())
        except OSError:
            return None

    def processed(self):
        figures = self.figures()
        return figures and figures.of("newsreel_articles_total", COMES_IN[self.name])

    def await_figures(self):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.figures() is None:
            self.check()
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self.name} does not start:\n{self.last_said()}")
            time.sleep(0.2)


class Figures:
    """One answer of `/metrics`."""

    def __init__(self, text):
        self.text = text

    def of(self, name, outcome=None):
        label = f'[^}}]*outcome="{outcome}"' if outcome else ""
        found = re.search(rf"^{name}\{{{label}[^}}]*\}} (\S+)$", self.text, re.MULTILINE)
        return int(float(found.group(1)))


class Pipeline:
    """All of it, below one directory."""

    def __init__(self, directory):
        self.directory = directory
        self.broker = Broker(directory)
        self.push = f"127.0.0.1:{free_port()}"
        self.ingest = self.stage("ingest", "--partitions", "6", "--listen", self.push)
        self.enrich = self.stateful("enrich", "--partitions", "6")
        self.count = self.stateful("count")
        self.sink = self.stage("sink", "--out", self.out())
        index = ("--index", self.index(), "--listen", f"127.0.0.1:{free_port()}")
        self.serve = self.stage("serve", *index, state_lives_in="index")
        self.stages = [self.ingest, self.enrich, self.sink, self.count, self.serve]

    def stage(self, name, *options, **more):
        return Stage(name, self.directory, self.broker, *options, **more)

    def stateful(self, name, *options):
        state = f"state-{name}"
        return self.stage(name, "--state-dir", self.directory / state, *options, state_lives_in=state)

    def start(self):
        """The one that makes the topics first."""
        for together in (self.stages[:1], self.stages[1:]):
            for stage in together:
                stage.start()
            for stage in together:
                stage.await_figures()

    def out(self):
        return self.directory / "out"

    def index(self):
        return self.directory / "index"

    def processes(self):
        return [self.broker, *self.stages]

    def end(self):
        """Leaves nothing running, whatever happened."""
        for process in reversed(self.processes()):
            running = getattr(process, "running", None)
            if running and running.process.poll() is None:
                running.kill()
