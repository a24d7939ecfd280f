package newsreel.cli.diff;

import java.util.List;

/** One thing in which two enrichments of an article differ. Written as JSON it has {@code change}, and what was before and is after. */
sealed interface Change permits ArticleChange, PropertyChange, TopicChange, NumberChange {

    /** What is different, in words that all changes of the kind have: {@code topic added}, {@code number unit changed}. */
    String kind();

    /** What changes of the kind are told apart by: a topic, {@code barrel → cent}; empty where each is another. */
    String detail();

    /** How a person sees it. */
    List<String> lines();
}
