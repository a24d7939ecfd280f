package newsreel.cli.kafka;

import java.util.Optional;
import java.util.stream.Stream;

/** What a topic of the pipeline holds. */
public enum Held {
    /** Raw articles, where they came and where they were moved. */
    RAW("raw"),
    /** Enriched articles. */
    ENRICHED("enriched"),
    /** Dead letters. */
    DEAD_LETTERS("dead-letter"),
    /** How often topics were in the news. */
    TRENDS("trends");

    private final String word;

    Held(String word) {
        this.word = word;
    }

    /** The one that the name of a topic ends in. */
    public static Optional<Held> of(String word) {
        return Stream.of(values()).filter(held -> held.word.equals(word)).findFirst();
    }
}
