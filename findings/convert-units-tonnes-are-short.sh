#!/usr/bin/env bash
# convert-units 2.3.4 (npm) takes "t" for the American short ton: a million t of grain are 907,184 tonnes.
#
# Guess: t is the tonne, 1,000 kg, as in SI's own list, UCUM, js-quantities and convert; the American ton has another
# sign, or none.
# What happens: t is 2,000 pounds, and the tonne "mt". Nothing tells, since the unit's name, which describe() has, is "Ton".
# Production, trade and emissions, which the world states in t, are a tenth too small in kilograms, and prices a t too high a
# kilogram. There is no long ton.
# Where it is documented: the README lists signs without what they are; describe() calls t "Ton" of the imperial system.
# How Newsreel meets it: a tonne and a ton are units of their own, t is the tonne, and none is converted (numbers' units.tsv).
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund convert-units@2.3.4 js-quantities@1.8.0 convert@8.0.2

cat >finding.mjs <<'JS'
import { convert } from "convert";
import units from "convert-units";
import Qty from "js-quantities";

console.log(`js-quantities, 1 t: ${Qty("1 t").to("kg").scalar} kg`);
console.log(`convert, 1 t: ${convert(1, "t").to("kg")} kg`);
console.log(`convert-units, 1 t: ${units(1).from("t").to("kg")} kg, 1 mt: ${units(1).from("mt").to("kg")} kg`);
console.log(`convert-units, 1,000,000 t: ${Math.round(units(1_000_000).from("t").to("mt"))} mt`);
console.log(`convert-units, t: ${JSON.stringify(units().describe("t"))}`);
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
js-quantities, 1 t: 1000 kg
convert, 1 t: 1000 kg
convert-units, 1 t: 907.184 kg, 1 mt: 1000 kg
convert-units, 1,000,000 t: 907184 mt
convert-units, t: {"abbr":"t","measure":"mass","system":"imperial","singular":"Ton","plural":"Tons"}
SEEN
echo "as found: convert-units 2.3.4"
