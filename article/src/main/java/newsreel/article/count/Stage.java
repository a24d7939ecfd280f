package newsreel.article.count;

/** A part of the pipeline that counts what it does. */
public enum Stage {
    /** Sources in, raw articles out. */
    INGEST,

    /** Raw articles in, enriched articles out. */
    ENRICH,

    /** Enriched articles in, files out. */
    SINK
}
