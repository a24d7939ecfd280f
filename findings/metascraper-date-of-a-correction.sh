#!/usr/bin/env bash
# metascraper-date 5.49.24 (npm) gives the date of the last change for an article's date, and the third of May for 05.03.2026.
#
# Guess: date is when the article was published, as a page says in article:published_time and datePublished; when it was
# changed is a date of its own. A date with points has its day first, as wherever dates are written so.
# What happens: where a page has both, date is that of the change: an article of January in which a word was mended in March
# is one of March, in an archive one of the day when the publisher changed its system. The option datePublished: true gives
# the other date beside it, and leaves this one. Dates in digits have their month first, with points too, whatever the
# page's language: 05.03.2026 is the third of May and, on the same site, 25.03.2026 the twenty-fifth of March.
# Where it is documented: the options in the README; which of the two wins without them, nowhere that we found.
# How Newsreel meets it: published is what the page says of its publication, and the order of day and month is that of the
# page's language and marks (copy.html).
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24

cat >finding.mjs <<'JS'
import metascraper from "metascraper";
import dates from "metascraper-date";

const pages = {
  "published in January, changed in March": '<meta property="article:published_time" content="2026-01-05T10:00:00Z">'
    + '<meta property="article:modified_time" content="2026-03-01T10:00:00Z">',
  "the same in JSON-LD": '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    + '"datePublished": "2026-01-05T10:00:00Z", "dateModified": "2026-03-01T10:00:00Z"}</script>',
  "the fifth of March": '<meta name="date" content="05.03.2026">',
  "the twenty-fifth of March": '<meta name="date" content="25.03.2026">',
};
for (const [name, head] of Object.entries(pages)) {
  const html = `<html lang="de"><head><title>Nachricht</title>${head}</head><body><p>Text</p></body></html>`;
  const read = async (rules) => JSON.stringify(await metascraper([rules])({ html, url: "https://www.example.org/a" }));
  console.log(`${name}: ${await read(dates())}, with datePublished ${await read(dates({ datePublished: true }))}`);
}
JS
TZ=UTC node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
published in January, changed in March: {"date":"2026-03-01T10:00:00.000Z"}, with datePublished {"date":"2026-03-01T10:00:00.000Z","datePublished":"2026-01-05T10:00:00.000Z"}
the same in JSON-LD: {"date":"2026-03-01T10:00:00.000Z"}, with datePublished {"date":"2026-03-01T10:00:00.000Z","datePublished":"2026-01-05T10:00:00.000Z"}
the fifth of March: {"date":"2026-05-03T12:00:00.000Z"}, with datePublished {"date":"2026-05-03T12:00:00.000Z","datePublished":null}
the twenty-fifth of March: {"date":"2026-03-25T12:00:00.000Z"}, with datePublished {"date":"2026-03-25T12:00:00.000Z","datePublished":null}
SEEN
echo "as found: metascraper-date 5.49.24"
