package newsreel.ingest.source;

import java.util.List;
import java.util.function.Supplier;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;

/** What a source yields: articles, what there is to know of those that are none or are not sent, and the ends of files. */
public sealed interface Item {

    /** What can be made an article, or why it cannot. */
    static Item of(String origin, Supplier<RawArticle> article) {
        try {
            return new Found(origin, article.get());
        } catch (MalformedArticleException e) {
            return new Unreadable(origin, e.getMessage());
        }
    }

    /** Where it stood, in words for a person: {@code feed.ndjson, line 12}. */
    String origin();

    /**
     * An article, ready to publish.
     *
     * @param notes what of it could not be taken over, the article being good without it: {@code "published" is no date}
     */
    record Found(String origin, RawArticle article, List<String> notes) implements Item {
        public Found {
            notes = List.copyOf(notes);
        }

        /** An article taken over whole. */
        public Found(String origin, RawArticle article) {
            this(origin, article, List.of());
        }
    }

    /** An article that needs no publishing: Kafka has it already, or gets it with another item. */
    record Known(String origin) implements Item {}

    /** An article that is not sent: whoever brought it waits no longer, and is told to bring it again. */
    record Unsent(String origin) implements Item {}

    /** Something that gives no article, and why. */
    record Unreadable(String origin, String reason) implements Item {}

    /** A file was read to its end: everything since the previous end came from it. */
    record End(FileRead file) implements Item {
        @Override
        public String origin() {
            return file.path().toString();
        }
    }
}
