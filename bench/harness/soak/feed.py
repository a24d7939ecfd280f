"""The hand that brings articles: so many a second, each until it is acknowledged."""
import http.client
import itertools
import threading
import time
import urllib.error
import urllib.request

LARGEST_BATCH = 500
BETWEEN_BATCHES = 0.2
BUSY = 503
ACCEPTED = 202


class Feed(threading.Thread):
    """Brings them to an ingest over HTTP, and once more where it cannot know how far they came."""

    def __init__(self, address, stories, rate):
        super().__init__(daemon=True)
        self.address = f"http://{address}/articles"
        self.stories = iter(stories)
        self.rate = rate
        self.sent = 0
        self.repeated = 0
        self.editions = {}
        self.failure = None

    def run(self):
        began = time.monotonic()
        try:
            while batch := self.due(time.monotonic() - began):
                self.bring(batch)
                time.sleep(max(0, self.sent / self.rate - (time.monotonic() - began)))
        except Exception as failure:  # told where it is waited for
            self.failure = failure

    def due(self, seconds):
        """What should have been sent by then and a little later; empty at the end."""
        wanted = int(self.rate * (seconds + BETWEEN_BATCHES)) - self.sent
        return list(itertools.islice(self.stories, max(1, min(LARGEST_BATCH, wanted))))

    def bring(self, batch):
        body = "\n".join(story.json() for story in batch).encode()
        while not self.is_taken(body):
            self.repeated += len(batch)
            time.sleep(BETWEEN_BATCHES)
        self.sent += len(batch)
        for story in batch:
            self.editions[story.id] = max(story.edition, self.editions.get(story.id, 0))

    def is_taken(self, body):
        request = urllib.request.Request(self.address, body, {"Content-Type": "application/x-ndjson"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status == ACCEPTED
        except urllib.error.HTTPError as refused:
            if refused.code != BUSY:
                raise RuntimeError(f"ingest answers {refused.code}: {refused.read()[:300]}") from refused
            return False
        except (OSError, http.client.HTTPException):
            return False

    def check(self):
        if self.failure:
            raise self.failure
