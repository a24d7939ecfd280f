package newsreel.cli.again;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import newsreel.article.ArticleJson;
import newsreel.article.Limits;
import newsreel.article.MalformedArticleException;
import newsreel.cli.console.Console;
import newsreel.cli.kafka.GroupLag;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.NoAnswerException;
import newsreel.cli.kafka.StandingTopic;
import newsreel.cli.kafka.TopicOffsets;
import newsreel.cli.kafka.Uninterrupted;
import newsreel.enrich.Enricher;
import newsreel.topology.Again;
import newsreel.topology.EnrichmentSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Asks the enrichment that runs to enrich what is on the raw topic once more: it sends each article, marked, the way that
 * articles off their partition go. Sent twice, after a kill for instance, it changes nothing more: an article that comes out
 * as it did makes no version. Not thread-safe.
 */
public final class EnrichAgain {
    /** An enrichment that runs takes less for the next few; where none does, nothing will move. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long BETWEEN_LOOKS_MS = 200;

    private final Kafka kafka;
    private final EnrichmentSettings settings;
    private final Enricher enricher;
    private final Console console;
    private final BooleanSupplier away;
    private final byte[] request = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private long sent;
    private long asFiled;
    private long unreadable;
    private long versions;
    private KafkaException lost;

    /**
     * @param enricher tells the id of an article that has none
     * @param away whether Kafka does not answer
     */
    public EnrichAgain(
            Kafka kafka, EnrichmentSettings settings, Enricher enricher, Console console, BooleanSupplier away) {
        this.kafka = kafka;
        this.settings = settings;
        this.enricher = enricher;
        this.console = console;
        this.away = away;
    }

    /** Sends them, waits for what becomes of them, and says it. Kafka is waited for while it is away; an interrupt ends it. */
    public void run(AgainOptions options, Clock clock) throws InterruptedException {
        AgainSelection selection = options.selection();
        try (StandingTopic enriched =
                StandingTopic.patient(kafka, settings.topics().enriched()).end()) {
            send(selection, options.from());
            console.say(Console.count(sent, "article") + " handed to the enrichment once more"
                    + (asFiled > 0 ? ", " + asFiled + " of them as they were filed" : "")
                    + (unreadable > 0
                            ? "; " + Console.count(unreadable, "record") + " of no article, or too large, passed over"
                            : ""));
            boolean done = awaitEnrichment(clock);
            enriched.read(this::count);
            console.say(Console.count(versions, "next version")
                    + (done ? "" : " so far; the others wait for an enrichment" + " that runs: newsreel enrich"));
        }
    }

    private void send(AgainSelection selection, Optional<Path> filed) {
        Map<String, Object> properties = new HashMap<>(kafka.client());
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Limits.MAX_RAW_BYTES);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        try (StandingTopic raw = StandingTopic.patient(kafka, settings.topics().raw())) {
            if (selection.since() != null) {
                raw.since(selection.since());
            }
            Set<String> known = new HashSet<>();
            raw.read(record -> id(record).ifPresent(id -> {
                if (filed.isPresent()) {
                    known.add(id);
                }
                if (selection.takes(id)) {
                    send(record, id, producer);
                }
            }));
            filed.ifPresent(directory -> send(new FiledAgain(directory, selection, known), producer));
            producer.flush();
        } finally {
            // All is sent by then, but where Kafka is waited for no longer.
            Uninterrupted.close(() -> producer.close(Duration.ZERO));
        }
        if (lost != null) {
            throw lost;
        }
    }

    /** Of a record that is an article; a kill is no article, and is what it is by any rules. */
    private Optional<String> id(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    enricher.identify(ArticleJson.readRaw(record.value())).id());
        } catch (MalformedArticleException e) {
            unreadable++;
            return Optional.empty();
        }
    }

    private void send(ConsumerRecord<byte[], byte[]> record, String id, KafkaProducer<byte[], byte[]> producer) {
        send(id, record.value(), record.headers(), producer);
    }

    private void send(FiledAgain articles, KafkaProducer<byte[], byte[]> producer) {
        long before = sent;
        articles.read((id, json) -> send(id, json, new RecordHeaders(), producer));
        asFiled = sent - before;
        unreadable += articles.unreadable();
    }

    private void send(String id, byte[] json, Headers headers, KafkaProducer<byte[], byte[]> producer) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        producer.send(
                new ProducerRecord<>(settings.topics().rekeyed(), null, key, json, headers(headers)),
                (known, failure) -> lost = failure == null ? lost : new KafkaException(failure));
        sent++;
    }

    private Headers headers(Headers original) {
        Headers headers = new RecordHeaders(original);
        headers.remove(Again.HEADER);
        return headers.add(Again.HEADER, request);
    }

    /** @return false when nothing has moved for long */
    private boolean awaitEnrichment(Clock clock) throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            return awaitEnrichment(new TopicOffsets(admin), clock);
        }
    }

    private boolean awaitEnrichment(TopicOffsets offsets, Clock clock) throws InterruptedException {
        Set<TopicPartition> rekeyed =
                kafka.ask(admin -> offsets.partitions(List.of(settings.topics().rekeyed())), console::warn);
        try (GroupLag lag = GroupLag.of(kafka, offsets)) {
            Lag ofEnrichment = () -> lag.records(settings.applicationId(), rekeyed);
            Instant moved = clock.instant();
            long before = Long.MAX_VALUE;
            long waiting = waiting(ofEnrichment, before);
            while (waiting > 0 && Duration.between(moved, clock.instant()).compareTo(PATIENCE) < 0) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
                moved = waiting < before || away.getAsBoolean() ? clock.instant() : moved;
                before = waiting;
                waiting = waiting(ofEnrichment, before);
            }
            return waiting == 0;
        }
    }

    /** How many records wait. */
    interface Lag {
        long records() throws InterruptedException;
    }

    /** As far as is known: a broker that goes away meanwhile is asked again. */
    static long waiting(Lag lag, long before) throws InterruptedException {
        try {
            return lag.records();
        } catch (NoAnswerException | RetriableException away) {
            return before;
        }
    }

    private void count(ConsumerRecord<byte[], byte[]> record) {
        Header mark = record.headers().lastHeader(Again.HEADER);
        versions += mark != null && Arrays.equals(mark.value(), request) ? 1 : 0;
    }
}
