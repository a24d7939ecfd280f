#!/usr/bin/env bash
# @internationalized/number 3.6.9 (npm) reads a rate of "0.25%" as nought and "3.75%" as 4 percent, though it rounds no price.
#
# Guess: NumberParser reads what stands there; its options say what a number looks like, and how many decimals are written
# is the formatter's affair, as with a price: "$4.159" is 4.159, for dollars, which are written with two.
# What happens: with style "percent" the number is rounded to whole percent, the formatter's default: a rate of 0.25 % is 0, one
# of 0.5 % is 1 %, 3.75 % is 4 %. In no other style is anything rounded: prices and plain numbers keep all their decimals, also
# those that maximumFractionDigits leaves out. So a form or an import of interest rates is right as long as they are whole,
# and a rise by a quarter point is none; with maximumFractionDigits: 2 it is right to two. A mark that groups is struck out
# wherever it stands: 1.5 is 15 in German, Spanish and Italian, 1,5 is 15 in English, and 1.234,56 there is 1.23456.
# Where it is documented: that the parser takes the options of the formatter; that it rounds by them, and when, nowhere that we
# found.
# How Newsreel meets it: a value is the decimal that stands in the copy, read with the marks of its language, and is rounded
# nowhere (numbers).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix . @internationalized/number@3.6.9 >npm.log 2>&1 || { cat npm.log >&2; exit 1; }

cat >finding.mjs <<'JS'
import { NumberParser } from '@internationalized/number';

const show = (locale, text, options) =>
  console.log(`${locale} ${JSON.stringify(options)} "${text}": ${new NumberParser(locale, options).parse(text)}`);
for (const text of ['0.25%', '0.5%', '3.75%', '12%']) show('en-US', text, { style: 'percent' });
for (const text of ['0.25%', '0.125%']) show('en-US', text, { style: 'percent', maximumFractionDigits: 2 });
show('en-US', '$4.159', { style: 'currency', currency: 'USD' });
show('en-US', '¥1.5', { style: 'currency', currency: 'JPY' });
show('en-US', '1.23456', { maximumFractionDigits: 2 });
for (const locale of ['de-DE', 'es-ES', 'it-IT']) show(locale, '1.5', {});
for (const text of ['1,5', '1.234,56', '1.234.567']) show('en-US', text, {});
JS
node finding.mjs | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
en-US {"style":"percent"} "0.25%": 0
en-US {"style":"percent"} "0.5%": 0.01
en-US {"style":"percent"} "3.75%": 0.04
en-US {"style":"percent"} "12%": 0.12
en-US {"style":"percent","maximumFractionDigits":2} "0.25%": 0.0025
en-US {"style":"percent","maximumFractionDigits":2} "0.125%": 0.0013
en-US {"style":"currency","currency":"USD"} "$4.159": 4.159
en-US {"style":"currency","currency":"JPY"} "¥1.5": 1.5
en-US {"maximumFractionDigits":2} "1.23456": 1.23456
de-DE {} "1.5": 15
es-ES {} "1.5": 15
it-IT {} "1.5": 15
en-US {} "1,5": 15
en-US {} "1.234,56": 1.23456
en-US {} "1.234.567": NaN
SEEN
echo "as found: @internationalized/number 3.6.9"
