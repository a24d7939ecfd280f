#!/usr/bin/env bash
# libphonenumber 9.0.43 finds a mobile number in "45 000 000 kroner", and one of Madrid in "912.345.678 euros".
#
# Guess: findNumbers() with leniency VALID, its default, finds what is a number of that country in digits and punctuation;
# an amount is told by the currency beside it, as with "€912.345.678", where the library looks for a currency sign on
# purpose.
# What happens: millions that are grouped with spaces or points, as most of Europe writes them, are valid numbers wherever a
# plan has nine or eight digits: 45 000 000 kroner, 35.600.000 kroner, 912.345.678 euros, 512 345 678 zł. A currency in
# letters, or a sign behind the amount or before a space, tells nothing, nor does a decimal part (912.345.678,50). Grouping
# is no way out: in Spain, Portugal, Poland and the Czech lands EXACT_GROUPING has the same, since there phone numbers are
# grouped in threes. A tool that strikes out numbers strikes out figures; with commas (4,156,781,234) it finds none.
# Where it is documented: the levels of leniency in their Javadoc; amounts are not spoken of.
# How Newsreel meets it: it hides nothing; a number followed by a currency is money (numbers.reading).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>phones</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.googlecode.libphonenumber</groupId><artifactId>libphonenumber</artifactId><version>9.0.43</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.logging.Level;
import java.util.logging.Logger;

class Finding {
    public static void main(String[] args) {
        Logger.getLogger("com.google.i18n.phonenumbers").setLevel(Level.OFF);
        say("NO", "Staten bruker 45 000 000 kroner");
        say("DK", "et overskud på 35.600.000 kroner");
        say("ES", "un presupuesto de 912.345.678 euros");
        say("ES", "un presupuesto de 912.345.678,50 €");
        say("ES", "un presupuesto de € 912.345.678");
        say("ES", "un presupuesto de €912.345.678");
        say("ES", "612.345.678 habitantes");
        say("PT", "custa 212.345.678 euros");
        say("PL", "kosztuje 512 345 678 zł");
        say("CZ", "602 345 678 korun");
        say("IT", "3.456.789.012 euro");
        say("US", "4156781234 votes");
        say("US", "4,156,781,234 votes");
    }

    private static void say(String country, String text) {
        System.out.println(country + ", " + text + ": " + found(country, text, Leniency.VALID) + ", exactly grouped "
                + found(country, text, Leniency.EXACT_GROUPING));
    }

    private static String found(String country, String text, Leniency leniency) {
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance().findNumbers(text, country, leniency, 10)) {
            return "\"" + match.rawString() + "\"";
        }
        return "none";
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
NO, Staten bruker 45 000 000 kroner: "45 000 000", exactly grouped none
DK, et overskud på 35.600.000 kroner: "35.600.000", exactly grouped none
ES, un presupuesto de 912.345.678 euros: "912.345.678", exactly grouped "912.345.678"
ES, un presupuesto de 912.345.678,50 €: "912.345.678", exactly grouped "912.345.678"
ES, un presupuesto de € 912.345.678: "912.345.678", exactly grouped "912.345.678"
ES, un presupuesto de €912.345.678: none, exactly grouped none
ES, 612.345.678 habitantes: "612.345.678", exactly grouped "612.345.678"
PT, custa 212.345.678 euros: "212.345.678", exactly grouped "212.345.678"
PL, kosztuje 512 345 678 zł: "512 345 678", exactly grouped "512 345 678"
CZ, 602 345 678 korun: "602 345 678", exactly grouped "602 345 678"
IT, 3.456.789.012 euro: "3.456.789.012", exactly grouped none
US, 4156781234 votes: "4156781234", exactly grouped "4156781234"
US, 4,156,781,234 votes: none, exactly grouped none
SEEN
echo "as found: libphonenumber 9.0.43"
