package newsreel.ingest.source;

/** What became of a file that was read to its end. */
public enum Outcome {
    /** Kafka has every article of it, and there was nothing else in it. */
    COMPLETE,

    /** Kafka has every article of it; something in it could not be read as one. */
    PARTIAL,

    /** Kafka did not take all of it. */
    REFUSED
}
