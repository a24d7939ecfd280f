#!/usr/bin/env bash
# Kafka Connect's JsonConverter 4.4.0 makes another number of a whole number past 64 bits, without a word.
#
# Guess: a JSON number that fits no Java type of Connect's is refused, so that errors.tolerance and the dead letters of
# Connect have it, or becomes a floating-point number, as 1e30 does.
# What happens: with schemas.enable=false, as for any topic of plain JSON, its lowest 64 bits are taken. A debt of
# 12345678901234567890123 becomes 4807115922877859019, one of 2 to the 63rd -9223372036854775808; nothing in the record tells. With a
# decimal point or an exponent the same amount goes through as a double.
# Where it is documented: nowhere that we found; the converter's decimal.format is about what it writes.
# How Newsreel meets it: the page beside its Connect configuration (ops/opensearch) says what becomes of such numbers; its own
# stages read any.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>connect</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>connect-json</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.connect.json.JsonConverter;

class Finding {
    public static void main(String[] args) {
        JsonConverter converter = new JsonConverter();
        converter.configure(Map.of("schemas.enable", "false"), false);
        for (String value : new String[] {
            "9223372036854775807", "9223372036854775808", "12345678901234567890123", "12345678901234567890123.0",
            "1.2345678901234567890123e22"
        }) {
            Object read = converter.toConnectData("articles", value.getBytes(StandardCharsets.UTF_8)).value();
            byte[] written = converter.fromConnectData("articles", null, read);
            System.out.println(value + ": " + read.getClass().getSimpleName() + " "
                    + new String(written, StandardCharsets.UTF_8));
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
9223372036854775807: Long 9223372036854775807
9223372036854775808: Long -9223372036854775808
12345678901234567890123: Long 4807115922877859019
12345678901234567890123.0: Double 1.2345678901234568E22
1.2345678901234567890123e22: Double 1.2345678901234568E22
SEEN
echo "as found: connect-json 4.4.0"
