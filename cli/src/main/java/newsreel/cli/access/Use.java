package newsreel.cli.access;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newsreel.article.TopicNames;
import org.apache.kafka.common.acl.AclOperation;

/**
 * What a command does with the topics of its pipeline, and so what it must be allowed there; {@code ops/ACLS.md} has all of
 * it. Topics that are none of its business it neither makes, looks at nor needs.
 */
public enum Use {
    /** Publishes raw articles. */
    INGEST(Set.of(WRITE), Set.of(), Set.of(), Set.of(), Set.of()),
    /** Runs the topology, or has it enrich again. */
    ENRICH(Set.of(READ), Set.of(READ, WRITE), Set.of(WRITE), Set.of(WRITE), Set.of()),
    /** Reads raw articles. */
    READ_RAW(Set.of(READ), Set.of(), Set.of(), Set.of(), Set.of()),
    /** Reads the enriched stream. */
    READ_ENRICHED(Set.of(), Set.of(), Set.of(READ), Set.of(), Set.of()),
    /** Counts the enriched stream. */
    COUNT(Set.of(), Set.of(), Set.of(READ), Set.of(), Set.of(WRITE)),
    /** Answers from the enriched stream and its trends. */
    SERVE(Set.of(), Set.of(), Set.of(READ), Set.of(), Set.of(READ)),
    /** Looks at trends. */
    READ_TRENDS(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(READ)),
    /** Looks at dead letters. */
    READ_LETTERS(Set.of(), Set.of(), Set.of(), Set.of(READ), Set.of()),
    /** Sends dead letters through once more, and sees what becomes of them. */
    REPLAY(Set.of(WRITE), Set.of(), Set.of(READ), Set.of(READ), Set.of()),
    /** The whole pipeline, in one process. */
    ALL(Set.of(READ, WRITE), Set.of(READ, WRITE), Set.of(READ, WRITE), Set.of(READ, WRITE), Set.of()),
    /** Counts, and answers from the counts, in one process that is a whole pipeline already. */
    TRENDS(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(READ, WRITE));

    private final Set<AclOperation> raw;
    private final Set<AclOperation> rekeyed;
    private final Set<AclOperation> enriched;
    private final Set<AclOperation> letters;
    private final Set<AclOperation> trends;

    Use(
            Set<AclOperation> raw,
            Set<AclOperation> rekeyed,
            Set<AclOperation> enriched,
            Set<AclOperation> letters,
            Set<AclOperation> trends) {
        this.raw = raw;
        this.rekeyed = rekeyed;
        this.enriched = enriched;
        this.letters = letters;
        this.trends = trends;
    }

    /** What it must be allowed on each topic that it uses; raw before rekeyed. */
    public Map<String, Set<AclOperation>> operations(TopicNames names) {
        Map<String, Set<AclOperation>> operations = new LinkedHashMap<>();
        operations.put(names.raw(), raw);
        operations.put(names.rekeyed(), rekeyed);
        operations.put(names.enriched(), enriched);
        operations.put(names.deadLetter(), letters);
        operations.put(names.trends(), trends);
        operations.values().removeIf(Set::isEmpty);
        return operations;
    }
}
