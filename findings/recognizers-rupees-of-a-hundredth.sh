#!/usr/bin/env bash
# Microsoft's Recognizers-Text 1.3.1 (npm) reads "Rs 45,000" and "INR 45,000" as 450 rupees.
#
# Guess: a currency before its amount is read like one behind it: "Rs 45,000" and "45,000 rupees" are the same sum, as
# "$45,000" and "45,000 dollars" are.
# What happens: where the currency is written in letters, the amount behind it is taken for its hundredths. Rs 1,200 is 12
# rupees, kr 45,000 is 450 crowns, "Rs 45,000 crore" 4.5 billion for 450 billion. Signs ("$", "C$", "HK$") are safe. Nothing in
# the answer tells the two apart: it names the unit Rupee, and for INR its ISO code.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: an amount belongs to the currency beside it on either side, coins only by their own names
# (numbers.reading); its tests have rupees, crowns and rupiah both ways.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1

cat >finding.js <<'JS'
const { recognizeCurrency } = require("@microsoft/recognizers-text-suite");
for (const text of ["45,000 rupees", "Rs 45,000", "Rs 1,200", "Rs 45,000 crore", "INR 45,000", "PKR 45,000", "kr 45,000", "Rp 45,000",
                    "$45,000", "C$45,000"]) {
  console.log(`${text}: ${recognizeCurrency(text, "en-us").map((found) => `${found.resolution.value} ${found.resolution.unit}`)}`);
}
JS
node finding.js | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
45,000 rupees: 45000 Rupee
Rs 45,000: 450 Rupee
Rs 1,200: 12 Rupee
Rs 45,000 crore: 4500000000 Rupee
INR 45,000: 450 Indian rupee
PKR 45,000: 450 Pakistani rupee
kr 45,000: 450 Krone
Rp 45,000: 450 Indonesian rupiah
$45,000: 45000 Dollar
C$45,000: 45000 Canadian dollar
SEEN
echo "as found: Recognizers-Text 1.3.1"
