#!/usr/bin/env bash
# Microsoft's Recognizers-Text 1.3.1 (npm), asked for German, answers by English rules: "1.234,56 Euro" is 1.794 EUR.
#
# Guess: a culture that the library lists and reads (its .NET edition has German, Dutch, Italian) is read, or refused by
# name where this edition lacks it.
# What happens: a culture without a model falls back to English, without a word, for German, Dutch, Italian, Turkish, Korean
# alike, and for English of any country but the United States. By English rules "1.234,56" is no number, yet it gets
# one: what stands behind the comma is added as a fraction, .234 + .56. 3.000 Euro are 3; "um 1,5 Prozent" is 0.015 ouguiya of
# Mauritania (whose sign is UM). Spanish, French and Portuguese, which are there, give their value as text with a decimal
# comma ("1234,56"), which no parser of numbers takes. Only the fourth parameter, false, makes the missing an error.
# Where it is documented: the parameter is named fallbackToDefaultCulture; its default, true, stands in the types.
# How Newsreel meets it: a language without an extractor has its digits read only where CLDR's marks settle them, else
# nothing (numbers.plain), and a value is always a JSON number.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1

cat >finding.js <<'JS'
const suite = require("@microsoft/recognizers-text-suite");
const say = (found) => found.map(({ resolution }) => `${resolution.value} ${resolution.isoCurrency ?? ""}`.trim()).join("; ");
for (const culture of ["de-de", "nl-nl", "it-it", "en-gb", "es-es"]) {
  console.log(`${culture}: 1.234,56 is ${say(suite.recognizeNumber("1.234,56", culture))}`);
}
for (const text of ["1.234,56 Euro", "3.000 Euro", "Der Index stieg um 1,5 Prozent"]) {
  console.log(`${text}: ${say(suite.recognizeCurrency(text, "de-de"))}`);
}
try {
  suite.recognizeNumber("1.234,56", "de-de", 0, false);
} catch (error) {
  console.log(error.message);
}
JS
node finding.js | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
de-de: 1.234,56 is 1.794
nl-nl: 1.234,56 is 1.794
it-it: 1.234,56 is 1.794
en-gb: 1.234,56 is 1.794
es-es: 1.234,56 is 1234,56
1.234,56 Euro: 1.794 EUR
3.000 Euro: 3 EUR
Der Index stieg um 1,5 Prozent: 0.015 MRO
Could not find Model with the specified configuration: de-de,NumberModel
SEEN
echo "as found: Recognizers-Text 1.3.1"
