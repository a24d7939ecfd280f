package newsreel.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import newsreel.article.EnrichedArticle;
import newsreel.article.Fingerprint;
import org.apache.kafka.common.header.Headers;

/**
 * Enriching again what was enriched by other rules: an article that comes with the header {@value #HEADER} is no duplicate of
 * itself, and makes a version where it comes out differently.
 */
public final class Again {
    /** On a raw record that is to be enriched once more, and on what becomes of it: which request it was. */
    public static final String HEADER = "newsreel.again";

    /** Begins what annotators found. Within any text before it the quotation marks have a backslash before them. */
    private static final byte[] FOUND = (",\"" + EnrichedArticle.TOPICS + "\":[").getBytes(StandardCharsets.UTF_8);

    private Again() {}

    static boolean isAskedFor(Headers headers) {
        return headers.lastHeader(HEADER) != null;
    }

    /** Fingerprint of what annotators found in an article: all of its JSON from the topics on. */
    static long found(byte[] json) {
        return ByteBuffer.wrap(Fingerprint.of(json, start(json))).getLong();
    }

    private static int start(byte[] json) {
        for (int at = 0; at <= json.length - FOUND.length; at++) {
            if (json[at] == ',' && startsAt(json, at)) {
                return at;
            }
        }
        throw new IllegalStateException("an enriched article without " + EnrichedArticle.TOPICS);
    }

    private static boolean startsAt(byte[] json, int at) {
        for (int i = 1; i < FOUND.length; i++) {
            if (json[at + i] != FOUND[i]) {
                return false;
            }
        }
        return true;
    }
}
