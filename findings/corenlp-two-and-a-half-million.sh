#!/usr/bin/env bash
# Stanford CoreNLP 4.5.10 reads "two and a half million" as 3,500,000, and "two thirds" as 2.33.
#
# Guess: NumberNormalizer.wordToNumber, which stands behind the values of CoreNLP's number entities, knows halves as it
# knows "half a million", which it reads right; what it does not know it refuses with a NumberFormatException.
# What happens: "and a half" adds one and a half to any number but one: two and a half million is 3,500,000, three and a
# half billion 4,500,000,000, one and a half million right. "Two thirds" is two and a third. A year in words is a sum of
# products ("nineteen ninety nine" is 19 times 90 and 9, 1719), "five and six million" is five times six, and a comma is
# struck wherever it stands, so that "3,5 billion" is 35 billion. None of these is refused. "A quarter of a million" is, for
# a word that nobody wrote: every "a" is replaced by "one", inside of words too, and "quonerter" is no number.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: numerals are sums of parts with a place each (numbers.numeral), and a half belongs to the scale
# behind it; where no reading holds, the words are left alone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>corenlp</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import edu.stanford.nlp.ie.NumberNormalizer;
import java.math.BigDecimal;

class Finding {
    public static void main(String[] args) {
        for (String words : new String[] {
            "half a million", "one and a half million", "two and a half million", "three and a half billion", "two thirds",
            "nineteen ninety nine", "five and six million", "3,5 billion", "a quarter of a million"
        }) {
            System.out.println(words + ": " + read(words));
        }
    }

    private static String read(String words) {
        try {
            return new BigDecimal(NumberNormalizer.wordToNumber(words).toString())
                    .setScale(2, java.math.RoundingMode.DOWN).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return e.getMessage().replaceAll(".*Word is: \"(\\w+)\".*", "refused for \"$1\"");
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
half a million: 500000
one and a half million: 1500000
two and a half million: 3500000
three and a half billion: 4500000000
two thirds: 2.33
nineteen ninety nine: 1719
five and six million: 30000000
3,5 billion: 35000000000
a quarter of a million: refused for "quonerter"
SEEN
echo "as found: CoreNLP 4.5.10"
