#!/usr/bin/env bash
# Kafka Streams 4.4.0: a versioned table keeps the newer article, and writes the older one to its topic, as the newest.
#
# Guess: a versioned store is there for articles that come out of order: the table answers with the newest by date, and what
# it writes (toStream().to(topic)) ends with that, since for the table nothing has changed when an older one comes late.
# What happens: the store is right, and the late one goes through all the same, behind the newer. Whoever reads the topic as
# a table, a compacted topic, a sink that keeps the last of each key, has the older article from then on. It is as with a
# store that is not versioned, where table and topic are at least at one. Only its date in the record tells. A step between
# that keeps no store (mapValues) changes nothing; one with a versioned store of its own hands it on as well.
# Where it is documented: KIP-914 has joins and aggregations of versioned tables heed the order; of what toStream() gives,
# nowhere that we found.
# How Newsreel meets it: which version of an article is newer is told by its number, which readers compare, not by its
# place.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams-test-utils</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

class Finding {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    public static void main(String[] args) {
        plain();
        versioned("versioned", false);
        versioned("versioned, and a versioned one behind it", true);
    }

    private static void plain() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.table("articles", Consumed.with(Serdes.String(), Serdes.String()), Materialized.as("first"))
                .toStream().to("output", Produced.with(Serdes.String(), Serdes.String()));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings())) {
            List<String> written = write(driver);
            System.out.println("plain: the table has " + driver.getKeyValueStore("first").get("id") + ", the topic " + written);
        }
    }

    private static void versioned(String what, boolean another) {
        StreamsBuilder builder = new StreamsBuilder();
        KTable<String, String> table = builder.table("articles", Consumed.with(Serdes.String(), Serdes.String()),
                Materialized.as(Stores.persistentVersionedKeyValueStore("first", Duration.ofHours(6))));
        if (another) {
            table = table.mapValues(value -> value,
                    Materialized.<String, String>as(Stores.persistentVersionedKeyValueStore("second", Duration.ofHours(6)))
                            .withKeySerde(Serdes.String()).withValueSerde(Serdes.String()));
        }
        table.toStream().to("output", Produced.with(Serdes.String(), Serdes.String()));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings())) {
            List<String> written = write(driver);
            Object kept = driver.<String, String>getVersionedKeyValueStore(another ? "second" : "first").get("id").value();
            System.out.println(what + ": the table has " + kept + ", the topic " + written);
        }
    }

    /** The article of noon, and then an earlier one that comes late. */
    private static List<String> write(TopologyTestDriver driver) {
        var articles = driver.createInputTopic("articles", new StringSerializer(), new StringSerializer());
        articles.pipeInput("id", "noon", NOON);
        articles.pipeInput("id", "eleven", NOON.minus(Duration.ofHours(1)));
        return driver.createOutputTopic("output", new StringDeserializer(), new StringDeserializer()).readValuesToList();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.putAll(Map.of("application.id", "articles", "bootstrap.servers", "none:1",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        return settings;
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
plain: the table has eleven, the topic [noon, eleven]
versioned: the table has noon, the topic [noon, eleven]
versioned, and a versioned one behind it: the table has noon, the topic [noon, eleven]
SEEN
echo "as found: kafka-streams 4.4.0"
