#!/usr/bin/env bash
# Kafka Connect 4.4.0 (ReplaceField, Flatten) makes one field of two, and which one is left hangs on their order in the record.
#
# Guess: to rename title to headline where a record has a headline already, or to flatten price.usd beside a field
# price_usd, is refused (DataException), so that errors.tolerance and Connect's dead letters have the record; or the renamed
# one wins, since that is what was asked for.
# What happens: with schemas.enable=false, as for plain JSON, the one that comes later in the record is left, and the other
# is gone without a word. In JSON the order of properties means nothing, and JsonConverter hands them on in that of a hash
# table, so of the same two names it is the same one on every record, whoever wrote it and whatever was meant. So
# "title:headline" does nothing where there is a headline. With a schema it is refused.
# Where it is documented: nowhere that we found.
# How Newsreel meets it: its Connect configuration (ops/opensearch) renames and flattens nothing.
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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.transforms.Flatten;
import org.apache.kafka.connect.transforms.ReplaceField;
import org.apache.kafka.connect.transforms.Transformation;

class Finding {
    public static void main(String[] args) {
        ReplaceField.Value<SourceRecord> renaming = new ReplaceField.Value<>();
        renaming.configure(Map.of("renames", "title:headline"));
        Flatten.Value<SourceRecord> flattening = new Flatten.Value<>();
        flattening.configure(Map.of("delimiter", "_"));
        System.out.println("title renamed, headline second: " + apply(renaming, ordered("title", "T", "headline", "H")));
        System.out.println("title renamed, headline first: " + apply(renaming, ordered("headline", "H", "title", "T")));
        System.out.println("flattened, flat one first: "
                + apply(flattening, ordered("price_usd", 1, "price", Map.of("usd", 2))));
        System.out.println("flattened, flat one second: "
                + apply(flattening, ordered("price", Map.of("usd", 2), "price_usd", 1)));
        System.out.println("of JSON, renamed, headline second: "
                + apply(renaming, json("{\"title\":\"T\",\"headline\":\"H\"}")));
        System.out.println("of JSON, renamed, headline first: "
                + apply(renaming, json("{\"headline\":\"H\",\"title\":\"T\"}")));
        Schema schema = SchemaBuilder.struct().field("title", Schema.STRING_SCHEMA).field("headline", Schema.STRING_SCHEMA);
        System.out.println("renamed, with a schema: " + apply(renaming, new SourceRecord(
                null, null, "articles", schema, new Struct(schema).put("title", "T").put("headline", "H"))));
    }

    private static SourceRecord ordered(String one, Object first, String other, Object second) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(one, first);
        value.put(other, second);
        return new SourceRecord(null, null, "articles", null, value);
    }

    private static SourceRecord json(String text) {
        try (JsonConverter converter = new JsonConverter()) {
            converter.configure(Map.of("schemas.enable", "false"), false);
            SchemaAndValue read = converter.toConnectData("articles", text.getBytes(StandardCharsets.UTF_8));
            return new SourceRecord(null, null, "articles", read.schema(), read.value());
        }
    }

    private static Object apply(Transformation<SourceRecord> transformation, SourceRecord record) {
        try {
            return transformation.apply(record).value();
        } catch (ConnectException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
title renamed, headline second: {headline=H}
title renamed, headline first: {headline=T}
flattened, flat one first: {price_usd=2}
flattened, flat one second: {price_usd=1}
of JSON, renamed, headline second: {headline=H}
of JSON, renamed, headline first: {headline=H}
renamed, with a schema: SchemaBuilderException
SEEN
echo "as found: connect-transforms and connect-json 4.4.0"
