#!/usr/bin/env bash
# mailparser 3.14.2 (npm) dates a message whose date it cannot read at the moment when it is parsed.
#
# Guess: the date of a message is that of its Date field; where that cannot be read, there is none (as where there is no such
# field), or the text as it came, which is what postal-mime gives.
# What happens: the date is now, and looks like any other. What it cannot read is what mail of the last decades has: a
# zone by its letters other than GMT and America's (BST, CET, JST), which RFC 5322 has readers take for unknown, +0000, a
# time with points, a day before its month. Read again, the same message has another date; an archive of press releases
# that is loaded today is today's news, in the order in which it was loaded. Only headerLines has the text as it came.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: a date that cannot be read is left out, with a word, by one reader of times for all sources, which knows
# these zones.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0

cat >finding.mjs <<'JS'
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";

const dates = [
  "Mon, 5 Jan 2004 10:00:00 +0100",
  "Mon, 5 Jan 2004 10:00:00 EST",
  "Mon, 5 Jan 2004 10:00:00 CET",
  "Mon, 5 Jul 2004 10:00:00 BST",
  "Mon, 5 Jan 2004 10.00 +0100",
  "25/12/2004 10:00",
];
const before = Date.now();
for (const date of dates) {
  const message = `From: press@x.example\r\nSubject: Results\r\nDate: ${date}\r\n\r\nProfit rose 5%.\r\n`;
  const read = (await simpleParser(message)).date;
  const shown = read.getTime() >= before ? "now" : read.toISOString();
  console.log(`${date}: mailparser ${shown}, postal-mime ${(await PostalMime.parse(message)).date}`);
}
const undated = await simpleParser("From: press@x.example\r\nSubject: Results\r\n\r\nProfit rose 5%.\r\n");
console.log(`no Date: mailparser ${undated.date}`);
JS
TZ=UTC node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Mon, 5 Jan 2004 10:00:00 +0100: mailparser 2004-01-05T09:00:00.000Z, postal-mime 2004-01-05T09:00:00.000Z
Mon, 5 Jan 2004 10:00:00 EST: mailparser 2004-01-05T15:00:00.000Z, postal-mime 2004-01-05T15:00:00.000Z
Mon, 5 Jan 2004 10:00:00 CET: mailparser now, postal-mime Mon, 5 Jan 2004 10:00:00 CET
Mon, 5 Jul 2004 10:00:00 BST: mailparser now, postal-mime Mon, 5 Jul 2004 10:00:00 BST
Mon, 5 Jan 2004 10.00 +0100: mailparser now, postal-mime Mon, 5 Jan 2004 10.00 +0100
25/12/2004 10:00: mailparser now, postal-mime 25/12/2004 10:00
no Date: mailparser undefined
SEEN
echo "as found: mailparser 3.14.2"
