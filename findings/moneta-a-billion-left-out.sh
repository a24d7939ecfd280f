#!/usr/bin/env bash
# Moneta 1.4.5, the reference for Java's money (JSR 354), reads "USD 1.2 billion" as USD 1.2, and leaves the rest.
#
# Guess: MonetaryAmountFormat.parse(text) "fully parses the text", as its Javadoc has it, or throws a
# MonetaryParseException; an amount in another country's notation is refused, or right.
# What happens: it reads as far as the locale's number goes and leaves the rest, without an error. Behind the number that is
# a scale ("billion", "bn", French "milliard"; the German form, whose currency stands last, is refused), the other end of a
# range, or the decimals: 1,234.56 EUR is EUR 1.234 in Germany and France, 1.234,56 EUR is EUR 1 in France, USD 1.234,56 is
# USD 1.234. A comma is struck out wherever it stands, so that USD 1,5 is 15.
# Where it is documented: the Javadoc of javax.money calls text that is not read to its end an error.
# How Newsreel meets it: scale, range and unit are read together with the number, and what is no number as a whole is none
# (numbers.numeral, numbers.reading).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>money</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.format.MonetaryFormats;
import javax.money.format.MonetaryParseException;

class Finding {
    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.OFF);
        say(Locale.US, "USD 1,234.56", "USD 1.2 billion", "USD 1.2bn", "USD 2-3 million", "USD 1,5", "USD 1.234,56",
                "1.2 billion USD", "USD five");
        say(Locale.GERMANY, "1.234,56 EUR", "1,234.56 EUR", "1,2 Milliarden EUR", "EUR 1.234");
        say(Locale.FRANCE, "1 234,56 EUR", "1.234,56 EUR", "1,234.56 EUR", "1,2 milliard EUR");
    }

    private static void say(Locale locale, String... texts) {
        for (String text : texts) {
            System.out.println(locale + ", " + text + ": " + read(locale, text));
        }
    }

    private static String read(Locale locale, String text) {
        try {
            return MonetaryFormats.getAmountFormat(locale).parse(text).toString();
        } catch (MonetaryParseException e) {
            return "refused";
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java 2>log | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
en_US, USD 1,234.56: USD 1234.56
en_US, USD 1.2 billion: USD 1.2
en_US, USD 1.2bn: USD 1.2
en_US, USD 2-3 million: USD 2
en_US, USD 1,5: USD 15
en_US, USD 1.234,56: USD 1.234
en_US, 1.2 billion USD: refused
en_US, USD five: refused
de_DE, 1.234,56 EUR: EUR 1234.56
de_DE, 1,234.56 EUR: EUR 1.234
de_DE, 1,2 Milliarden EUR: refused
de_DE, EUR 1.234: refused
fr_FR, 1 234,56 EUR: EUR 1234.56
fr_FR, 1.234,56 EUR: EUR 1
fr_FR, 1,234.56 EUR: EUR 1.234
fr_FR, 1,2 milliard EUR: EUR 1.2
SEEN
echo "as found: moneta-core 1.4.5"
