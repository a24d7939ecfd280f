package newsreel.cli.promise;

/** What can befall a running pipeline. */
enum Blow {
    KILL_ENRICH,
    KILL_SINK,
    KILL_INGEST,
    KILL_WATCH,
    KILL_BROKER,
    /** Held until its group has gone on without it, then continued: it wakes to a world where others do its work. */
    HOLD_ENRICH,
    HOLD_SINK,
    HOLD_INGEST,
    HOLD_WATCH,
    /** Held until it believes every member of every group to be dead. */
    HOLD_BROKER,
    ADD_SINK,
    REMOVE_SINK
}
