package newsreel.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import newsreel.article.ArticleJson;
import newsreel.article.DeadLetterHeaders;
import newsreel.article.Limits;
import newsreel.article.RawArticle;
import newsreel.article.count.Count;
import newsreel.article.count.Tally;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadProcessorTest {
    private static final int PARTITIONS = 2;
    private static final List<String> IDS =
            IntStream.range(0, 20).mapToObj(i -> "id-" + i).toList();

    private MockProcessorContext<Object, Object> context;
    private Tally tally;

    @Nested
    class TheRuleOfPartitions {

        @Test
        void shouldBeThatOfKafkasProducersAndKnowBothPartitions() {
            assertThat(IDS).map(TheRuleOfPartitions::home).contains(0, 1);
        }

        @Test
        void shouldTakeARecordThatIsAtHome() {
            for (String id : IDS) {
                byte[] json = json(id);
                read(ReadProcessorTest::rekeying, id, json, home(id));

                Incoming incoming = (Incoming)
                        Letters.only(context, EnrichmentTopology.ENRICH).value();
                assertThat(incoming.article().id()).isEqualTo(id);
                assertThat(incoming.key()).isEqualTo(Letters.bytes(id));
                assertThat(incoming.value()).isEqualTo(json);
                assertThat(tally.of(Count.TAKEN)).isEqualTo(1);
                assertThat(tally.of(Count.MOVED)).isZero();
            }
        }

        @Test
        void shouldMoveARecordFromAnotherPartition() {
            for (String id : IDS) {
                read(ReadProcessorTest::rekeying, id, json(id), 1 - home(id));

                assertMoved(id);
            }
        }

        @Test
        void shouldMoveARecordUnderAnotherKey() {
            for (String id : IDS) {
                read(ReadProcessorTest::rekeying, "another key", json(id), home(id));
                assertMoved(id);
                read(ReadProcessorTest::rekeying, null, json(id), home(id));
                assertMoved(id);
            }
        }

        @Test
        void shouldTakeWhatWasMovedWhereverItIs() {
            read(ReadProcessorTest::moved, "another key", json("id-1"), 1 - home("id-1"));

            assertThat(Letters.only(context, EnrichmentTopology.ENRICH).value()).isInstanceOf(Incoming.class);
            assertThat(tally.of(Count.TAKEN)).isEqualTo(1);
            assertThat(tally.of(Count.MOVED)).isZero();
        }

        @Test
        void shouldTakeARecordThatIsNowhere() {
            begin();
            process(ReadProcessorTest::rekeying, "id-1", json("id-1"));

            Letters.only(context, EnrichmentTopology.ENRICH);
        }

        private static int home(String id) {
            return BuiltInPartitioner.partitionForKey(Letters.bytes(id), PARTITIONS);
        }

        private void assertMoved(String id) {
            Record<?, ?> moved = Letters.only(context, EnrichmentTopology.TO_REKEYED);
            assertThat(moved.key()).isEqualTo(Letters.bytes(id));
            assertThat(moved.value()).isEqualTo(json(id));
            assertThat(tally.of(Count.MOVED)).isEqualTo(1);
            assertThat(tally.of(Count.TAKEN)).isZero();
        }
    }

    @Nested
    class TheLimit {

        @Test
        void shouldBeThatOfARawRecord() {
            read(ReadProcessorTest::moved, "k", padded(Limits.MAX_RAW_BYTES), 0);
            Letters.only(context, EnrichmentTopology.ENRICH);

            read(ReadProcessorTest::moved, "k", padded(Limits.MAX_RAW_BYTES + 1), 0);
            assertRefused("the record has 8388609 bytes; the limit is 8388608");
        }

        @Test
        void shouldBeThatOfKeyAndHeaders() {
            String key = "k".repeat(Limits.MAX_KEY_AND_HEADERS_BYTES);
            read(ReadProcessorTest::moved, key, json("a"), 0);
            Letters.only(context, EnrichmentTopology.ENRICH);

            read(ReadProcessorTest::moved, key + "k", json("a"), 0);
            assertRefused("the record's key and headers have 32769 bytes; the limit is 32768");
        }

        @Test
        void shouldBeThatOfAnIdInBytes() {
            String id = "é".repeat(2 * 1024);
            read(ReadProcessorTest::moved, "k", json(id), 0);
            Letters.only(context, EnrichmentTopology.ENRICH);

            read(ReadProcessorTest::moved, "k", json(id + "x"), 0);
            assertRefused("the article's id has 4097 bytes; the limit is 4096");
        }

        /** An article with white space behind it. */
        private static byte[] padded(int length) {
            byte[] json = json("a");
            byte[] padded = Arrays.copyOf(json, length);
            Arrays.fill(padded, json.length, length, (byte) ' ');
            return padded;
        }

        private void assertRefused(String reason) {
            Record<?, ?> letter = Letters.only(context, EnrichmentTopology.TO_DEAD_LETTER);
            assertThat(Letters.header(letter.headers(), DeadLetterHeaders.REASON))
                    .containsExactly(reason);
            assertThat(tally.of(Count.TAKEN)).isEqualTo(1);
            assertThat(tally.of(Count.DEAD_LETTER)).isEqualTo(1);
        }
    }

    private void begin() {
        context = new MockProcessorContext<>();
        tally = new Tally();
    }

    private void read(Function<Tally, ReadProcessor> reader, String key, byte[] value, int partition) {
        begin();
        context.setRecordMetadata("news.raw", partition, 5);
        process(reader, key, value);
    }

    private void process(Function<Tally, ReadProcessor> reader, String key, byte[] value) {
        ReadProcessor processor = reader.apply(tally);
        processor.init(context);
        processor.process(new Record<>(key == null ? null : Letters.bytes(key), value, 0));
    }

    private static ReadProcessor rekeying(Tally tally) {
        return ReadProcessor.rekeying(Enrichers.plain(), PARTITIONS, tally);
    }

    private static ReadProcessor moved(Tally tally) {
        return ReadProcessor.ofRekeyed(Enrichers.plain(), tally);
    }

    private static byte[] json(String id) {
        return ArticleJson.write(
                RawArticle.ofText("A story.").toBuilder().id(id).build());
    }
}
