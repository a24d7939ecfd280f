"""How long an article takes from the raw topic to its file, at a pace that news comes at, once the stages are warm."""
import json
import time

from harness.articles import write_ndjson
from harness.processes import bench, newsreel

A_SECOND = 200
WAIT_S = 600


def latency(directory, rows, home):
    """Median and 99th of the second half of the articles. The first half comes at once, and has to be filed before."""
    out, first, second, sent = (directory / name for name in ("filed", "first.ndjson", "second.ndjson", "sent"))
    warming = len(rows) // 2
    write_ndjson(first, rows[:warming])
    write_ndjson(second, rows[warming:])
    broker = bench("pipeline.StandingBroker", directory / "paced-kafka")
    server = ["--bootstrap-servers", broker.line()]
    newsreel("ingest", *server, first, home=home).done()
    stages = [
        newsreel("enrich", *server, "--state-dir", directory / "paced-state", home=home),
        newsreel("sink", *server, "--out", out, home=home),
    ]
    filed(out, warming)
    bench("pipeline.Paced", server[1], "news.raw", second, A_SECOND, sent).done()
    waits = sorted(milliseconds(sent, filed(out, len(rows))))
    for process in [*stages, broker]:
        process.stop()
    return {
        "raw to filed at 200/s, median ms": waits[len(waits) // 2],
        "raw to filed at 200/s, 99th ms": waits[len(waits) * 99 // 100],
    }


def filed(out, count):
    """The files, once there are so many."""
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        files = list(out.rglob("*.json")) if out.exists() else []
        if len(files) >= count:
            return files
        time.sleep(0.2)
    raise RuntimeError(f"{out} has {len(files)} files of {count} after {WAIT_S} s")


def milliseconds(sent, files):
    """From sending to filing, in the order of sending."""
    at = {json.loads(file.read_text("utf-8"))["id"]: file.stat().st_mtime_ns / 1e6 for file in files}
    notes = [line.rsplit(" ", 1) for line in sent.read_text("utf-8").splitlines()]
    return [at[name] - int(when) for name, when in notes]
