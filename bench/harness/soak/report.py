"""The report, as Markdown."""
import os

MEASURES = {
    "heap": "heap after GC, MB",
    "files": "open files",
    "threads": "threads",
    "state_per_id": "state, KB an id",
    "lag": "lag, records",
}


def report(options, run):
    """All of it; `run` has what happened."""
    return "\n".join([*head(options, run), "", *books(run), "", *flat(run), "", *rows(run.looks), ""])


def head(options, run):
    yield f"# A soak of {options.minutes:g} minutes at {options.rate:g} articles a second"
    yield ""
    yield (
        f"{run.sent} articles of {options.kilobytes} KB by seed {options.seed}, all different but for later versions and "
        f"duplicates (about a tenth each), taken in {run.seconds:.0f} s on {os.cpu_count()} cores: {run.sent / run.seconds:.1f} a "
        f"second. {run.repeated} were sent once more, their ingest having gone before it answered. {run.drained:.0f} s after "
        "the last one nothing waited any more."
    )
    yield ""
    yield "Restarted: " + ", ".join(run.restarts) + "."
    yield ""
    yield f"**{'Passed' if not run.failures() else 'Failed'}**" + "".join(f"\n- {failure}" for failure in run.failures())


def books(run):
    yield "## Accounted for"
    yield ""
    yield from (f"- {line}" for line in run.books.said)
    yield ""
    yield from waits(run.books.waits)


def waits(seconds):
    """Of the latest version of each article."""
    if seconds:
        middle, most, late, latest = (seconds[min(len(seconds) - 1, int(len(seconds) * part))] for part in (0.5, 0.9, 0.99, 1))
        yield (
            f"From the taking of an article to its file, after warming up and with the restarts: median {1000 * middle:.0f} ms, 90th "
            f"{1000 * most:.0f} ms, 99th {late:.1f} s, at most {latest:.1f} s."
        )


def flat(run):
    yield "## Flat"
    yield ""
    yield "Median of the first third of the rows, and of the last, after warming up; of each life of a process, and of all."
    yield ""
    yield from table(
        ["process", "life", "what", "first third", "last third", "at most", ""],
        (
            [f.name, f.life, MEASURES[f.measure], number(f.first), number(f.last), number(f.most), "" if f.is_flat() else "GROWS"]
            for f in run.findings
        ),
    )


def rows(looks):
    yield "## Rows"
    yield ""
    yield from table(
        ["second", "process", "life", "heap MB", "files", "threads", "state MB", "lag", "processed"],
        (
            [
                f"{look.second:.0f}",
                look.name,
                look.life,
                number(look.heap),
                look.files,
                look.threads,
                number(look.state),
                number(look.lag),
                number(look.processed),
            ]
            for look in looks
        ),
    )


def table(names, lines):
    yield "| " + " | ".join(names) + " |"
    yield "| " + " | ".join("---" for _ in names) + " |"
    for line in lines:
        yield "| " + " | ".join(map(str, line)) + " |"


def number(value):
    if value is None:
        return "–"
    return f"{value:.1f}" if isinstance(value, float) else str(value)
