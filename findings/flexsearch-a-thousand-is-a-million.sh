#!/usr/bin/env bash
# FlexSearch 0.8.212 (npm) finds the article with 1000000 for 1000, and Airbus 7 for Boeing's 777.
#
# Guess: an index whose words are whole (tokenize "strict", the default) finds for a number the articles with that number;
# numbers are words like others.
# What happens: numbers are cut into pieces of three digits, and in each piece a digit that comes again is left out: 1000000
# is 100, 000 and 0, that is "10", "0" and "0", and 1000 is "10" and "0". So 10 and 100 are one, and find 1000 and 1000000;
# 11 is 1, 22 is 2, 777 is 7; 45000 finds 45000 alone, while 450 finds both. A decimal point parts two numbers. The encoder
# "Exact", or one with numeric: false and dedupe: false, tells numbers apart.
# Where it is documented: the encoder's options in the README; that both are on and what they make of numbers, nowhere that
# we found.
# How Newsreel meets it: its index (search) is Lucene's, where a number is a word as it stands.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212

cat >finding.mjs <<'JS'
import FlexSearch from "flexsearch";

const articles = ["profit of 1 million", "profit of 10 million", "profit of 11 million", "profit of 100 million",
  "profit of 1000 million", "profit of 1000000", "seat 2", "seat 22", "Airbus 7", "Boeing 777", "450 rupees",
  "45000 rupees"];

function say(name, options) {
  const index = new FlexSearch.Index(options);
  articles.forEach((article, id) => index.add(id, article));
  for (const query of ["10", "100", "1000", "11", "22", "777", "450", "45000"]) {
    console.log(`${name}, ${query}: ${index.search(query).sort((a, b) => a - b).map((id) => articles[id]).join("; ")}`);
  }
}

say("default", {});
say("numbers as they stand", { encoder: new FlexSearch.Encoder({ numeric: false, dedupe: false }) });
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
default, 10: profit of 10 million; profit of 100 million; profit of 1000 million; profit of 1000000
default, 100: profit of 10 million; profit of 100 million; profit of 1000 million; profit of 1000000
default, 1000: profit of 1000 million; profit of 1000000
default, 11: profit of 1 million; profit of 11 million
default, 22: seat 2; seat 22
default, 777: Airbus 7; Boeing 777
default, 450: 450 rupees; 45000 rupees
default, 45000: 45000 rupees
numbers as they stand, 10: profit of 10 million
numbers as they stand, 100: profit of 100 million
numbers as they stand, 1000: profit of 1000 million
numbers as they stand, 11: profit of 11 million
numbers as they stand, 22: seat 22
numbers as they stand, 777: Boeing 777
numbers as they stand, 450: 450 rupees
numbers as they stand, 45000: 45000 rupees
SEEN
echo "as found: flexsearch 0.8.212"
