package newsreel.ingest.http;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import newsreel.ingest.document.Beginning;

/**
 * An answer.
 *
 * @param uri where it was found in the end, after redirects
 * @param modified false when the copy at hand is still good, and nothing came
 * @param contentType as the server wrote it; null when it said nothing
 * @param etag to ask with the next time; null when there is none
 * @param lastModified to ask with the next time; null when there is none
 * @param at when it came
 * @param body inflated
 */
public record Fetched(
        URI uri, boolean modified, String contentType, String etag, String lastModified, Instant at, byte[] body) {

    /** The bare media type in lower case; empty when the server said nothing. */
    public String mediaType() {
        String type = contentType == null ? "" : contentType;
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    public Beginning beginning() {
        return Beginning.of(body);
    }
}
