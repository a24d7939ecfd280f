#!/usr/bin/env bash
# ICU4J 79.1 reads "Rp 45,000", rupiah, as 45,000 Indian rupees, and India's own sign ₹ as rupees of Pakistan or rupiah of Indonesia.
#
# Guess: parseCurrency knows the signs of the locale's own currency and those of others that have one of their own (₹ is
# India's alone, HK$ Hong Kong's); what several countries write or what it does not know it refuses, as it does with "kr
# 100", "Fr 5" and "5 pesos".
# What happens: Rs, Rp, ₨ and ₹ are one sign to it, whatever the locale's currency is written with. In English of the United
# States "Rp 45,000" is 45,000 INR, some 180 times as much; in Pakistan's ₹45,000 is 45,000 PKR, a third; in Indonesia's
# both Rs and ₹ are IDR; in Australia's Rp and Rs are rupees of the Seychelles. Each is read to its end, with no error.
# Where it is documented: the Javadoc of parseCurrency says that it tries all forms and "may" read others than the locale's;
# that four signs are one, nowhere that we found.
# How Newsreel meets it: Rp is IDR and ₹ INR in every article (numbers' currencies.tsv); Rs, which several countries write,
# is taken for India's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>icu</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;

class Finding {
    public static void main(String[] args) {
        for (String locale : new String[] {"en_US", "en_GB", "de_DE", "en_IN", "en_PK", "en_AU", "en_ID"}) {
            StringBuilder line = new StringBuilder(locale + ":");
            for (String text : new String[] {"Rp 45,000", "Rs 45,000", "₹45,000", "₨45,000", "HK$45,000", "kr 45,000"}) {
                line.append(" | ").append(text).append(" ").append(read(locale, text));
            }
            System.out.println(line);
        }
    }

    private static String read(String locale, String text) {
        ParsePosition position = new ParsePosition(0);
        CurrencyAmount amount = NumberFormat.getCurrencyInstance(new ULocale(locale)).parseCurrency(text, position);
        return amount == null
                ? "not read"
                : amount + (position.getIndex() == text.length() ? "" : " of " + text.substring(0, position.getIndex()));
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
en_US: | Rp 45,000 45000 INR | Rs 45,000 45000 INR | ₹45,000 45000 INR | ₨45,000 45000 INR | HK$45,000 45000 HKD | kr 45,000 not read
en_GB: | Rp 45,000 45000 INR | Rs 45,000 45000 INR | ₹45,000 45000 INR | ₨45,000 45000 INR | HK$45,000 45000 HKD | kr 45,000 not read
de_DE: | Rp 45,000 45 INR | Rs 45,000 45 INR | ₹45,000 45 INR | ₨45,000 45 INR | HK$45,000 45 HKD | kr 45,000 not read
en_IN: | Rp 45,000 45000 INR | Rs 45,000 45000 INR | ₹45,000 45000 INR | ₨45,000 45000 INR | HK$45,000 45000 HKD | kr 45,000 not read
en_PK: | Rp 45,000 45000 PKR | Rs 45,000 45000 PKR | ₹45,000 45000 PKR | ₨45,000 45000 PKR | HK$45,000 45000 HKD | kr 45,000 not read
en_AU: | Rp 45,000 45000 SCR | Rs 45,000 45000 SCR | ₹45,000 45000 SCR | ₨45,000 45000 SCR | HK$45,000 45000 HKD | kr 45,000 not read
en_ID: | Rp 45,000 45 IDR | Rs 45,000 45 IDR | ₹45,000 45 IDR | ₨45,000 45 IDR | HK$45,000 45 HKD | kr 45,000 not read
SEEN
echo "as found: icu4j 79.1"
