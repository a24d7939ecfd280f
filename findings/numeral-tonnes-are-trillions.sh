#!/usr/bin/env bash
# numeral 2.0.6 (npm) reads "5 t" as five trillion, "2 to 3 million" as 23, and "1.5 million" as 1.5.
#
# Guess: numeral(text) reads the forms that it writes ("1.5m", "12k", "(5)", "50%"), and gives null for what it does not
# know, as it does for words.
# What happens: where a text is not one of its forms, all but the digits, points and minus signs is left out, and what
# remains is one number. A range is its two ends in a row (5-10 is -510, "2 to 3 million" 23), a fraction too (5 1/2 is
# 512), an exponent is a digit more (1e3 is 13), a decimal comma makes ten times as much (3,5 is 35). A letter at the end is
# a scale, whatever was meant: five tonnes are 5 trillion, twelve metres 12 million. A scale that is written out, and "bn",
# which newspapers write, are none.
# Where it is documented: the table of abbreviations (k, m, b, t) in its documentation; what becomes of the rest, nowhere
# that we found.
# How Newsreel meets it: what is no number as a whole is none (numbers.numeral), ranges have two ends, and "5 t" has no
# scale.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6

cat >finding.js <<'JS'
const numeral = require("numeral");
for (const text of ["1.5m", "(5)", "50%", "five", "5 t", "12 m", "1.5bn", "1.5 million", "2 to 3 million", "5-10", "5 1/2", "1e3", "3,5",
  "1.234,56", "$30 or $40"]) {
  console.log(`${text}: ${numeral(text).value()}`);
}
JS
node finding.js | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
1.5m: 1500000
(5): -5
50%: 0.5
five: null
5 t: 5000000000000
12 m: 12000000
1.5bn: 1.5
1.5 million: 1.5
2 to 3 million: 23
5-10: -510
5 1/2: 512
1e3: 13
3,5: 35
1.234,56: 1.23456
$30 or $40: 3040
SEEN
echo "as found: numeral 2.0.6"
