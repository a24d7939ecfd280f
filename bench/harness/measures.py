"""What is measured, each beside its reference in the same round on the same broker."""
from harness.articles import write_directory, write_ndjson, write_warc
from harness.processes import bench, newsreel


class Round:
    """One round: a fresh broker, every stage once, each beside what it is held against."""

    def __init__(self, directory, rows, home):
        self.directory = directory
        self.rows = rows
        self.home = home
        self.figures = {}
        self.broker = bench("pipeline.StandingBroker", directory / "kafka")
        self.address = self.broker.line()

    def run(self):
        self.ingest()
        self.enrich()
        self.backlogs()
        self.sink()
        self.broker.stop()
        return self.figures

    def note(self, name, value):
        self.figures[name] = value

    def count(self):
        return len(self.rows)

    def started(self, command, *arguments):
        return newsreel(command, "--bootstrap-servers", self.address, *arguments, home=self.home)

    def ingest(self):
        """Every form into a topic set of its own, beside a producer that sends the same articles."""
        ndjson, folder, archive = (self.directory / name for name in ("raw.ndjson", "texts", "pages.warc.gz"))
        write_ndjson(ndjson, self.rows)
        write_directory(folder, self.rows)
        write_warc(archive, self.rows)
        plain, cpu = bench("pipeline.Producing", self.address, "plain", ndjson).done()
        self.note("producer articles/s", self.count() / plain)
        self.note("producer CPU s/1000", 1000 * cpu / self.count())
        for prefix, path in (("news", ndjson), ("folder", folder), ("archive", archive)):
            wall, cpu = self.started("ingest", "--topic-prefix", prefix, path).done()
            name = {"news": "ndjson", "folder": "directory", "archive": "warc"}[prefix]
            self.note(f"ingest {name} articles/s", self.count() / wall)
            self.note(f"ingest {name} CPU s/1000", 1000 * cpu / self.count())
            self.note(f"ingest {name} / producer", plain / wall)

    def enrich(self):
        self.identity("bytes")
        self.identity("json")
        plain = self.identity("store")
        enriched = self.enriched()
        self.note("enrich / identity, CPU", enriched / plain)
        name = "broker CPU s/1000"
        self.note("enrich / identity, broker CPU", self.figures[f"enrich {name}"] / self.figures[f"identity {name}"])

    def identity(self, form):
        """What Kafka Streams costs by itself; the form with the store is what the enrichment is held against."""
        name = "identity" if form == "store" else f"identity of {form}"
        topic = f"identity-{form}"
        process = bench("pipeline.IdentityTopology", self.address, "news.raw", topic, self.directory / topic, form)
        return self.through(name, process, topic)

    def enriched(self):
        return self.through(
            "enrich", self.started("enrich", "--state-dir", self.directory / "state"), "news.enriched"
        )

    def backlogs(self):
        """What the enrichment holds after a hundredth and a tenth of the articles that it found waiting; after all of them stands above."""
        for part in (100, 10):
            prefix, waiting = f"part{part}", self.rows[: max(2, self.count() // part)]
            ndjson = self.directory / f"{prefix}.ndjson"
            write_ndjson(ndjson, waiting)
            self.started("ingest", "--topic-prefix", prefix, ndjson).done()
            enrich = self.started("enrich", "--topic-prefix", prefix, "--state-dir", self.directory / prefix)
            bench("pipeline.Polling", self.address, f"{prefix}.enriched", len(waiting)).done()
            self.note(f"enrich memory MB, 1/{part} of the articles", enrich.memory())
            self.note(f"enrich live heap MB, 1/{part} of the articles", enrich.live_heap())
            enrich.stop()

    def run_enrich(self):
        """The enrichment by itself, over articles that its own ingest publishes."""
        ndjson = self.directory / "raw.ndjson"
        write_ndjson(ndjson, self.rows)
        self.started("ingest", ndjson).done()
        self.enriched()
        self.broker.stop()
        return self.figures

    def through_instances(self, count):
        """How many articles a second come out of so many instances, starts and all."""
        ndjson = self.directory / "raw.ndjson"
        write_ndjson(ndjson, self.rows)
        self.started("ingest", ndjson).done()
        running = [self.started("enrich", "--state-dir", self.directory / f"state{number}") for number in range(count)]
        bench("pipeline.Polling", self.address, "news.enriched", self.count()).done()
        rate = self.count() / running[0].seconds()
        for process in running:
            process.stop()
        self.broker.stop()
        return rate

    def state_after(self, rows, count):
        """How many bytes the state has once so many articles are through."""
        ndjson, state = self.directory / "raw.ndjson", self.directory / "state"
        write_ndjson(ndjson, rows)
        self.started("ingest", ndjson).done()
        enrich = self.started("enrich", "--state-dir", state)
        bench("pipeline.Polling", self.address, "news.enriched", count).done()
        enrich.stop()
        self.broker.stop()
        return sum(file.stat().st_size for file in state.rglob("*") if file.is_file())

    def through(self, name, process, topic):
        """Until all have come out of the topology, the second half apart; CPU of the second half."""
        broker = self.broker.cpu()
        watcher = bench("pipeline.Polling", self.address, topic, self.count())
        watcher.line()
        half, half_cpu = process.seconds(), process.cpu()
        watcher.line()
        rest, rest_cpu = process.seconds() - half, process.cpu() - half_cpu
        thousands = self.count() / 1000
        self.note(f"{name} articles/s, all", self.count() / process.seconds())
        self.note(f"{name} articles/s, second half", self.count() / 2 / rest)
        self.note(f"{name} CPU s/1000, all", process.cpu() / thousands)
        self.note(f"{name} CPU s/1000, second half", 2 * rest_cpu / thousands)
        self.note(f"{name} broker CPU s/1000", (self.broker.cpu() - broker) / thousands)
        self.note(f"{name} memory MB", process.memory())
        self.note(f"{name} live heap MB", process.live_heap())
        watcher.done()
        process.stop()
        return rest_cpu

    def sink(self):
        wall, polled = bench("pipeline.Polling", self.address, "news.enriched", self.count()).done()
        self.note("polling articles/s", self.count() / wall)
        for layout in ("articles", "segments"):
            out = self.directory / layout
            sink = self.started("sink", "--out", out, "--layout", layout, "--group", layout, *self.quick(layout))
            bench("pipeline.AwaitGroup", self.address, layout, "news.enriched").done()
            self.note(f"sink {layout} articles/s", self.count() / sink.seconds())
            self.note(f"sink {layout} / polling", wall / sink.seconds())
            self.note(f"sink {layout} / polling, CPU", sink.cpu() / polled)
            self.note(f"sink {layout} memory MB", sink.memory())
            sink.stop()

    @staticmethod
    def quick(layout):
        """The last segment is flushed when its topic is quiet; the wait for that is no work."""
        return ["--segment-idle", "1s"] if layout == "segments" else []


def cold_run(directory, home):
    """A whole run over the seeds beside a broker that starts and stops, with the same flags."""
    flags = ["-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"]
    archive = next((home / "cli/target").glob("newsreel-*.jsa"), None)
    if archive:
        flags += [f"-XX:SharedArchiveFile={archive}", "-Xshare:auto", "-Xlog:disable"]
    bare, bare_cpu = bench("BareBroker", flags=flags, before=f"{home}/cli/target/lib/*").done()
    run, run_cpu = newsreel("run", "--out", directory / "cold", home=home).done()
    return {"bare broker s": bare, "run s": run, "run / bare broker": run / bare, "run / bare broker, CPU": run_cpu / bare_cpu}


def annotate(directory, rows, home):
    """The function in a process of its own: its first articles, two thousand where there are more, and what one costs later."""
    begun = min(2000, len(rows) // 2)
    few, all_of_them = directory / "few.ndjson", directory / "all.ndjson"
    write_ndjson(few, rows[:begun])
    write_ndjson(all_of_them, rows)
    _, first = newsreel("annotate", few, home=home).done()
    _, every = newsreel("annotate", all_of_them, home=home).done()
    return {
        f"annotate first {begun}, CPU s": first,
        "annotate later ones, CPU ms each": 1000 * (every - first) / (len(rows) - begun),
    }
