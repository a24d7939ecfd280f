#!/usr/bin/env bash
# Kafka Connect 4.4.0 (JsonConverter) makes a number fit the type its record declares: 5,000,000,000 as int32 is 705,032,704.
#
# Guess: with schemas.enable=true, where each record says what its fields are, a value that is not of its field's type is
# refused (DataException), so that errors.tolerance and Connect's dead letters have it; that is what the schema is for.
# What happens: only null is refused. A number is cut to the bits of its type, a fraction is cut off (2.9 percent is 2), a
# large one with an exponent is any number, a double past its range is Infinity. What is no number at all is 0: a value in
# quotes, "5", as systems write that keep money exact, true and an object, {"amount": 5}; anything but true is false.
# Nothing tells in the record, which goes on with its schema and is stored.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: its topics have JSON without such an envelope, checked by its own reader (article), and the Connect
# configuration in ops/opensearch sets schemas.enable=false.
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
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.json.JsonConverter;

class Finding {
    private static final JsonConverter CONVERTER = new JsonConverter();

    public static void main(String[] args) {
        CONVERTER.configure(Map.of("schemas.enable", "true"), false);
        read("int32", "2000000000", "5000000000", "2.9");
        read("int16", "70000");
        read("int64", "1e30", "\"5\"", "true", "{\"amount\":5}", "null");
        read("float", "16777217", "1e60");
        read("double", "1.5", "1e400", "\"1.5\"");
        read("boolean", "true", "\"true\"", "1");
    }

    private static void read(String type, String... values) {
        for (String value : values) {
            System.out.println(type + " " + value + ": " + read(type, value));
        }
    }

    private static Object read(String type, String value) {
        String json = "{\"schema\":{\"type\":\"struct\",\"fields\":[{\"field\":\"value\",\"type\":\"" + type + "\"}]},"
                + "\"payload\":{\"value\":" + value + "}}";
        try {
            Object record = CONVERTER.toConnectData("articles", json.getBytes(StandardCharsets.UTF_8)).value();
            return ((Struct) record).get("value");
        } catch (DataException refused) {
            return "refused";
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
int32 2000000000: 2000000000
int32 5000000000: 705032704
int32 2.9: 2
int64 1e30: 5076944270305263616
int64 "5": 0
int64 true: 0
int64 {"amount":5}: 0
int64 null: refused
float 16777217: 1.6777216E7
float 1e60: Infinity
double 1.5: 1.5
double 1e400: Infinity
double "1.5": 0.0
boolean true: true
boolean "true": false
boolean 1: false
SEEN
echo "as found: connect-json 4.4.0"
