#!/usr/bin/env bash
# MockConsumer of kafka-clients 4.4.0 gives a record once: after seeking back it gives nothing.
#
# Guess: a test with MockConsumer can try what code does that reads a record again, after a failure for instance: seek back
# and poll, as with the real consumer.
# What happens: what was polled is gone from the mock. After seek the position is 0 and every poll is empty, so code that
# reads again until it has everything never ends, and code that stops at an empty poll passes though it lost a record. One
# has to add the same records a second time. Seeking forward is the other way about: records that were passed over stay.
# Where it is documented: nowhere; the class says that it is for tests.
# How Newsreel meets it: tests that rewind add the records anew, and the promise is proven on a broker.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId><version>4.4.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;

class Finding {
    private static final TopicPartition PARTITION = new TopicPartition("articles", 0);

    public static void main(String[] args) {
        MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        add(consumer);
        say("first", consumer);
        consumer.seek(PARTITION, 1);
        say("after seeking to 1", consumer);
        say("and once more", consumer);
        add(consumer);
        consumer.seek(PARTITION, 1);
        say("with the records added anew", consumer);
        add(consumer);
        consumer.seek(PARTITION, 2);
        say("after seeking forward to 2", consumer);
    }

    private static void add(MockConsumer<String, String> consumer) {
        for (int offset = 0; offset < 3; offset++) {
            consumer.addRecord(new ConsumerRecord<>("articles", 0, offset, "key", "value"));
        }
    }

    private static void say(String when, MockConsumer<String, String> consumer) {
        System.out.println(when + ": " + consumer.poll(Duration.ofMillis(10)).count() + " records, position "
                + consumer.position(PARTITION));
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
first: 3 records, position 3
after seeking to 1: 0 records, position 1
and once more: 0 records, position 1
with the records added anew: 2 records, position 3
after seeking forward to 2: 1 records, position 3
SEEN
echo "as found: kafka-clients 4.4.0"
