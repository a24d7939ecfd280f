"""What must have come of the articles, against what is there: each id once at its latest version, no gap, no double."""
import collections
import json
import os
import time
from datetime import datetime

from harness.processes import bench, newsreel
from harness.soak import flat
from harness.soak.stories import headline

SHOWN = 5
PATIENCE_SECONDS = 120


class Books:
    """What was sent, by id and latest edition; and what every place has of it."""

    def __init__(self, pipeline, editions):
        self.pipeline = pipeline
        self.editions = editions
        self.problems = []
        self.said = []
        self.waits = []

    def check(self):
        """The enriched stream, its counts, the files and the index."""
        latest = self.check_enriched()
        self.check_counts(latest)
        for stage in (self.pipeline.count, self.pipeline.sink, self.pipeline.serve):
            stage.stop()
        articles = list(filed(self.pipeline.out()))
        self.check_latest("files", titles(articles))
        self.waits = waits((seconds_of(article["retrieved"]), filing) for article, filing in articles)
        self.check_latest("index", indexed(self.pipeline.index()))
        self.check_verify()
        self.note("temporaries", left_over(self.pipeline.out()), "none left")

    def note(self, place, wrong, right=""):
        """A line of the report: what is wrong there, or what was found right."""
        wrong = list(wrong)
        self.said.append(f"{place}: {right if not wrong else f'{len(wrong)} wrong, ' + '; '.join(wrong[:SHOWN])}")
        self.problems += [f"{place}: {what}" for what in wrong]

    def check_enriched(self):
        """Each version of each id once, in order; what stands of the latest."""
        found, latest = collections.defaultdict(list), {}
        for line in bench("soak.Enriched", self.pipeline.broker.address).lines():
            identity, version, title, day, topics = line.split("\t")
            found[identity].append((int(version), title))
            latest[identity] = (day, topics.split(",") if topics else [])
        versions = sum(map(len, found.values()))
        self.note(
            "enriched",
            differing(found, {identity: all_editions(identity, last) for identity, last in self.editions.items()}),
            f"{versions} versions of {len(found)} ids, each once and in order",
        )
        return latest

    def check_counts(self, latest):
        """Each article once, in the day of its publication, for its topics and all above them."""
        wanted = collections.Counter((day, topic) for day, topics in latest.values() for topic in topics)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (wrong := list(differing(self.counted(), wanted))) and time.monotonic() < deadline:
            time.sleep(1)
        self.note("trends", wrong, f"{len(wanted)} days of topics, {sum(wanted.values())} articles counted")

    def counted(self):
        lines = (line.split("\t") for line in bench("soak.Counted", self.pipeline.broker.address).lines())
        return {(day, topic): int(count) for day, topic, count in lines}

    def check_latest(self, place, found):
        wanted = {identity: [(last, headline(identity, last))] for identity, last in self.editions.items()}
        self.note(place, differing(found, wanted), f"{len(found)} articles, each once at its latest version")

    def check_verify(self):
        try:
            newsreel("verify", self.pipeline.out()).done()
            self.note("newsreel verify", [], "nothing wrong")
        except RuntimeError as failed:
            self.note("newsreel verify", [str(failed)])


def all_editions(identity, last):
    return [(edition, headline(identity, edition)) for edition in range(1, last + 1)]


def differing(found, wanted):
    for key in found.keys() | wanted.keys():
        if found.get(key) != wanted.get(key):
            yield f"{key} is {found.get(key)} and should be {wanted.get(key)}"


def filed(directory):
    """What stands in the files, read with no help of the sink's, and when each was written, in seconds."""
    for at, directories, files in os.walk(directory):
        directories[:] = [name for name in directories if not name.startswith(".")]
        for file in files:
            with open(os.path.join(at, file), encoding="utf-8") as json_file:
                article = json.load(json_file)
                kept = {name: article[name] for name in ("id", "version", "headline", "retrieved")}
                yield kept, os.fstat(json_file.fileno()).st_mtime


def waits(times):
    """How long each article waited for its file, shortest first: of those that were taken after the warming up."""
    times = sorted(times)
    return sorted(filing - taking for taking, filing in flat.warm(times))


def seconds_of(instant):
    """Of a moment as Java writes it, with up to nine digits after the point; Python before 3.11 knows six, and no Z."""
    return datetime.fromisoformat(instant.rstrip("Z")[:26] + "+00:00").timestamp()


def titles(articles):
    found = collections.defaultdict(list)
    for article, _ in articles:
        found[article["id"]].append((article["version"], article["headline"]))
    return found


def indexed(directory):
    found = collections.defaultdict(list)
    for line in bench("soak.Indexed", directory).lines():
        identity, version, title = line.split("\t")
        found[identity].append((int(version), title))
    return found


def left_over(directory):
    for at, _, files in os.walk(directory / ".newsreel/writers"):
        yield from (os.path.join(at, file) for file in files)
