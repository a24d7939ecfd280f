"""What flows: different articles, a tenth of them later versions of earlier ones, a tenth earlier ones once more."""
import heapq
import itertools
import json
import random
from typing import NamedTuple

from harness.articles import articles

LATER = 1 / 8
AGAIN = 1 / 8
FURTHEST_APART = 2000


class Story(NamedTuple):
    """An article in one of its versions."""

    id: str
    edition: int
    day: str
    row: dict

    @classmethod
    def first(cls, row):
        return cls(row["id"], 1, row["published"][:10], headed(row, 1))

    def next(self):
        edition = self.edition + 1
        text = f"{self.row['content']}\n\nCorrection {edition}: the figure was {edition} million."
        return Story(self.id, edition, self.day, headed({**self.row, "content": text}, edition))

    def json(self):
        return json.dumps(self.row, ensure_ascii=False)


def headed(row, edition):
    """The headline says which version it is, wherever it turns up."""
    return {**row, "headline": headline(row["id"], edition)}


def headline(identity, edition):
    return f"Story {identity}, edition {edition}"


def stories(count, kilobytes, seed):
    """That many, the same ones for the same seed; the versions of an article in their order."""
    draw = random.Random(seed)
    fresh = articles(count, kilobytes, seed)
    later, order = [], itertools.count()
    for place in range(count):
        story = heapq.heappop(later)[2] if later and later[0][0] <= place else Story.first(next(fresh))
        yield story
        for chance, follower in ((LATER, Story.next), (AGAIN, lambda same: same)):
            if draw.random() < chance:
                heapq.heappush(later, (place + draw.randint(1, FURTHEST_APART), next(order), follower(story)))
