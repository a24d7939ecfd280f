"""How what it costs grows: with the length of articles, with terms, with instances, with ids that are remembered."""
import random

from harness.articles import articles, page_of, write_ndjson
from harness.measures import Round
from harness.processes import bench, newsreel

LENGTHS = {"1 KB": (1, 6000), "6 KB": (6, 2000), "60 KB": (60, 250)}
MORE_TERMS = (10_000, 100_000)
IDS = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def growth(directory, rows, home):
    """All of it, each in processes of its own."""
    return {
        **lengths(directory, home),
        **terms(directory, rows, home),
        **instances(directory, rows, home),
        **ids(directory, home),
    }


def lengths(directory, home):
    """CPU of annotate for each article and kilobyte of it, beyond what the first ones cost to begin with."""
    figures = {}
    for name, (kilobytes, count) in LENGTHS.items():
        figures |= costs(directory, name, list(articles(count, kilobytes)), kilobytes, home)
    pages = [{**row, "contentType": "text/html", "content": page_of(row)} for row in articles(1000, 6)]
    return figures | costs(directory, "pages", pages, sum(len(page["content"]) for page in pages) / len(pages) / 1024, home)


def costs(directory, name, rows, kilobytes, home):
    each = beyond_the_first(directory, rows, home)
    return {f"annotate {name}, CPU ms each": each, f"annotate {name}, CPU ms each KB": each / kilobytes}


def beyond_the_first(directory, rows, home, *options):
    """What one of the later half costs, in milliseconds of CPU."""
    half = len(rows) // 2
    begun, every = (annotated(directory, part, home, *options) for part in (rows[:half], rows))
    return 1000 * (every - begun) / (len(rows) - half)


def annotated(directory, rows, home, *options):
    path = directory / "growth.ndjson"
    write_ndjson(path, rows)
    _, cpu = newsreel("annotate", *options, path, home=home).done()
    return cpu


def terms(directory, rows, home):
    """What an article costs with a lexicon of so many terms more, of which none occurs: that they are asked for is the cost."""
    some = rows[: min(4000, len(rows))]
    figures = {"annotate without more terms, CPU ms each": beyond_the_first(directory, some, home)}
    for count in MORE_TERMS:
        own = directory / f"terms{count}"
        write_terms(own, count)
        figures[f"annotate with {count} terms more, CPU ms each"] = beyond_the_first(directory, some, home, "--topics", own)
    return figures


def write_terms(path, count):
    draw = random.Random(count)
    path.mkdir()
    with open(path / "own.tsv", "w", encoding="utf-8") as out:
        for number in range(count):
            words = ["".join(draw.choices(LETTERS, k=draw.randint(4, 9))) for _ in range(draw.randint(1, 2))]
            out.write(f"own:topic{number % 100}\t{' '.join(words)}\t2\n")


def instances(directory, rows, home):
    """How fast one instance and two go through the same articles."""
    figures = {}
    for count in (1, 2):
        own = directory / f"instances{count}"
        own.mkdir()
        figures[f"enrich, {count} instances, articles/s"] = Round(own, rows, home).through_instances(count)
    one, two = figures.values()
    return figures | {"enrich, 2 instances / 1": two / one}


def ids(directory, home):
    """What is kept of ids that came once, on the disk of the one that enriches, for a million of them."""
    own = directory / "ids"
    own.mkdir()
    short = ({"id": f"https://example.org/news/2026/story-{number}", "content": f"Story {number}."} for number in range(IDS))
    size = Round(own, [], home).state_after(short, IDS)
    return {"enrich state MB, a million ids": size * 1_000_000 / IDS / (1 << 20)}
