package newsreel.article.count;

import java.util.Locale;

/** A part of the pipeline that counts what it does. */
public enum Stage {
    /** Sources in, raw articles out. */
    INGEST,

    /** Raw articles in, enriched articles out. */
    ENRICH,

    /** Enriched articles in, files out. */
    SINK,

    /** Enriched articles in, an index that answers. */
    SERVE,

    /** Enriched articles in, counts a topic and window out. */
    COUNT;

    /** Its name for programs, kept from version to version. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
