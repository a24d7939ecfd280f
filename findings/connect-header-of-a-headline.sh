#!/usr/bin/env bash
# Kafka Connect 4.4.0 reads a header "3,000 homes flooded" as the number 3, and nothing of the rest is left.
#
# Guess: the converter that Connect takes for headers where none is named guesses types, so "007" may come out as 7; what is
# no number, no date and no JSON as a whole is text, and comes out as it went in.
# What happens: a text that begins with a number or a date and goes on with a comma, a colon or a closing bracket is that
# number or date: "3,000 homes flooded" is 3, "1,200,000" is 1, "8:30 train derailed" is 8, "10, Downing Street" is 10.
# Without such a mark ("3000 homes flooded") it is text. Decimals are 32-bit floats, where one can hold their size: 1234567.89
# is 1234567.9; and a day that no month has is one of the next (2026-02-30 is 2 March). No error, no log; a sink files what
# is left, and a topic that is copied through Connect has other headers than its original.
# Where it is documented: that types are guessed, in the Javadoc; that only the beginning is read, nowhere that we found.
# How Newsreel meets it: what it says of an article stands in the record's value, which its Connect configuration
# (ops/opensearch) reads as JSON; who needs headers there sets header.converter to StringConverter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>connect</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>connect-api</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.storage.SimpleHeaderConverter;

class Finding {
    public static void main(String[] args) {
        SimpleHeaderConverter converter = new SimpleHeaderConverter();
        for (String text : new String[] {
            "Rates rise, 3,000 homes flooded", "3000 homes flooded", "3,000 homes flooded", "1,200,000", "10, Downing Street",
            "8:30 train derailed", "2026-11-30, updated", "2026-02-30", "1234567.89", "51.507351"
        }) {
            SchemaAndValue read = converter.toConnectHeader("articles", "headline", text.getBytes(StandardCharsets.UTF_8));
            byte[] written = converter.fromConnectHeader("articles", "headline", read.schema(), read.value());
            System.out.println(text + ": " + read.schema().type() + " " + new String(written, StandardCharsets.UTF_8));
        }
    }
}
JAVA
java -Duser.timezone=UTC -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Rates rise, 3,000 homes flooded: STRING Rates rise, 3,000 homes flooded
3000 homes flooded: STRING 3000 homes flooded
3,000 homes flooded: INT8 3
1,200,000: INT8 1
10, Downing Street: INT8 10
8:30 train derailed: INT8 8
2026-11-30, updated: INT32 2026-11-30
2026-02-30: INT32 2026-03-02
1234567.89: FLOAT32 1234567.9
51.507351: FLOAT32 51.50735
SEEN
echo "as found: connect-api 4.4.0"
