"""Thousands of different articles, made from all the copy that the project has; the same ones for the same seed."""
import gzip
import json
import pathlib
import random

HOME = pathlib.Path(__file__).resolve().parents[2]
COPY = [
    "enrich/src/test/resources/newsreel/enrich/unseen/stories.ndjson",
    "enrich/src/test/resources/newsreel/enrich/unseen/wire.ndjson",
    "enrich/src/test/resources/newsreel/enrich/unseen/teasers.ndjson",
    "numbers/src/test/resources/newsreel/numbers/newswire.ndjson",
    "numbers/src/test/resources/newsreel/numbers/unsighted.ndjson",
    "numbers/src/test/resources/newsreel/numbers/reviewed.ndjson",
]


def paragraphs():
    """Every body and sentence of the labelled tables and the seeds."""
    found = [" ".join(seed.read_text("utf-8").split()) for seed in sorted((HOME / "seeds").glob("*.txt"))]
    for table in COPY:
        for line in (HOME / table).read_text("utf-8").splitlines():
            row = json.loads(line)
            found.append(row.get("body") or row.get("text") or row.get("content") or "")
    return [text for text in found if text.strip()]


def articles(count, kilobytes, seed=7):
    """Articles of about that size, each a draw of its own from the paragraphs, with an id, a headline and a date."""
    draw = random.Random(f"{seed}-{kilobytes}")
    pool = paragraphs()
    for number in range(count):
        body = []
        while sum(map(len, body)) < kilobytes * 1024:
            body.append(draw.choice(pool))
        day = 1 + number % 28
        yield {
            "id": f"bench-{kilobytes}-{number}",
            "headline": body[0].split(". ")[0][:90],
            "published": f"2026-03-{day:02d}T12:00:00Z",
            "content": "\n\n".join(body)[: kilobytes * 1024],
        }


def write_ndjson(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_directory(path, rows):
    path.mkdir()
    for row in rows:
        (path / f"{row['id']}.txt").write_text(row["headline"] + "\n\n" + row["content"], "utf-8")


def write_warc(path, rows):
    """Each article as a web page, in a record of its own, packed as archives are."""
    with open(path, "wb") as out:
        for row in rows:
            page = page_of(row).encode()
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(page)
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{row['id']}>\r\n"
                f"WARC-Date: 2026-03-04T12:00:00Z\r\nWARC-Target-URI: https://example.org/{row['id']}\r\n"
                f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http) + len(page)}\r\n\r\n"
            ).encode()
            out.write(gzip.compress(head + http + page + b"\r\n\r\n", 6))


def page_of(row):
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in row["content"].split("\n\n"))
    links = "".join(f'<li><a href="/{n}">Another story of the day, number {n}</a></li>' for n in range(60))
    return (
        f"<!doctype html><html lang=en><head><title>{row['headline']} - Example</title></head><body>"
        f"<nav><ul>{links}</ul></nav><article><h1>{row['headline']}</h1>{text}</article><footer><ul>{links}</ul></footer>"
        "</body></html>"
    )
