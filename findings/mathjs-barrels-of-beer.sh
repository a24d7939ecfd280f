#!/usr/bin/env bash
# mathjs 15.2.0 takes "bbl", as every oil report writes it, for a barrel of beer: 117 litres instead of 159.
#
# Guess: bbl is the barrel of oil, 42 US gallons, as in js-quantities, UCUM and the trade; or a barrel has to be named in
# full, since there are several.
# What happens: bbl and beerbarrel are one, 31 gallons; oil has to be "oilbarrel". A production of 100 million
# bbl a day comes out as 11.7 million cubic metres in place of 15.9, and 80 dollars a bbl as 0.68 a litre in place of 0.50;
# both look right. "barrel" and "barrels" are no units at all, so that bbl is what one tries next.
# Where it is documented: the documentation lists names of units, without what they are.
# How Newsreel meets it: bbl and barrel are one unit, which is kept by name and not converted (numbers' units.tsv).
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund mathjs@15.2.0 js-quantities@1.8.0

cat >finding.mjs <<'JS'
import { evaluate } from "mathjs";
import Qty from "js-quantities";

console.log(`js-quantities, 1 bbl: ${Qty("1 bbl").to("l").toPrec("l").scalar} l`);
for (const text of ["1 bbl to l", "1 beerbarrel to l", "1 oilbarrel to l", "100e6 bbl to m^3", "80 bbl^-1 to l^-1", "1 barrel to l"]) {
  try {
    console.log(`${text}: ${evaluate(text).format(3)}`);
  } catch (error) {
    console.log(`${text}: ${error.message}`);
  }
}
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
js-quantities, 1 bbl: 159 l
1 bbl to l: 117 l
1 beerbarrel to l: 117 l
1 oilbarrel to l: 159 l
100e6 bbl to m^3: 1.17e+7 m^3
80 bbl^-1 to l^-1: 0.682 l^-1
1 barrel to l: Undefined symbol barrel
SEEN
echo "as found: mathjs 15.2.0"
