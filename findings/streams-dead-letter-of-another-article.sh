#!/usr/bin/env bash
# Kafka Streams 4.4.0 puts an article that is well into its dead letters, in place of the one that failed.
#
# Guess: with errors.dead.letter.queue.topic.name and a processing handler that continues, the dead letter of an article is
# that article: its key, its value as the bytes that were read, and the topic, partition and offset where it stands.
# What happens: the bytes and the offset are those of the record that Streams has in hand when the step fails. What a window
# gives out when it closes, and an article that a left join lets through unmatched, is given out when a later record comes:
# that one, which is in the output already, becomes the dead letter, under its own offset, and the one that failed is
# nowhere. Where a punctuator hands on what it held, the dead letter has neither key nor value, topic "null" and offset -1.
# Only the timestamp is the failed article's. Behind suppress(), reduce() or nothing at all it is as one would guess.
# Where it is documented: KIP-1034 has the raw key and value of the record that failed; that they may be another's, nowhere.
# How Newsreel meets it: it writes its dead letters itself, in the step that reads the article; its punctuators send on only
# what is finished.
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
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
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;

class Finding {
    private static final TimeWindows MINUTE = TimeWindows.ofSizeWithNoGrace(Duration.ofMinutes(1));
    private static final JoinWindows NEAR = JoinWindows.ofTimeDifferenceWithNoGrace(Duration.ofMinutes(1));

    public static void main(String[] args) {
        run("at once", articles -> articles);
        run("suppressed", articles -> flat(newest(articles, EmitStrategy.onWindowUpdate())
                .suppress(Suppressed.untilWindowCloses(BufferConfig.unbounded()))));
        run("window closed", articles -> flat(newest(articles, EmitStrategy.onWindowClose())));
        run("left join, unmatched", articles -> articles.leftJoin(articles.filter((topic, text) -> false),
                (left, right) -> left, NEAR));
        run("punctuator", articles -> articles.process(Held::new));
    }

    private static KTable<Windowed<String>, String> newest(KStream<String, String> articles, EmitStrategy when) {
        KGroupedStream<String, String> grouped = articles.groupByKey(Grouped.with(Serdes.String(), Serdes.String()));
        return grouped.windowedBy(MINUTE).emitStrategy(when).reduce((before, now) -> now);
    }

    private static KStream<String, String> flat(KTable<Windowed<String>, String> windows) {
        return windows.toStream().map((window, text) -> KeyValue.pair(window.key(), text));
    }

    /** Holds articles back until a minute has gone by in the stream. */
    private static final class Held extends ContextualProcessor<String, String, String, String> {
        private final List<Record<String, String>> held = new ArrayList<>();

        @Override
        public void init(ProcessorContext<String, String> context) {
            super.init(context);
            context.schedule(Duration.ofMinutes(1), PunctuationType.STREAM_TIME, time -> {
                held.forEach(context::forward);
                held.clear();
            });
        }

        @Override
        public void process(Record<String, String> article) {
            held.add(article);
        }
    }

    /** Three articles ten minutes apart; the step behind the stage fails at the first. What is said of the first two. */
    private static void run(String name, UnaryOperator<KStream<String, String>> stage) {
        Properties settings = new Properties();
        settings.putAll(Map.of("application.id", "finding", "bootstrap.servers", "localhost:1",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName(),
                "processing.exception.handler", LogAndContinueProcessingExceptionHandler.class.getName(),
                "errors.dead.letter.queue.topic.name", "dead-letters"));
        StreamsBuilder builder = new StreamsBuilder();
        stage.apply(builder.stream("articles")).mapValues(Finding::checked).to("results");
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings)) {
            TestInputTopic<String, String> articles =
                    driver.createInputTopic("articles", new StringSerializer(), new StringSerializer());
            articles.pipeInput("rates", "damaged", 1_000);
            articles.pipeInput("sport", "Cup won", 601_000);
            articles.pipeInput("end", "the end", 1_201_000);
            for (String topic : List.of("results", "dead-letters")) {
                driver.createOutputTopic(topic, new StringDeserializer(), new StringDeserializer())
                        .readRecordsToList().stream().filter(record -> !"end".equals(record.key()))
                        .forEach(record -> System.out.println(name + ", " + topic + ": " + record.key() + ", "
                                + record.value() + ", time " + record.timestamp() + offset(record)));
            }
        }
    }

    private static String checked(String text) {
        if (text.equals("damaged")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String offset(TestRecord<String, String> record) {
        var offset = record.headers().lastHeader("__streams.errors.offset");
        return offset == null ? "" : ", offset " + new String(offset.value(), StandardCharsets.UTF_8);
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
at once, results: sport, Cup won, time 601000
at once, dead-letters: rates, damaged, time 1000, offset 0
suppressed, results: sport, Cup won, time 601000
suppressed, dead-letters: rates, damaged, time 1000, offset 0
window closed, results: sport, Cup won, time 601000
window closed, dead-letters: sport, Cup won, time 1000, offset 1
left join, unmatched, results: sport, Cup won, time 601000
left join, unmatched, dead-letters: sport, Cup won, time 1000, offset 1
punctuator, results: sport, Cup won, time 601000
punctuator, dead-letters: null, null, time 1000, offset -1
SEEN
echo "as found: kafka-streams 4.4.0"
