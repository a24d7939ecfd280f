#!/usr/bin/env bash
# Microsoft's Recognizers-Text 1.3.1 (npm) reads "half a million jobs" as 0.000002 jobs, in three languages.
#
# Guess: a library that reads "one in ten", "half a dozen", "nineteen hundred" and "fifty-one thousand three hundred and
# two" right reads "half a million" and "two and a half million" too, the commonest rounded figures in news.
# What happens: a scale behind a half or a quarter becomes its denominator. Half a million is 1 over 500,000, "a half
# million" 1 over 2,000,000, "three quarters of a million" 0.000012, "two and a half million" 2.0000005; with a currency
# or a unit behind, the same ("half a million tonnes" of 0.000002). Spanish "medio millon" (with its accent), Portuguese
# and French alike. Digits are safe: "2.5 million" is right.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: a fraction before a scale is a share of it (numbers.numeral), in each language that it reads.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1

cat >finding.js <<'JS'
const suite = require("@microsoft/recognizers-text-suite");
const read = (how, text, culture) =>
  console.log(`${text}: ${how(text, culture).map((found) => found.resolution.value).join(" ")}`);
for (const text of ["2.5 million", "half a dozen", "half a million", "a half million", "two and a half million",
                    "three quarters of a million"]) {
  read(suite.recognizeNumber, text, "en-us");
}
read(suite.recognizeCurrency, "half a million dollars", "en-us");
read(suite.recognizeDimension, "two and a half million tonnes", "en-us");
read(suite.recognizeNumber, "medio mill\u00f3n", "es-es");
read(suite.recognizeNumber, "meio milh\u00e3o", "pt-br");
read(suite.recognizeNumber, "un demi-million", "fr-fr");
JS
node finding.js | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
2.5 million: 2500000
half a dozen: 6
half a million: 2E-06
a half million: 5E-07
two and a half million: 2.0000005
three quarters of a million: 1.2E-05
half a million dollars: 2E-06
two and a half million tonnes: 2.0000005
medio millón: 2E-06
meio milhão: 2E-06
un demi-million: 5E-07
SEEN
echo "as found: Recognizers-Text 1.3.1"
