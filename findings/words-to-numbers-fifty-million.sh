#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm) reads "two hundred and fifty million" as 50000200, and "fifty-one thousand" as 1050.
#
# Guess: a library for English number words that reads "two hundred and five" and "one million two hundred thousand" reads
# what stands between them; what it does not know, a half, it leaves in the text as words.
# What happens: a scale multiplies the word right before it, and what stood before that is added: fifty-one thousand is 50
# and 1,000, one hundred and five thousand 100 and 5,000, two hundred and fifty million 200 and 50,000,000. So amounts of
# one word and a scale are right, and most others are not, by a factor of fifty or by a fifth; the text reads well with
# either. "Three point one four million" is NaN, in the text. A half stays a word, and what stands beside it is a number of
# its own: two and a half million is "2 and 1 half 1000000".
# Where it is documented: nowhere that we found; the README's examples have no such number.
# How Newsreel meets it: numerals are sums of parts with a place each (numbers.numeral), and its tests have such sums.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1

cat >finding.mjs <<'JS'
import words from "words-to-numbers";

for (const text of [
  "two hundred and five",
  "one million two hundred thousand",
  "one hundred thousand",
  "one hundred five thousand",
  "one hundred and five thousand",
  "two hundred and fifty million",
  "thirty five thousand",
  "thirty-five thousand",
  "thirty-five thousand two hundred",
  "fifty-one thousand jobs",
  "twenty-one million people",
  "three point one four million",
  "two and a half million",
  "a million and a half",
]) {
  console.log(`${text}: ${words.wordsToNumbers(text)}`);
}
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
two hundred and five: 205
one million two hundred thousand: 1200000
one hundred thousand: 100000
one hundred five thousand: 5100
one hundred and five thousand: 5100
two hundred and fifty million: 50000200
thirty five thousand: 5030
thirty-five thousand: 5030
thirty-five thousand two hundred: 5230
fifty-one thousand jobs: 1050 jobs
twenty-one million people: 1000020 people
three point one four million: NaN
two and a half million: 2 and 1 half 1000000
a million and a half: 1000001 half
SEEN
echo "as found: words-to-numbers 1.5.1"
