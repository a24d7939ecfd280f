#!/usr/bin/env bash
# Tika 3.3.1 dates a wire story of 2024 at this moment where it names Reuters, and the innocent ones that are read after it.
#
# Guess: the parser for ANPA-1312 takes the date from the line that ends a story ("AP-WF-03-04-24 1200EST"), and the agency
# from there or from the codes; where it can read neither, there is none. What it read before changes nothing.
# What happens: the agency is that whose name stands anywhere in the message. An AP story in which Reuters occurs is published
# by Reuters, and its date is read in Reuters' form, which does not fit: then it is now. Nothing tells. What was found last is
# kept for the next message in which no name occurs, also by the parser that finds the format by itself, so the same story has
# one date alone and another behind a certain other one, and a directory that is read in another order has other dates. On a
# machine whose own zone is UTC, daylight time is taken for standard time: 1200EDT is 17:00 there, as 1200EST is.
# Where it is documented: a comment in its source says that the agency is a guess; of the dates, nowhere that we found.
# How Newsreel meets it: a message's date is read from its own line, with the zone that stands there, and where there is none it
# is left out; of one story the next knows only what takes stories back (ingest.wire).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>wire</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.1</version></dependency>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-news-module</artifactId><version>3.3.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;

class Finding {
    private static final String OIL = "Oil prices fell 3 percent on Monday.";

    public static void main(String[] args) throws Exception {
        Parser parser = new AutoDetectParser();
        show(parser, OIL, "AP-NY-03-04-24 1200EST");
        show(parser, OIL, "AP-WF-03-04-24 1200EST");
        show(parser, "Thomson Reuters cut 500 jobs on Monday.", "AP-WF-03-04-24 1200EST");
        show(parser, OIL, "AP-WF-03-04-24 1200EST");
        show(parser, "Thomson Reuters cut 500 jobs on Monday.", "AP-NY-03-04-24 1200EST");
        show(parser, OIL, "AP-NY-03-04-24 1200EST");
        show(parser, "The New York Times cut 500 jobs on Monday.", "AP-NY-03-04-24 1200EST");
        show(parser, OIL, "AP-NY-03-04-24 1200EST");
        for (String time : List.of("1200EST", "1200EDT", "1200CDT", "1200PDT", "1200GMT")) {
            show(new AutoDetectParser(), OIL, "AP-WF-06-04-24 " + time);
        }
    }

    private static void show(Parser parser, String text, String sent) throws Exception {
        String story = "\u0016\u0016\u0001a0456\u001Fr f \u0013\u0011bc-Business 03-04 0352\r\n\u0002^BC-Business<\r\n"
                + "^Business news<\r\n^By JANE DOE=\r\n^Associated Press Writer=\r\n   LONDON (AP) _ " + text
                + "\r\n\u0003\r\n" + sent + "<\r\n\u0004";
        Metadata metadata = new Metadata();
        parser.parse(new ByteArrayInputStream(story.getBytes(ISO_8859_1)), new BodyContentHandler(), metadata,
                new ParseContext());
        Instant created = Instant.parse(metadata.get(TikaCoreProperties.CREATED));
        boolean today = Duration.between(created, Instant.now()).compareTo(Duration.ofHours(1)) < 0;
        System.out.println(sent + ", " + text.substring(0, text.indexOf(' ', 8)) + ": " + (today ? "now" : created) + ", published by "
                + "\"" + metadata.get(TikaCoreProperties.PUBLISHER) + "\"");
    }
}
JAVA
TZ=UTC java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
AP-NY-03-04-24 1200EST, Oil prices: 2024-03-04T17:00:00Z, published by ""
AP-WF-03-04-24 1200EST, Oil prices: 2024-03-04T17:00:00Z, published by "Associated Press"
AP-WF-03-04-24 1200EST, Thomson Reuters: now, published by "Reuters"
AP-WF-03-04-24 1200EST, Oil prices: 2024-03-04T17:00:00Z, published by "Associated Press"
AP-NY-03-04-24 1200EST, Thomson Reuters: now, published by "Reuters"
AP-NY-03-04-24 1200EST, Oil prices: now, published by "Reuters"
AP-NY-03-04-24 1200EST, The New York: 2024-03-04T17:00:00Z, published by "New York Times"
AP-NY-03-04-24 1200EST, Oil prices: 2024-03-04T17:00:00Z, published by "New York Times"
AP-WF-06-04-24 1200EST, Oil prices: 2024-06-04T17:00:00Z, published by "Associated Press"
AP-WF-06-04-24 1200EDT, Oil prices: 2024-06-04T17:00:00Z, published by "Associated Press"
AP-WF-06-04-24 1200CDT, Oil prices: 2024-06-04T18:00:00Z, published by "Associated Press"
AP-WF-06-04-24 1200PDT, Oil prices: 2024-06-04T19:00:00Z, published by "Associated Press"
AP-WF-06-04-24 1200GMT, Oil prices: 2024-06-04T12:00:00Z, published by "Associated Press"
SEEN
echo "as found: tika-parser-news-module 3.3.1"
