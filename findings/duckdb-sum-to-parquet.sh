#!/usr/bin/env bash
# DuckDB 1.5.6 (node-api) writes a sum of whole numbers to Parquet as a double: 9,007,199,254,740,993 comes back as ...992.
#
# Guess: what a query has in whole numbers, COPY writes in whole numbers, or refuses where Parquet has no type for it; a file
# read back is what the query gave.
# What happens: sum() of BIGINT is a HUGEINT, 128 bits, so that it cannot overflow, and Parquet is given that column as
# DOUBLE, without a word, also where the sum is small. Past 53 bits the last digits are gone: of bytes, of views, of cents. The
# same query written as JSON or CSV is exact; count() and sum(x)::BIGINT are BIGINT in Parquet too.
# Where it is documented: HUGEINT among the types of sums; what becomes of it in Parquet, nowhere that we found.
# How Newsreel meets it: it counts in long and tells it in JSON (trends), and its files are JSON.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1

cat >finding.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";

const database = await (await DuckDBInstance.create()).connect();
const rows = async (query) => (await database.runAndReadAll(query)).getRowsJson();
const sums = "select sum(cents) as sum, sum(cents)::bigint as bigint, count(*) as count from (values (9007199254740992::bigint), (1)) t(cents)";

console.log(`the query: ${(await rows(sums)).join(" ")}, ${(await rows(`select typeof(sum) from (${sums})`)).join(" ")}`);
for (const format of ["parquet", "csv", "json"]) {
  await database.run(`copy (${sums}) to 'sums.${format}' (format ${format})`);
  const types = (await rows(`describe select * from 'sums.${format}'`)).map(([name, type]) => `${name} ${type}`);
  console.log(`${format}: ${(await rows(`select sum::decimal(38,0)::varchar, bigint, count from 'sums.${format}'`)).join(" ")}, ${types.join(", ")}`);
}
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
the query: 9007199254740993,9007199254740993,2, HUGEINT
parquet: 9007199254740992,9007199254740993,2, sum DOUBLE, bigint BIGINT, count BIGINT
csv: 9007199254740993,9007199254740993,2, sum BIGINT, bigint BIGINT, count BIGINT
json: 9007199254740993,9007199254740993,2, sum BIGINT, bigint BIGINT, count BIGINT
SEEN
echo "as found: @duckdb/node-api 1.5.6-r.1"
