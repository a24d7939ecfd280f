#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 gives items of a feed the same id: guid 5.10 is "5.1", and 4512e38 and 45120e37 are "4.512e+41".
#
# Guess: an entry's id is the text of its guid (RSS) or id (Atom), since it is given as text; as rss-parser, feedparser and
# feedsmith have it.
# What happens: what looks like a number has been one on the way, so that noughts at either end are gone, and a short hash
# with a lone e among its digits is a power of ten. Nine different guids are five ids; who keeps by id what was seen takes
# the second article for the first. Titles go the same way: "0x10" is "16". And a date in seconds since 1970 is taken for
# milliseconds, so that an article of today is one of January 1970, while the other readers give no date.
# Where it is documented: nowhere that we found; the parser below it (fast-xml-parser) says that it parses numbers.
# How Newsreel meets it: a feed is read as text alone (ingest), and an id is made of the guid as it stands.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 rss-parser@3.13.0

cat >finding.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import Parser from "rss-parser";

const guids = ["5.1", "5.10", "0451", "451", "4512e38", "45120e37", "a4512e38", "12", "12.0"];
const items = guids.map((guid) => `<item><title>0x10</title><link>http://news.example/</link>
  <guid isPermaLink="false">${guid}</guid><pubDate>1780394400</pubDate></item>`);
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>http://news.example/</link>
  <description>News</description>${items.join("")}</channel></rss>`;

const read = extractFromXml(feed).entries;
const other = (await new Parser().parseString(feed)).items;
guids.forEach((guid, index) => console.log(`${guid}: ${read[index].id}; rss-parser ${other[index].guid}`));
console.log(`ids: ${new Set(read.map(({ id }) => id)).size} of ${new Set(other.map(({ guid }) => guid)).size}`);
console.log(`title 0x10: ${read[0].title}`);
console.log(`date 1780394400 (2 June 2026): ${read[0].published}`);
JS
TZ=UTC node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
5.1: 5.1; rss-parser 5.1
5.10: 5.1; rss-parser 5.10
0451: 451; rss-parser 0451
451: 451; rss-parser 451
4512e38: 4.512e+41; rss-parser 4512e38
45120e37: 4.512e+41; rss-parser 45120e37
a4512e38: a4512e38; rss-parser a4512e38
12: 12; rss-parser 12
12.0: 12; rss-parser 12.0
ids: 5 of 9
title 0x10: 16
date 1780394400 (2 June 2026): 1970-01-21T14:33:14.400Z
SEEN
echo "as found: @extractus/feed-extractor 8.0.3"
