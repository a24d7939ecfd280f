#!/usr/bin/env bash
# compromise 14.17.0 (npm) says that "$1.2 billion" is money of 1.2, "-5%" is 5, and "10 million and 20 million" one number, 0.
#
# Guess: numbers(), money() and percentages() find the same amounts and give the same values, scale and sign applied; where
# the library does not know a form, it finds nothing.
# What happens: money() leaves the scale behind: get() of "$1.2 billion" is 1.2 and numbers() of the same words 1200000000;
# with "bn" both are 1.2. A minus sign before digits is not read ("-5%" is 5; "minus five" is -5). A German half ("1,5
# million") is fifteen million, "two and a half million" is two million, and two amounts that "and" joins are one, of
# nought.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: an amount is read once, with its sign, scale and unit (numbers.reading), and "and" ends it where a
# scale stands on both sides.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0

cat >finding.mjs <<'JS'
import nlp from "compromise";

const texts = [
  "It cost $950,000.", "It cost $1.2 billion.", "It cost €40 million.", "It cost $1.2bn.", "Shares moved -5% on Monday.",
  "It stood at minus five.", "Profit was 2.5 million.", "Profit was 1,5 million.", "Profit was two and a half million.",
  "Profit was half a million.", "Profits were 10 million and 20 million.", "Profits were 10 million, then 20 million.",
];
for (const text of texts) {
  const said = nlp(text);
  const values = (found) => (found.found ? found.get().join(" and ") : "none");
  console.log(`${text} numbers ${values(said.numbers())}; money ${values(said.money())}`);
}
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
It cost $950,000. numbers 950000; money 950000
It cost $1.2 billion. numbers 1200000000; money 1.2
It cost €40 million. numbers 40000000; money 40
It cost $1.2bn. numbers 1.2; money 1.2
Shares moved -5% on Monday. numbers 5; money none
It stood at minus five. numbers -5; money none
Profit was 2.5 million. numbers 2500000; money none
Profit was 1,5 million. numbers 15000000; money none
Profit was two and a half million. numbers 2000000; money none
Profit was half a million. numbers 500000; money none
Profits were 10 million and 20 million. numbers 0; money none
Profits were 10 million, then 20 million. numbers 10000000 and 20000000; money none
SEEN
echo "as found: compromise 14.17.0"
