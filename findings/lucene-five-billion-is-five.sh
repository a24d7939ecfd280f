#!/usr/bin/env bash
# Lucene 9.12.3 (StandardQueryParser) takes amount:[5bn TO *] for amounts from 5, and 1e9 for 1.
#
# Guess: a field with a PointsConfig is a number to the parser; what is no number is a QueryNodeException, as "bn" alone is,
# and what is too large for the field's type too. 1e9 is a billion, as Java's own parsers have it.
# What happens: a number is read as far as it goes, and the rest is left out without a word: 5bn, "5 million" and 5% are 5,
# 1e9 is 1 and 1.5e9 is 1.5 (with a large E it would be read), [1000 TO 2k] is the range from 1000 to 2, which holds nothing.
# On a field of longs 2.9 is 2, and on one of ints 5000000000 is 705032704, so that a search for five billion and more begins
# at 705 million. A comma is struck out where the locale groups with it (1,5 is 15), under a German one a point (1.5 is 15).
# The page with the hits shows what was typed.
# Where it is documented: that a NumberFormat reads the numbers, in the Javadoc of PointsConfig; that it may read a part of
# them, nowhere that we found.
# How Newsreel meets it: its queries (search) have a grammar of their own, in which an amount is read as in copy, 5bn with its
# scale, and what is left behind a number is an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>lucene</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-queryparser</artifactId><version>9.12.3</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;

class Finding {
    public static void main(String[] args) {
        for (String query : List.of("amount:[5bn TO *]", "amount:\"5 million\"", "amount:5%", "amount:1.5e9", "amount:1.5E9",
                "amount:[1000 TO 2k]", "amount:1,5", "amount:bn")) {
            show(Locale.US, Double.class, query);
        }
        show(Locale.GERMANY, Double.class, "amount:1.5");
        show(Locale.US, Long.class, "amount:2.9");
        show(Locale.US, Integer.class, "amount:[5000000000 TO *]");
    }

    private static void show(Locale locale, Class<? extends Number> type, String query) {
        StandardQueryParser parser = new StandardQueryParser(new WhitespaceAnalyzer());
        parser.setPointsConfigMap(Map.of("amount", new PointsConfig(NumberFormat.getInstance(locale), type)));
        String read;
        try {
            read = parser.parse(query, "content").toString();
        } catch (QueryNodeException e) {
            read = "refused";
        }
        System.out.println(locale + " " + type.getSimpleName() + " " + query + " is " + read);
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
en_US Double amount:[5bn TO *] is amount:[5.0 TO Infinity]
en_US Double amount:"5 million" is amount:[5.0 TO 5.0]
en_US Double amount:5% is amount:[5.0 TO 5.0]
en_US Double amount:1.5e9 is amount:[1.5 TO 1.5]
en_US Double amount:1.5E9 is amount:[1.5E9 TO 1.5E9]
en_US Double amount:[1000 TO 2k] is amount:[1000.0 TO 2.0]
en_US Double amount:1,5 is amount:[15.0 TO 15.0]
en_US Double amount:bn is refused
de_DE Double amount:1.5 is amount:[15.0 TO 15.0]
en_US Long amount:2.9 is amount:[2 TO 2]
en_US Integer amount:[5000000000 TO *] is amount:[705032704 TO 2147483647]
SEEN
echo "as found: lucene-queryparser 9.12.3"
