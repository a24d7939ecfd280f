"""What is flat: the last third of the rows against the first, after warming up.

The median of the last third may be a quarter above that of the first, and a slack that stands for what a few files or
threads more or less amount to. It is asked of each life of a process that is long enough, and of all its lives together.
The state is asked by the id that it remembers, and the lag of the whole run alone."""
import statistics
from typing import NamedTuple

WARMING_UP = 0.25
LEAST_ROWS = 9
MAY_GROW = 1.25
SLACK = {"heap": 8, "files": 16, "threads": 4, "state_per_id": 0.5}
LAG_SECONDS = 10
WHOLE_RUN = "all"


class Finding(NamedTuple):
    """One measure of one process, over one of its lives or all of them."""

    name: str
    life: str
    measure: str
    first: float
    last: float
    most: float

    def is_flat(self):
        return self.last <= self.most


def findings(looks, rate):
    """Of every process: each measure over each life that is long enough, and over the whole run."""
    for name in dict.fromkeys(look.name for look in looks):
        mine = [look for look in looks if look.name == name]
        for life in sorted({look.life for look in mine}):
            rows = warm([look for look in mine if look.life == life])
            for measure in ("heap", "files", "threads"):
                yield from compared(name, str(life), measure, rows, SLACK[measure])
        rows = [look for life in sorted({look.life for look in mine}) for look in warm([l for l in mine if l.life == life])]
        for measure in SLACK:
            yield from compared(name, WHOLE_RUN, measure, rows, SLACK[measure])
        yield from compared(name, WHOLE_RUN, "lag", rows, LAG_SECONDS * rate)


def warm(rows):
    return rows[int(len(rows) * WARMING_UP):]


def compared(name, life, measure, rows, slack):
    values = [value for row in rows if (value := of(row, measure)) is not None]
    if len(values) >= LEAST_ROWS:
        third = len(values) // 3
        first, last = statistics.median(values[:third]), statistics.median(values[-third:])
        yield Finding(name, life, measure, first, last, first * MAY_GROW + slack)


def of(row, measure):
    return row.state_per_id() if measure == "state_per_id" else getattr(row, measure)
