package newsreel.enrich;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.language.LanguageTag;
import newsreel.enrich.language.CopyLanguage;
import newsreel.enrich.language.LanguageDetector;
import newsreel.topics.MediaTopics;
import newsreel.topics.TopicTagger;

/**
 * The enrichment: a pure function from a raw article to an enriched one. It reads the copy, decides its language, and asks
 * those annotators that speak it what they find. The topology, {@code newsreel annotate}, the benchmarks and the tests all
 * call it. Thread-safe.
 */
public final class Enricher {
    private final CopyReader copy;
    private final LanguageDetector detector;
    private final Annotators annotators;
    private final String rules;

    /** The enricher as the pipeline runs it, with the topics that ship. */
    public static Enricher standard() {
        return standard(MediaTopics.shipped());
    }

    /** The enricher as the pipeline runs it, with other topics. This is where annotators are named, a line each. */
    public static Enricher standard(TopicTagger topics) {
        return new Enricher(
                CopyReader.standard(),
                LanguageDetector.shipped(),
                Annotators.shipped(List.of(
                        new TopicsAnnotator(topics), //
                        new NumbersAnnotator())),
                Rules.shipped());
    }

    /**
     * With the language detector that ships.
     *
     * @param readers by media type; {@link RawArticle#PLAIN_TEXT} must be there, and reads every type that is not
     * @throws IllegalArgumentException when two annotators have one name, or one has a name that is taken or a schema that
     *     is none
     */
    public Enricher(Map<String, ArticleReader> readers, List<? extends Annotator<?>> annotators) {
        this(new CopyReader(readers), LanguageDetector.shipped(), Annotators.of(annotators), Rules.shipped());
    }

    private Enricher(CopyReader copy, LanguageDetector detector, Annotators annotators, String rules) {
        this.copy = copy;
        this.detector = detector;
        this.annotators = annotators;
        this.rules = rules;
    }

    /**
     * This enricher, and one annotator more, whose property is written last.
     *
     * @throws IllegalArgumentException when its name is taken, or its schema is none
     */
    public Enricher with(Annotator<?> annotator) {
        return new Enricher(
                copy,
                detector,
                Annotators.of(Stream.concat(annotators.all().stream(), Stream.of(annotator))
                        .toList()),
                rules);
    }

    /** This enricher, whose articles say that they were made by what lies in that directory, too. */
    public Enricher withRulesOf(Path directory) {
        return new Enricher(copy, detector, annotators, Rules.with(directory));
    }

    /** The article with an id: its own, or the one that {@link ArticleIdentity} gives it. */
    public RawArticle identify(RawArticle article) {
        return ArticleIdentity.identified(article);
    }

    /**
     * The article with its structure and what the annotators find, as version 1. What the raw article says of itself wins
     * over what its copy says, but for the canonical address; topics that came with the copy are kept in any language.
     *
     * @throws AnnotatorException when an annotator fails: an article is whole or it is not there
     */
    public EnrichedArticle enrich(RawArticle raw) {
        return enrich(raw, note -> {});
    }

    /**
     * The same, which says what of the article it leaves out.
     *
     * @param notes are told, in words for a person: a date that cannot be one
     */
    public EnrichedArticle enrich(RawArticle raw, Consumer<String> notes) {
        RawArticle article = identify(raw);
        ArticleText text = copy.read(article);
        text.notes().forEach(notes);
        if (text.status() != null) {
            return withdrawn(article, text);
        }
        CopyLanguage language = CopyLanguage.of(text, detector);
        EnrichedArticleBuilder enriched = structure(article, text).language(language.tag());
        annotators.annotate(text, language, enriched);
        return enriched.build();
    }

    /** Nothing of what is taken back, but what it takes to know it again. */
    private EnrichedArticle withdrawn(RawArticle article, ArticleText text) {
        return known(article, text)
                .status(text.status())
                .language(LanguageTag.canonical(text.language()).orElse(null))
                .build();
    }

    /** The article's structure alone: what annotators look into. */
    public ArticleText read(RawArticle article) {
        ArticleText text = copy.read(article);
        return text.toBuilder().language(CopyLanguage.of(text, detector).tag()).build();
    }

    /** The JSON Schema (2020-12) that every article of this enricher fits: its annotators' schemas are part of it. */
    public String schema() {
        return annotators.schema();
    }

    private EnrichedArticleBuilder structure(RawArticle article, ArticleText text) {
        return known(article, text)
                .headline(text.headline())
                .subheadline(text.subheadline())
                .byline(text.byline())
                .authors(text.authors())
                .dateline(text.dateline())
                .body(text.body())
                .topics(GivenTopics.join(text.givenTopics(), List.of()));
    }

    private EnrichedArticleBuilder known(RawArticle article, ArticleText text) {
        return EnrichedArticle.builder()
                .id(article.id())
                .source(text.source())
                .uri(text.uri())
                .published(text.published())
                .modified(text.modified())
                .embargoed(text.embargoed())
                .retrieved(article.retrieved())
                .enrichedBy(rules);
    }
}
