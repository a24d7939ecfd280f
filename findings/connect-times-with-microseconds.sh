#!/usr/bin/env bash
# Kafka Connect 4.4.0 (TimestampConverter) moves an article that is dated to the microsecond by up to seventeen minutes.
#
# Guess: a text that the transform's format does not fit is refused (DataException), so that errors.tolerance and the dead
# letters of Connect have it; a format with .SSS reads a fraction of a second, and drops what is beyond milliseconds.
# What happens: the digits behind the point are a count of milliseconds, however many. 10:00:00.123456Z is 10:02:03.456,
# with nine digits it is a day and more (34 hours) late, and half a second, ".5Z", is five milliseconds. A day that no month
# has is one of the next, a month past the twelfth is in a later year (11/30/2026 as dd/MM/yyyy is 11 June 2028), 30-11-2026
# as yyyy-MM-dd is of the year 36, and what stands behind the format's end is left: with yyyy-MM-dd'T'HH:mm:ss, a time in
# Delhi is one in Greenwich. No error, no log.
# Where it is documented: the format is called one of SimpleDateFormat; that it is used leniently, and from the beginning of
# the text only, nowhere that we found.
# How Newsreel meets it: its times are read with java.time, by one reader for all sources, and what is no time is named
# (copy).
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
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Date;
import java.util.Map;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.transforms.TimestampConverter;

class Finding {
    public static void main(String[] args) {
        say("yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-11-30T10:00:00.123Z");
        say("yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-11-30T10:00:00.123456Z");
        say("yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-11-30T10:00:00.123456789Z");
        say("yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-11-30T10:00:00.5Z");
        say("yyyy-MM-dd'T'HH:mm:ssX", "2026-02-30T10:00:00Z");
        say("yyyy-MM-dd'T'HH:mm:ss", "2026-11-30T10:00:00+05:30");
        say("yyyy-MM-dd", "30-11-2026");
        say("dd/MM/yyyy", "11/30/2026");
        say("yyyy-MM-dd", "30 November 2026");
    }

    private static void say(String format, String text) {
        TimestampConverter.Value<SourceRecord> converter = new TimestampConverter.Value<>();
        converter.configure(Map.of("field", "published", "target.type", "Timestamp", "format", format));
        SourceRecord record = new SourceRecord(null, null, "articles", null, Map.of("published", text));
        String seen;
        try {
            Map<?, ?> value = (Map<?, ?>) converter.apply(record).value();
            seen = ((Date) value.get("published")).toInstant().toString();
        } catch (DataException e) {
            seen = "refused";
        }
        System.out.println(text + " as " + format + ": " + seen);
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
2026-11-30T10:00:00.123Z as yyyy-MM-dd'T'HH:mm:ss.SSSX: 2026-11-30T10:00:00.123Z
2026-11-30T10:00:00.123456Z as yyyy-MM-dd'T'HH:mm:ss.SSSX: 2026-11-30T10:02:03.456Z
2026-11-30T10:00:00.123456789Z as yyyy-MM-dd'T'HH:mm:ss.SSSX: 2026-12-01T20:17:36.789Z
2026-11-30T10:00:00.5Z as yyyy-MM-dd'T'HH:mm:ss.SSSX: 2026-11-30T10:00:00.005Z
2026-02-30T10:00:00Z as yyyy-MM-dd'T'HH:mm:ssX: 2026-03-02T10:00:00Z
2026-11-30T10:00:00+05:30 as yyyy-MM-dd'T'HH:mm:ss: 2026-11-30T10:00:00Z
30-11-2026 as yyyy-MM-dd: 0036-05-16T00:00:00Z
11/30/2026 as dd/MM/yyyy: 2028-06-11T00:00:00Z
30 November 2026 as yyyy-MM-dd: refused
SEEN
echo "as found: connect-transforms 4.4.0"
