#!/usr/bin/env bash
# Kafka Connect 4.4.0 (Cast): three billion, cast to int32, is less than nothing, and cast to int16 is 24,064.
#
# Guess: a number that the type asked for has no room for is refused (DataException), so that errors.tolerance and Connect's
# dead letters have the record; Cast does so with the same number as text ("out of range for requested data type").
# What happens: a number is cut to its lowest bits, without a word, with a schema or without: 3000000000 as int32 is
# -1294967296, 40000 as int16 is -25536, a decimal of 3000000000.99 is -1294967296 as well. With a point it is something else
# again: 3000000000.0 is 2147483647 as int32, the most that there is, and -1 as int16. And as boolean, 0.9 is false.
# Where it is documented: that an integer can be forced to a smaller width; what becomes of one that is too large, nowhere that
# we found.
# How Newsreel meets it: its Connect configuration (ops/opensearch) casts nothing; its values are decimals, of no type that has too little room.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>connect</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>connect-transforms</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>connect-json</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Decimal;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.transforms.Cast;

class Finding {
    public static void main(String[] args) {
        for (String worth : List.of("3000000000", "3000000000.0", "\"3000000000\"")) {
            for (String type : List.of("int16", "int32", "int64")) {
                SourceRecord read = json(worth);
                System.out.println(worth + " as " + type + ": " + cast(type, read) + ", with a schema: " + cast(type, schemed(read)));
            }
        }
        System.out.println("40000 as int16: " + cast("int16", json("40000")));
        System.out.println("0.9 as boolean: " + cast("boolean", json("0.9")));
        System.out.println("decimal 3000000000.99 as int32: " + cast("int32", of(Decimal.schema(2), new BigDecimal("3000000000.99"))));
    }

    private static SourceRecord json(String number) {
        try (JsonConverter converter = new JsonConverter()) {
            converter.configure(Map.of("schemas.enable", "false"), false);
            byte[] article = ("{\"worth\":" + number + "}").getBytes(StandardCharsets.UTF_8);
            SchemaAndValue read = converter.toConnectData("articles", article);
            return new SourceRecord(null, null, "articles", read.schema(), read.value());
        }
    }

    private static SourceRecord schemed(SourceRecord read) {
        Object worth = ((Map<?, ?>) read.value()).get("worth");
        return of(worth instanceof Long ? Schema.INT64_SCHEMA
                : worth instanceof Double ? Schema.FLOAT64_SCHEMA : Schema.STRING_SCHEMA, worth);
    }

    private static SourceRecord of(Schema field, Object worth) {
        Schema schema = SchemaBuilder.struct().field("worth", field).build();
        return new SourceRecord(null, null, "articles", schema, new Struct(schema).put("worth", worth));
    }

    private static Object cast(String type, SourceRecord record) {
        try (Cast.Value<SourceRecord> cast = new Cast.Value<>()) {
            cast.configure(Map.of("spec", "worth:" + type));
            Object value = cast.apply(record).value();
            return value instanceof Struct struct ? struct.get("worth") : ((Map<?, ?>) value).get("worth");
        } catch (ConnectException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
3000000000 as int16: 24064, with a schema: 24064
3000000000 as int32: -1294967296, with a schema: -1294967296
3000000000 as int64: 3000000000, with a schema: 3000000000
3000000000.0 as int16: -1, with a schema: -1
3000000000.0 as int32: 2147483647, with a schema: 2147483647
3000000000.0 as int64: 3000000000, with a schema: 3000000000
"3000000000" as int16: DataException, with a schema: DataException
"3000000000" as int32: DataException, with a schema: DataException
"3000000000" as int64: 3000000000, with a schema: 3000000000
40000 as int16: -25536
0.9 as boolean: false
decimal 3000000000.99 as int32: -1294967296
SEEN
echo "as found: connect-transforms and connect-json 4.4.0"
