package newsreel.ingest.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;

/**
 * One file or stream on its way to being read.
 *
 * @param name how to name it to a person
 * @param modified when it was last written; null when unknown
 * @param content its bytes; closed once they are read
 */
public record Document(String name, Instant modified, InputStream content) {
    public Document {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** This document with other bytes: the same ones inflated, say. */
    public Document with(InputStream other) {
        return new Document(name, modified, other);
    }
}
