#!/usr/bin/env bash
# bloom-filters 3.0.4 (npm) counts half of what is different, up to some number, and there jumps: 1,800 are 898, 2,000 are 2,653.
#
# Guess: HyperLogLog estimates how many different ones came by, within the error that its accuracy() names, 3.25 % with 1,024
# registers; small counts are its best, since they are counted by the registers that are still empty.
# What happens: small counts are its worst. To about twice as many as there are registers it says half (500 are 257, 1,000 are
# 507), then a third too many, and only from some five times as many it is near (20,000 are 19,061). accuracy() says 0.0325 all
# along. More registers, which make the error smaller, make it wrong for longer: with 4,096 a count of 5,000 is 2,503, and one of
# 9,000 is 11,343. So the different sources or readers of a topic are half of what they are, and the day when they pass two
# thousand is one on which they tripled.
# Where it is documented: issue 69 of the project, which was closed with a version that mended another fault of it; of small
# counts, nowhere that we found.
# How Newsreel meets it: it counts articles exactly, each by its id (trends).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix . bloom-filters@3.0.4 >npm.log 2>&1 || { cat npm.log >&2; exit 1; }

cat >finding.cjs <<'JS'
const { HyperLogLog } = require('bloom-filters');

for (const registers of [1024, 4096]) {
  for (const different of [500, 1000, 1800, 2000, 5000, 9000, 20000, 100000]) {
    const sketch = new HyperLogLog(registers);
    for (let article = 0; article < different; article++) sketch.update(`https://news.example/${article}`);
    console.log(`${registers} registers, accuracy ${sketch.accuracy()}: ${different} are ${Math.round(sketch.count())}`);
  }
}
JS
node finding.cjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
1024 registers, accuracy 0.0325: 500 are 257
1024 registers, accuracy 0.0325: 1000 are 507
1024 registers, accuracy 0.0325: 1800 are 898
1024 registers, accuracy 0.0325: 2000 are 2653
1024 registers, accuracy 0.0325: 5000 are 5000
1024 registers, accuracy 0.0325: 9000 are 8613
1024 registers, accuracy 0.0325: 20000 are 19061
1024 registers, accuracy 0.0325: 100000 are 99132
4096 registers, accuracy 0.01625: 500 are 253
4096 registers, accuracy 0.01625: 1000 are 497
4096 registers, accuracy 0.01625: 1800 are 903
4096 registers, accuracy 0.01625: 2000 are 1005
4096 registers, accuracy 0.01625: 5000 are 2503
4096 registers, accuracy 0.01625: 9000 are 11343
4096 registers, accuracy 0.01625: 20000 are 20303
4096 registers, accuracy 0.01625: 100000 are 100319
SEEN
echo "as found: bloom-filters 3.0.4"
