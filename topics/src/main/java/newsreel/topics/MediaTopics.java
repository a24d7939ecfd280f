package newsreel.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/**
 * Tags news with IPTC Media Topics from lexicons that people can read and edit, one a language: terms, each with the
 * topics it speaks for and how strongly. Text that does not say what language it is in is read as English. Users add to
 * the lexicons or replace parts of them with a directory of {@code *.tsv} files; columns are separated by one tab,
 * {@code #} starts a comment line:
 *
 * <pre>
 * medtop:20000374     trade pact      4                      term and weight, -5 to 5; 0 takes the term away
 * acme:semiconductors wafer           3                      a topic of another vocabulary
 * topic  acme:semiconductors  chips   medtop:20000225        its name and, if it has one, the topic above it
 * replace  medtop:20000374                                   forget the shipped terms of that topic
 * </pre>
 *
 * <p>Terms in other languages lie in a folder that is named as the language, {@code de/chips.tsv}; topics that are
 * declared in the directory itself are known in all of them.
 *
 * <p>Words match on their stems; a term with a capital matches words with a capital only, unless the text has no
 * capitals to go by. Immutable and thread-safe. A language is loaded when it is first asked for, which takes a fraction
 * of a second: share what you made.
 */
public final class MediaTopics implements TopicTagger {
    private final Lexicons lexicons;

    private MediaTopics(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The topics and terms that ship with Newsreel. */
    public static MediaTopics shipped() {
        return new MediaTopics(new Lexicons(language -> new ShippedLexicon(language).load()));
    }

    /**
     * The shipped ones with a user's own over them.
     *
     * @param directory holds the user's {@code *.tsv} files, read in the order of their names
     * @throws LexiconException when lines are malformed or name unknown topics: all of them, with file and line number
     * @throws java.io.UncheckedIOException when the directory or a file cannot be read
     */
    public static MediaTopics with(Path directory) {
        return new MediaTopics(Lexicons.with(new UserFiles(directory)));
    }

    /** The terms written by hand, without what training made of them: what training starts from. */
    public static MediaTopics handWritten() {
        return new MediaTopics(new Lexicons(
                language -> new LexiconLoader(language).addHandWritten().load()));
    }

    @Override
    public Set<String> languages() {
        return TopicLanguages.tags();
    }

    @Override
    public List<Topic> tag(ArticleText article) {
        return lexicons.of(article.language())
                .map(lexicon -> Analysis.topics(article, lexicon))
                .orElse(List.of());
    }

    /** Every topic that any term of the article speaks for, given or not, best first, each with its terms. */
    public List<TopicExplanation> explain(ArticleText article) {
        return lexicons.of(article.language())
                .map(lexicon -> Analysis.explanations(article, lexicon))
                .orElse(List.of());
    }

    /** Every topic that is known, each vocabulary in its own order, with its English terms. */
    public List<TopicListing> list() {
        return list(TopicLanguages.ENGLISH.tag());
    }

    /**
     * Every topic that is known, with its terms in that language.
     *
     * @param language one of {@link #languages()}
     */
    public List<TopicListing> list(String language) {
        return catalog(language).listings();
    }

    /** The topics whose id, name or one of whose English terms holds {@code words}, in any case; those named so first. */
    public List<TopicListing> search(String words) {
        return search(words, TopicLanguages.ENGLISH.tag());
    }

    /**
     * The topics whose id, name or one of whose terms in that language holds {@code words}.
     *
     * @param language one of {@link #languages()}
     */
    public List<TopicListing> search(String words, String language) {
        return catalog(language).search(words.strip().toLowerCase(Locale.ROOT));
    }

    private Catalog catalog(String language) {
        return lexicons.of(Objects.requireNonNull(language, "language"))
                .map(Catalog::new)
                .orElseThrow(
                        () -> new IllegalArgumentException("topics are found in no language \"" + language + "\""));
    }
}
