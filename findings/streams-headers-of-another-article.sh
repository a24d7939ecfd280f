#!/usr/bin/env bash
# Kafka Streams 4.4.0: a window's final result, and an article that found nothing to join, have the headers of another article.
#
# Guess: what comes out of a window when it closes has the headers of the last record that went into it, as its timestamp is
# that record's; an article that a left join lets through unmatched keeps the headers that it came with.
# What happens: both are given out when a later record, of any key, moves the time on, and have that record's headers beside
# their own key, value and timestamp. A source, a language, a tenant or a trace in a header is then another article's; which
# one depends on what happens to come next. emitStrategy(onWindowClose()) does it, and leftJoin and outerJoin of streams.
# suppress(untilWindowCloses()), which gives out the same counts, keeps the right headers, and so does a join that matches.
# Where it is documented: nowhere that we found; the Javadoc of EmitStrategy and of the joins speaks of keys, values and times.
# How Newsreel meets it: what it knows of an article stands in the article, and its stages join no streams and close no
# windows of Streams' own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>streams</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka-streams-test-utils</artifactId><version>4.4.0</version>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.EmitStrategy;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.JoinWindows;
import org.apache.kafka.streams.kstream.KGroupedStream;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Suppressed;
import org.apache.kafka.streams.kstream.Suppressed.BufferConfig;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.test.TestRecord;

class Finding {
    private static final TimeWindows MINUTE = TimeWindows.ofSizeWithNoGrace(Duration.ofMinutes(1));
    private static final JoinWindows NEAR = JoinWindows.ofTimeDifferenceWithNoGrace(Duration.ofMinutes(1));

    public static void main(String[] args) {
        run("suppressed", articles -> flat(grouped(articles).windowedBy(MINUTE).count()
                .suppress(Suppressed.untilWindowCloses(BufferConfig.unbounded()))));
        run("window closed", articles -> flat(grouped(articles).windowedBy(MINUTE)
                .emitStrategy(EmitStrategy.onWindowClose()).count()));
        run("joined", articles -> articles.join(articles, (left, right) -> left, NEAR));
        run("left join, unmatched", articles -> articles.leftJoin(articles.filter((topic, text) -> false),
                (left, right) -> left, NEAR));
        run("outer join, unmatched", articles -> articles.filter((topic, text) -> false).outerJoin(articles,
                (left, right) -> right, NEAR));
    }

    private static KGroupedStream<String, String> grouped(KStream<String, String> articles) {
        return articles.groupByKey(Grouped.with(Serdes.String(), Serdes.String()));
    }

    private static KStream<String, String> flat(KTable<Windowed<String>, Long> counts) {
        return counts.toStream().map((window, count) -> KeyValue.pair(window.key(), count.toString()));
    }

    /** Two articles on different topics, ten minutes apart, and what is said of the first of them. */
    private static void run(String name, UnaryOperator<KStream<String, String>> stage) {
        Properties settings = new Properties();
        settings.putAll(Map.of("application.id", "finding", "bootstrap.servers", "localhost:1",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        StreamsBuilder builder = new StreamsBuilder();
        stage.apply(builder.stream("articles")).to("results");
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings)) {
            TestInputTopic<String, String> articles =
                    driver.createInputTopic("articles", new StringSerializer(), new StringSerializer());
            articles.pipeInput(article("rates", "Rates rise", "from Berlin", 1_000));
            articles.pipeInput(article("sport", "Cup won", "from Lagos", 601_000));
            driver.createOutputTopic("results", new StringDeserializer(), new StringDeserializer())
                    .readRecordsToList().stream().filter(record -> record.key().equals("rates"))
                    .forEach(record -> System.out.println(name + ": " + record.key() + ", " + record.value() + ", time "
                            + record.timestamp() + ", header " + header(record)));
        }
    }

    private static TestRecord<String, String> article(String topic, String text, String source, long time) {
        return new TestRecord<>(
                topic, text, new RecordHeaders().add("source", source.getBytes(StandardCharsets.UTF_8)), time);
    }

    private static String header(TestRecord<String, String> record) {
        return new String(record.headers().lastHeader("source").value(), StandardCharsets.UTF_8);
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
suppressed: rates, 1, time 1000, header from Berlin
window closed: rates, 1, time 1000, header from Lagos
joined: rates, Rates rise, time 1000, header from Berlin
left join, unmatched: rates, Rates rise, time 1000, header from Lagos
outer join, unmatched: rates, Rates rise, time 1000, header from Lagos
SEEN
echo "as found: kafka-streams 4.4.0"
