#!/usr/bin/env bash
# Kafka Streams 4.4.0: what one branch of a topology writes into a record's headers stands in the records of the other branches.
#
# Guess: each child of a node has the record to itself: Record is immutable, withHeaders() copies, and the values of two
# branches are kept apart; so a header that a step adds in one branch goes where that branch goes.
# What happens: the children are handed one Headers object, one after the other, in the order in which they were joined to
# the stream. A header that the first adds, changes or removes is so for all that come later, and for nobody that came
# before: the same topology with its two lines changed over gives other records. A fault's reason on its way to the dead
# letters is then on the good article as well; a tenant or a source that one branch takes off is gone from all. No copy is
# made by mapValues, filter, branch or process; only withHeaders(new RecordHeaders(...)) parts them.
# Where it is documented: Record says that it is immutable, and withHeaders() that it copies; not that headers() is shared.
# How Newsreel meets it: a step that adds headers makes new ones of the old (DeadLetters in topology).
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
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;

class Finding {
    public static void main(String[] args) {
        run("plain branch last", articles -> {
            articles.process(() -> new Marking(Finding::marked)).to("internal");
            articles.mapValues(text -> text.toUpperCase()).to("public");
        });
        run("plain branch first", articles -> {
            articles.mapValues(text -> text.toUpperCase()).to("public");
            articles.process(() -> new Marking(Finding::marked)).to("internal");
        });
        run("plain branch last, new headers", articles -> {
            articles.process(() -> new Marking(article -> marked(article.withHeaders(new RecordHeaders(article.headers())))))
                    .to("internal");
            articles.mapValues(text -> text.toUpperCase()).to("public");
        });
    }

    private static Record<String, String> marked(Record<String, String> article) {
        article.headers().remove("source").add("reason", "held back by the desk".getBytes(StandardCharsets.UTF_8));
        return article;
    }

    private static final class Marking extends ContextualProcessor<String, String, String, String> {
        private final Function<Record<String, String>, Record<String, String>> mark;

        Marking(Function<Record<String, String>, Record<String, String>> mark) {
            this.mark = mark;
        }

        @Override
        public void process(Record<String, String> article) {
            context().forward(mark.apply(article));
        }
    }

    private interface Branches {
        void of(KStream<String, String> articles);
    }

    private static void run(String name, Branches branches) {
        Properties settings = new Properties();
        settings.putAll(Map.of("application.id", "finding", "bootstrap.servers", "localhost:1",
                "state.dir", Path.of("state").toAbsolutePath().toString(),
                "default.key.serde", Serdes.StringSerde.class.getName(),
                "default.value.serde", Serdes.StringSerde.class.getName()));
        StreamsBuilder builder = new StreamsBuilder();
        branches.of(builder.stream("articles"));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings)) {
            driver.createInputTopic("articles", new StringSerializer(), new StringSerializer())
                    .pipeInput(new TestRecord<>("rates", "Rates rise",
                            new RecordHeaders().add("source", "from Lagos".getBytes(StandardCharsets.UTF_8))));
            for (String each : List.of("internal", "public")) {
                TestRecord<String, String> record =
                        driver.createOutputTopic(each, new StringDeserializer(), new StringDeserializer()).readRecord();
                TreeSet<String> headers = new TreeSet<>();
                record.headers().forEach(header -> headers.add(header.key()));
                System.out.println(name + ", " + each + ": " + record.value() + " " + headers);
            }
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
plain branch last, internal: Rates rise [reason]
plain branch last, public: RATES RISE [reason]
plain branch first, internal: Rates rise [reason]
plain branch first, public: RATES RISE [source]
plain branch last, new headers, internal: Rates rise [reason]
plain branch last, new headers, public: RATES RISE [source]
SEEN
echo "as found: kafka-streams 4.4.0"
