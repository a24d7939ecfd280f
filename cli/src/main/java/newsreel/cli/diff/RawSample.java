package newsreel.cli.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import newsreel.article.ArticleJson;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.cli.kafka.Kafka;
import newsreel.cli.kafka.StandingTopic;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.source.Item;
import newsreel.ingest.source.Source;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Raw articles to try builds on: of each id the latest, under the id that this build gives it. Not thread-safe. */
final class RawSample {
    private final Sample<RawArticle> sample;
    private final Troubles troubles;
    private long passedOver;

    /** @param most how many; the same ones every time */
    RawSample(long most, Troubles troubles) {
        this.sample = new Sample<>(most, RawSample::later);
        this.troubles = troubles;
    }

    /** The provider's own order governs; else what came later. */
    private static RawArticle later(RawArticle one, RawArticle other) {
        boolean overtaken = one.revision() != null && other.revision() != null && other.revision() < one.revision();
        return overtaken ? one : other;
    }

    /** Takes from files or addresses; what is no article is told. */
    void read(List<Source> sources) throws IOException {
        for (Source source : sources) {
            try (source) {
                source.read(this::take);
            }
        }
    }

    private void take(Item item) {
        if (item instanceof Item.Found found) {
            take(found.article());
        } else if (item instanceof Item.Unreadable unreadable) {
            troubles.meet(unreadable.origin() + ": " + unreadable.reason());
        }
    }

    private void take(RawArticle article) {
        RawArticle identified = ArticleIdentity.identified(article);
        sample.add(identified.id(), identified);
    }

    /** Takes from a topic; records there that are no articles are dead letters, and passed over. */
    void read(Kafka kafka, String topic) {
        try (StandingTopic raw = StandingTopic.of(kafka, topic)) {
            raw.read(this::take);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            remove(record.key());
            return;
        }
        try {
            take(ArticleJson.readRaw(record.value()));
        } catch (MalformedArticleException e) {
            passedOver++;
        }
    }

    private void remove(byte[] key) {
        if (key != null) {
            sample.remove(new String(key, StandardCharsets.UTF_8));
        }
    }

    /** How many records of a topic were no articles. */
    long passedOver() {
        return passedOver;
    }

    Collection<RawArticle> articles() {
        return sample.items();
    }
}
