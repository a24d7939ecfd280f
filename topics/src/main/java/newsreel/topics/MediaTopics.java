package newsreel.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/**
 * Tags English news with IPTC Media Topics from a lexicon that people can read and edit: terms, each with the topics it
 * speaks for and how strongly. Users add to it or replace parts of it with a directory of {@code *.tsv} files; columns
 * are separated by one tab, {@code #} starts a comment line:
 *
 * <pre>
 * medtop:20000374     trade pact      4                      term and weight, -5 to 5; 0 takes the term away
 * acme:semiconductors wafer           3                      a topic of another vocabulary
 * topic  acme:semiconductors  chips   medtop:20000225        its name and, if it has one, the topic above it
 * replace  medtop:20000374                                   forget the shipped terms of that topic
 * </pre>
 *
 * <p>Words match on their stems; a term with a capital matches words with a capital only, unless the text has no
 * capitals to go by. Immutable and thread-safe. Loading takes a fraction of a second: load once and share.
 */
public final class MediaTopics implements TopicTagger {
    private final Lexicon lexicon;
    private final Catalog catalog;

    private MediaTopics(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.catalog = new Catalog(lexicon);
    }

    /** The topics and terms that ship with Newsreel. */
    public static MediaTopics shipped() {
        return new MediaTopics(ShippedLexicon.load());
    }

    /**
     * The shipped ones with a user's own over them.
     *
     * @param directory holds the user's {@code *.tsv} files, read in the order of their names
     * @throws LexiconException when lines are malformed or name unknown topics: all of them, with file and line number
     * @throws java.io.UncheckedIOException when the directory or a file cannot be read
     */
    public static MediaTopics with(Path directory) {
        return new MediaTopics(new LexiconLoader()
                .addHandWritten()
                .addLearned()
                .addDirectory(directory)
                .load());
    }

    /** The terms written by hand, without what training made of them: what training starts from. */
    public static MediaTopics handWritten() {
        return new MediaTopics(new LexiconLoader().addHandWritten().load());
    }

    @Override
    public List<Topic> tag(ArticleText article) {
        return new Analysis(article, lexicon).topics();
    }

    /** Every topic that any term of the article speaks for, given or not, best first, each with its terms. */
    public List<TopicExplanation> explain(ArticleText article) {
        return new Analysis(article, lexicon).explanations();
    }

    /** Every topic that is known, each vocabulary in its own order. */
    public List<TopicListing> list() {
        return catalog.listings();
    }

    /** The topics whose id, name or one of whose terms holds {@code words}, in any case; those named so first. */
    public List<TopicListing> search(String words) {
        return catalog.search(words.strip().toLowerCase(Locale.ROOT));
    }
}
