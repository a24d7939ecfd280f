#!/usr/bin/env bash
# apache-arrow 21.2.0 (npm) shows a price of 12.34 as 1234, wherever a decimal becomes a number or a text.
#
# Guess: a value of a Decimal column with scale 2 is 12.34, as number, as text and in JSON, as in Arrow's other languages;
# or it is an object that refuses to be a number.
# What happens: the value is the digits without their scale. A table that parquet-wasm reads from a Parquet file has 1234
# for 12.34 and -50 for -0.50: by Number(), in a template, as a row's text. A column of prices is a hundred times as much,
# one of another scale another number of times; the scale stands in the column's type. Doubles beside it are right, and
# hyparquet reads the same file right.
# Where it is documented: nowhere that we found; the type's documentation has precision and scale.
# How Newsreel meets it: its numbers are JSON, and README reads them with DuckDB.
set -euo pipefail
command -v npm >/dev/null || { echo "npm is needed (it comes with Node.js)" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0 parquet-wasm@0.8.0 hyparquet@1.33.0 @duckdb/node-api@1.5.6-r.1

cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { readParquet } from "parquet-wasm";

const database = await (await DuckDBInstance.create()).connect();
await database.run(`copy (select 12.34::decimal(9,2) as price, -0.50::decimal(9,2) as change, 1.5::decimal(18,4) as rate,
  12.34::double as double) to 'prices.parquet' (format parquet)`);

const [row] = await parquetReadObjects({ file: await asyncBufferFromFile("prices.parquet") });
console.log(`hyparquet: ${row.price}, ${row.change}, ${row.rate}, ${row.double}`);
const table = tableFromIPC(readParquet(new Uint8Array(readFileSync("prices.parquet"))).intoIPCStream());
const { price, change, rate, double } = table.get(0);
console.log(`arrow: ${price}, ${change}, ${rate}, ${double}`);
console.log(`arrow, as numbers: ${[price, change, rate, double].map(Number).join(", ")}`);
console.log(`arrow, the row: ${table.get(0)}`);
console.log(`arrow, scales: ${table.schema.fields.slice(0, 3).map((field) => field.type.scale).join(", ")}`);
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
hyparquet: 12.34, -0.5, 1.5, 12.34
arrow: 1234, -50, 15000, 12.34
arrow, as numbers: 1234, -50, 15000, 12.34
arrow, the row: {"price": 1234, "change": -50, "rate": 15000, "double": 12.34}
arrow, scales: 2, 2, 4
SEEN
echo "as found: apache-arrow 21.2.0 with parquet-wasm 0.8.0"
