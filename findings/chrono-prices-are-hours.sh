#!/usr/bin/env bash
# chrono-node 2.10.3 reads "$4.15 a gallon" as a quarter past four in the morning, also in its strict mode.
#
# Guess: chrono.strict, which is there to leave out guesses, takes for a time of day only what is written as one: with a
# colon, a.m. or p.m.; what stands behind a currency sign or before "percent" or "million" is no time.
# What happens: the article of "a gallon" is taken for a.m. "At 5 percent", "at 3 million" and "from 2 to 3 percent" are
# hours of the day when the article was published, "May 2 million" is the second of May; German "um 1,5 Prozent" is one
# o'clock, French "à 3 millions" three. A range of days, "from 3 to 5 May", is three to five o'clock, without May. So nearly
# every piece of business news has dates of its own, and the price or the rate is taken from its text where dates are cut
# out.
# Where it is documented: strict mode in the README, as without casual forms; what is left of numbers, nowhere that we
# found.
# How Newsreel meets it: a number is read with what stands around it, and an amount in money, percent or a scale wins over a
# time of day (numbers.reading).
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3

cat >finding.mjs <<'JS'
import * as chrono from "chrono-node";

const published = { instant: new Date("2026-12-02T12:00:00Z"), timezone: "UTC" };
const time = ({ start, end }) => [start, end].filter(Boolean).map((at) => at.date().toISOString().slice(0, 16)).join(" to ");
function say(language, reader, ...texts) {
  for (const text of texts) {
    const found = reader.parse(text, published).map((each) => `"${each.text}" ${time(each)}`);
    console.log(`${language}, ${text}: ${found.join("; ") || "none"}`);
  }
}
say("en", chrono.strict, "Petrol is $4.15 per gallon", "Petrol is $4.15 a gallon", "The dividend is $1.20 a share", "Growth stays at 5 percent",
  "The deficit stood at 3 million", "Rates rose from 2 to 3 percent", "The camp of May 2 million", "It lasts from 3 to 5 May");
say("de", chrono.de.strict, "Die Preise stiegen auf 5 Prozent", "Die Preise stiegen um 1,5 Prozent", "Der Umsatz stieg um 12 Dollar");
say("fr", chrono.fr.strict, "Le déficit monte à 3 millions", "La hausse est de 10 à 12 pour cent");
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
en, Petrol is $4.15 per gallon: none
en, Petrol is $4.15 a gallon: "4.15 a" 2026-12-02T04:15
en, The dividend is $1.20 a share: "1.20 a" 2026-12-02T01:20
en, Growth stays at 5 percent: "at 5" 2026-12-02T05:00
en, The deficit stood at 3 million: "at 3" 2026-12-02T03:00
en, Rates rose from 2 to 3 percent: "from 2 to 3" 2026-12-02T02:00 to 2026-12-02T03:00
en, The camp of May 2 million: "May 2" 2027-05-02T12:00
en, It lasts from 3 to 5 May: "from 3 to 5" 2026-12-02T03:00 to 2026-12-02T05:00
de, Die Preise stiegen auf 5 Prozent: none
de, Die Preise stiegen um 1,5 Prozent: "um 1" 2026-12-02T01:00
de, Der Umsatz stieg um 12 Dollar: "um 12" 2026-12-02T12:00
fr, Le déficit monte à 3 millions: "à 3" 2026-12-02T03:00
fr, La hausse est de 10 à 12 pour cent: "10 à 12" 2026-12-02T10:00 to 2026-12-02T12:00
SEEN
echo "as found: chrono-node 2.10.3"
