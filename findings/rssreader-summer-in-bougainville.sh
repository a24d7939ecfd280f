#!/usr/bin/env bash
# RSS Reader 3.12.0 (com.apptasticsoftware) dates a British summer's feed by the clock of Bougainville, ten hours early.
#
# Guess: "BST" in the date of a feed is British Summer Time (+01:00), "IST" India's (+05:30), or the date is refused, as
# that of a two-digit year is (which RFC 2822 has read).
# What happens: both are read, as other places' times: BST as Pacific/Bougainville (+11:00), IST as Africa/Abidjan (+00:00),
# since java.time's own names of zones decide, as this JDK sorts them; no error, and the offset looks like any other. EST and PST,
# which RFC 822 lists, are right.
# Where it is documented: java.time says that names of zones are not unique and that the locale decides; the library, nothing.
# How Newsreel meets it: a table of zone names as news has them (copy's time-zones.txt), and no zone is guessed from the JDK's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>rssreader</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.apptasticsoftware</groupId><artifactId>rssreader</artifactId><version>3.12.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

class Finding {
    public static void main(String[] args) {
        for (String zone : new String[] {"GMT", "EST", "PST", "BST", "IST"}) {
            String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><item><title>Story</title>"
                    + "<pubDate>Tue, 02 Jun 2026 10:00:00 " + zone + "</pubDate></item></channel></rss>";
            Item item = new RssReader().read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                    .findFirst().orElseThrow();
            System.out.println(zone + ": " + item.getPubDateAsZonedDateTime().orElseThrow());
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
GMT: 2026-06-02T10:00Z
EST: 2026-06-02T10:00-05:00
PST: 2026-06-02T10:00-08:00
BST: 2026-06-02T10:00+11:00[Pacific/Bougainville]
IST: 2026-06-02T10:00Z[Africa/Abidjan]
SEEN
echo "as found: RSS Reader 3.12.0 on a JDK of version 17"
