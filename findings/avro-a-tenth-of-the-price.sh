#!/usr/bin/env bash
# Avro 1.12.2 calls a schema with another scale compatible, and reads 1,234.50 as 123.450; milliseconds read as micros are January 1970.
#
# Guess: a reader whose field has another logical type than the writer's is refused, as the specification has it for
# decimals ("must match in scale and precision"), or the value is converted; SchemaCompatibility, which registries ask
# before they take a new version, says which.
# What happens: SchemaCompatibility looks at the types below, bytes and long, and says COMPATIBLE; the reader takes the
# writer's digits for its own unit. A price whose scale grows from 2 to 3 is a tenth, one whose scale goes is a hundred
# times as much, a price that was text is any number (12 is 125.94). A time in milliseconds read as microseconds is in the
# January of 1970, the other way about in the year 58884, and a day read as a time is 20 seconds after the beginning of
# 1970. No error. So a topic is right until the first consumer has the new schema, and from then on all that was written
# before is wrong for it, while each half passes its tests.
# Where it is documented: the specification, for decimals; of times, and that the check passes both, nowhere that we found.
# How Newsreel meets it: its topics are JSON, with plain decimal numbers and ISO 8601 times.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>avro</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.avro</groupId><artifactId>avro</artifactId><version>1.12.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

class Finding {
    private static final GenericData DATA = new GenericData();

    public static void main(String[] args) throws IOException {
        DATA.addLogicalTypeConversion(new Conversions.DecimalConversion());
        DATA.addLogicalTypeConversion(new TimeConversions.DateConversion());
        DATA.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        DATA.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        BigDecimal price = new BigDecimal("1234.50");
        say("decimal of scale 2", decimal(10, 2), price, "of scale 3", decimal(10, 3));
        say("decimal of scale 2", decimal(10, 2), price, "of scale 0", decimal(10, 0));
        say("decimal of scale 2", decimal(10, 2), price, "of precision 4", decimal(4, 2));
        say("text", "\"string\"", "12", "decimal of scale 2", decimal(10, 2));
        say("long", "\"long\"", 12L, "decimal of scale 2", decimal(10, 2));
        Instant published = Instant.parse("2026-11-30T10:00:00Z");
        say("milliseconds", logical("long", "timestamp-millis"), published, "micros", logical("long", "timestamp-micros"));
        say("micros", logical("long", "timestamp-micros"), published, "milliseconds", logical("long", "timestamp-millis"));
        say("day", logical("int", "date"), LocalDate.parse("2026-11-30"), "milliseconds",
                logical("long", "timestamp-millis"));
    }

    private static String decimal(int precision, int scale) {
        return "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":" + precision + ",\"scale\":" + scale + "}";
    }

    private static String logical(String type, String logicalType) {
        return "{\"type\":\"" + type + "\",\"logicalType\":\"" + logicalType + "\"}";
    }

    private static void say(String from, String written, Object value, String to, String read) throws IOException {
        Schema writer = article(written);
        Schema reader = article(read);
        String verdict = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType().toString();
        System.out.println(from + " " + value + ", read as " + to + ": " + read(write(value, writer), writer, reader) + ", "
                + verdict);
    }

    private static Schema article(String type) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Article\",\"fields\":"
                + "[{\"name\":\"value\",\"type\":" + type + "}]}");
    }

    private static byte[] write(Object value, Schema schema) throws IOException {
        GenericRecord article = new GenericData.Record(schema);
        article.put("value", value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema, DATA).write(article, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static String read(byte[] bytes, Schema writer, Schema reader) throws IOException {
        try {
            return new GenericDatumReader<GenericRecord>(writer, reader, DATA)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null)).get("value").toString();
        } catch (AvroRuntimeException e) {
            return "refused";
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
decimal of scale 2 1234.50, read as of scale 3: 123.450, COMPATIBLE
decimal of scale 2 1234.50, read as of scale 0: 123450, COMPATIBLE
decimal of scale 2 1234.50, read as of precision 4: 1234.50, COMPATIBLE
text 12, read as decimal of scale 2: 125.94, COMPATIBLE
long 12, read as decimal of scale 2: refused, INCOMPATIBLE
milliseconds 2026-11-30T10:00:00Z, read as micros: 1970-01-21T18:53:52.800Z, COMPATIBLE
micros 2026-11-30T10:00:00Z, read as milliseconds: +58884-01-05T16:00:00Z, COMPATIBLE
day 2026-11-30, read as milliseconds: 1970-01-01T00:00:20.787Z, COMPATIBLE
SEEN
echo "as found: avro 1.12.2"
