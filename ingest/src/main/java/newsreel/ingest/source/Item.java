package newsreel.ingest.source;

import java.util.List;
import java.util.function.Supplier;
import newsreel.article.MalformedArticleException;
import newsreel.article.OversizedArticleException;
import newsreel.article.RawArticle;

/** What a source yields: articles, what there is to know of those that are none or are not sent, and the ends of files. */
public sealed interface Item {

    /** What can be made an article, or why it cannot. */
    static Item of(String origin, Supplier<RawArticle> article) {
        return of(origin, article, List.of());
    }

    /** The same, with what of the article cannot be taken over. */
    static Item of(String origin, Supplier<RawArticle> article, List<String> notes) {
        try {
            return new Found(origin, article.get(), notes);
        } catch (MalformedArticleException e) {
            return Unreadable.of(origin, e);
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

    /**
     * Something that gives no article, and why.
     *
     * @param oversized whether its size is what is wrong with it
     */
    record Unreadable(String origin, String reason, boolean oversized) implements Item {

        /** Something that is wrong in another way than by its size. */
        public Unreadable(String origin, String reason) {
            this(origin, reason, false);
        }

        /** What its reader found. */
        public static Unreadable of(String origin, MalformedArticleException found) {
            return new Unreadable(origin, found.getMessage(), found instanceof OversizedArticleException);
        }
    }

    /** A file was read to its end: everything since the previous end came from it. */
    record End(FileRead file) implements Item {
        @Override
        public String origin() {
            return file.path().toString();
        }
    }
}
