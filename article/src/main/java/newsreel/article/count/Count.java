package newsreel.article.count;

import static newsreel.article.count.Count.Role.ASIDE;
import static newsreel.article.count.Count.Role.END;
import static newsreel.article.count.Count.Role.IN;
import static newsreel.article.count.Stage.COUNT;
import static newsreel.article.count.Stage.ENRICH;
import static newsreel.article.count.Stage.INGEST;
import static newsreel.article.count.Stage.SERVE;
import static newsreel.article.count.Stage.SINK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted. How the counts of a stage add up stands at {@link Counters}. */
public enum Count {
    /** The source yielded an article, or something that should have been one. */
    READ(INGEST, IN),
    /** Kafka has acknowledged the article. */
    PUBLISHED(INGEST, END),
    /** It was not sent, since Kafka has it: an item of a feed that has not changed. A file that is known is not read at all. */
    ALREADY_PUBLISHED(INGEST, END),
    /** It gave no article, or Kafka did not take it; a person was told. */
    LEFT_OUT(INGEST, END),
    /** Kafka did not take it, and the program that brought it over HTTP was told to bring it again. */
    RETURNED(INGEST, END),

    /** A raw record was taken up where its end is decided: on its id's partition. */
    TAKEN(ENRICH, IN),
    /** It became a version of its article. */
    ENRICHED(ENRICH, END),
    /** It says nothing that was not enriched before. */
    DUPLICATE(ENRICH, END),
    /** It cannot become an article, and lies on the dead-letter topic. */
    DEAD_LETTER(ENRICH, END),
    /** A raw record was moved to its id's partition. It comes in from there, and is {@link #TAKEN} then. */
    MOVED(ENRICH, ASIDE),
    /** An enriched article was kept back, its embargo having not ended. */
    HELD(ENRICH, ASIDE),
    /** The embargo of one that was held has ended, and it came out; one that a later version overtook never does. */
    RELEASED(ENRICH, ASIDE),

    /** A record of the enriched stream came. */
    RECEIVED(SINK, IN),
    /** The article stands in its file. */
    FILED(SINK, END),
    /** A later version of the article stands there already. */
    SUPERSEDED(SINK, END),
    /** It is no article; its bytes are kept beside the others. */
    SET_ASIDE(SINK, END),

    /** A record of the enriched stream came to an index. */
    ARRIVED(SERVE, IN),
    /** Searches heed the article, or its withdrawal. */
    INDEXED(SERVE, END),
    /** That version of the article, or a later one, was in the index. */
    KNOWN(SERVE, END),
    /** It is no article; it stays on the topic. */
    NOT_INDEXED(SERVE, END),

    /** A record of the enriched stream came to be counted. */
    SEEN(COUNT, IN),
    /** The article stands in the window of each of its topics, and in no other. */
    COUNTED(COUNT, END),
    /** It was withdrawn, and stands in none any more. */
    RECALLED(COUNT, END),
    /** A later version of the article, or this one, was counted before. */
    OVERTAKEN(COUNT, END),
    /** Its window is over for so long that it is forgotten. */
    TOO_LATE(COUNT, END),
    /** It is no article, and stays on the topic; a person was told. */
    UNREADABLE(COUNT, END);

    private final Stage stage;
    private final Role role;

    Count(Stage stage, Role role) {
        this.stage = stage;
        this.role = role;
    }

    /** What a count is in the sum of its stage. */
    public enum Role {
        /** What comes in. */
        IN,

        /** Where it ends: in exactly one of these. */
        END,

        /** What is counted beside the sum. */
        ASIDE
    }

    /** Who counts it. */
    public Stage stage() {
        return stage;
    }

    public Role role() {
        return role;
    }

    /** Its name for programs, {@code dead-letter}: unique in its stage, and kept from version to version. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What comes into that stage. */
    public static Count in(Stage stage) {
        return of(stage, IN).get(0);
    }

    /** Where it ends there. */
    public static List<Count> ends(Stage stage) {
        return of(stage, END);
    }

    private static List<Count> of(Stage stage, Role role) {
        return of(stage).stream().filter(count -> count.role == role).toList();
    }

    /** All that is counted there: what comes in, the ends, and what stands beside them. */
    public static List<Count> of(Stage stage) {
        return Arrays.stream(values()).filter(count -> count.stage == stage).toList();
    }
}
