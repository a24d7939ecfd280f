package newsreel.ingest.http;

import java.net.URI;
import java.util.Objects;

/**
 * What to fetch, and what is known of it from the last time.
 *
 * @param uri http or https
 * @param etag of the copy at hand; null when there is none
 * @param lastModified of the copy at hand, as its server wrote it; null when there is none
 */
public record FetchRequest(URI uri, String etag, String lastModified) {
    public FetchRequest {
        Objects.requireNonNull(uri, "uri");
    }

    public static FetchRequest of(URI uri) {
        return new FetchRequest(uri, null, null);
    }
}
