#!/usr/bin/env bash
# rss-parser 3.13.0 (npm) takes words out of Atom's XHTML: "Acme lost <b>5</b> million, Beta won <b>6</b>" ends in "56".
#
# Guess: content of type="xhtml", which Atom has beside text and html, is the mark-up that stands in the feed, and contentSnippet
# its words; a title is a string, whatever its type.
# What happens: what stands in elements is put behind the text around them, and elements of one name side by side: "Acme
# lost <b>5</b> million" is "Acme lost  million<b>5</b>", and all paragraphs stand before the headings between them. It is
# well-formed, and reads as a bad writer's. A title of that type is no string but an object, whose text is as above. In RSS,
# where a title or description has a tag that nobody escaped, the words in it are gone: "Shares of <b>Acme</b> fall" is
# "Shares of  fall".
# Where it is documented: nowhere that we found; the parser below it (xml2js) says that it keeps no order of mixed content
# unless one asks.
# How Newsreel meets it: a feed is read as a tree that keeps the order (FeedXml), and XHTML as the page that it is.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0

cat >finding.mjs <<'JS'
import Parser from "rss-parser";

const div = (markup) => `<div xmlns="http://www.w3.org/1999/xhtml">${markup}</div>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>News</title><updated>2026-11-30T10:00:00Z</updated>
<entry><id>urn:1</id><updated>2026-11-30T10:00:00Z</updated>
<title type="xhtml">${div("Rates <b>rose</b> to 5%")}</title>
<content type="xhtml">${div("<h2>Winners</h2><p>Acme won <b>5</b> million.</p><h2>Losers</h2><p>Beta lost <b>6</b> or <b>7</b> million.</p>")}</content>
</entry></feed>`;
const rss = `<rss version="2.0"><channel><title>News</title><link>http://x.example/</link><description>News</description>
<item><title>Shares of <b>Acme</b> fall</title><description>By <b>5</b> percent</description></item></channel></rss>`;

const entry = (await new Parser().parseString(atom)).items[0];
console.log(`Atom, title: ${typeof entry.title}, ${JSON.stringify(entry.title.div[0]._)}`);
console.log(`Atom, content: ${entry.content}`);
console.log(`Atom, contentSnippet: ${JSON.stringify(entry.contentSnippet)}`);
const item = (await new Parser().parseString(rss)).items[0];
console.log(`RSS: ${JSON.stringify(item.title)}, ${JSON.stringify(item.content)}`);
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Atom, title: object, "Rates  to 5%"
Atom, content: <div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Winners</h2><h2>Losers</h2><p>Acme won  million.<b>5</b></p><p>Beta lost  or  million.<b>6</b><b>7</b></p></div></div>
Atom, contentSnippet: "Winners\nLosers\nAcme won  million.5\nBeta lost  or  million.67"
RSS: "Shares of  fall", "By  percent"
SEEN
echo "as found: rss-parser 3.13.0"
