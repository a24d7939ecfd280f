package newsreel.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.html.WebPageReader;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.newsroom.NewsroomReaders;
import newsreel.copy.text.Byline;
import newsreel.copy.text.PlainTextReader;
import newsreel.enrich.language.LanguageDetector;
import newsreel.numbers.EnglishNumbers;
import newsreel.numbers.NumberExtractor;
import newsreel.topics.MediaTopics;
import newsreel.topics.TopicTagger;

/**
 * The enrichment: a pure function from a raw article to an enriched one. The topology, {@code newsreel annotate}, the
 * benchmarks and the tests all call it. Thread-safe.
 */
public final class Enricher {
    private final Map<String, ArticleReader> readers;
    private final LanguageDetector languages;
    private final TopicTagger topics;
    private final NumberExtractor numbers;

    /** The enricher as the pipeline runs it, with the topics that ship. */
    public static Enricher standard() {
        return standard(MediaTopics.shipped());
    }

    /** The enricher as the pipeline runs it, with other topics. */
    public static Enricher standard(TopicTagger topics) {
        return new Enricher(readers(), topics, new EnglishNumbers());
    }

    private static Map<String, ArticleReader> readers() {
        Map<String, ArticleReader> readers = new HashMap<>(NewsroomReaders.byMediaType());
        readers.put(RawArticle.PLAIN_TEXT, new PlainTextReader());
        readers.put(RawArticle.HTML, new WebPageReader());
        return readers;
    }

    /** With the language detector that ships. */
    public Enricher(Map<String, ArticleReader> readers, TopicTagger topics, NumberExtractor numbers) {
        this(readers, LanguageDetector.shipped(), topics, numbers);
    }

    /** @param readers by media type; {@link RawArticle#PLAIN_TEXT} must be there, and reads every type that is not */
    public Enricher(
            Map<String, ArticleReader> readers,
            LanguageDetector languages,
            TopicTagger topics,
            NumberExtractor numbers) {
        this.readers = Map.copyOf(readers);
        this.languages = Objects.requireNonNull(languages, "languages");
        this.topics = Objects.requireNonNull(topics, "topics");
        this.numbers = Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(readers.get(RawArticle.PLAIN_TEXT), "a reader for " + RawArticle.PLAIN_TEXT);
    }

    /** The article with an id: its own, or the one that {@link ArticleIdentity} gives it. */
    public RawArticle identify(RawArticle article) {
        return ArticleIdentity.identified(article);
    }

    /**
     * The article with its structure, topics and numbers, as version 1. What the raw article says of itself wins over
     * what its copy says, but for the canonical address; topics that came with the copy join those found.
     */
    public EnrichedArticle enrich(RawArticle raw) {
        RawArticle article = identify(raw);
        ArticleText text = read(article);
        return EnrichedArticle.builder()
                .id(article.id())
                .source(text.source())
                .uri(text.uri())
                .published(text.published())
                .retrieved(article.retrieved())
                .language(text.language())
                .headline(text.headline())
                .subheadline(text.subheadline())
                .byline(text.byline())
                .authors(text.authors())
                .dateline(text.dateline())
                .body(text.body())
                .topics(GivenTopics.join(text.givenTopics(), isEnglish(text.language()) ? topics.tag(text) : List.of()))
                .numbers(numbers.extract(text))
                .build();
    }

    /** The article's structure alone: what topics and numbers are looked for in. */
    public ArticleText read(RawArticle article) {
        return withLanguage(withKnown(article, readerOf(article).read(article)));
    }

    private ArticleReader readerOf(RawArticle article) {
        return readers.getOrDefault(article.mediaType(), readers.get(RawArticle.PLAIN_TEXT));
    }

    private static ArticleText withKnown(RawArticle raw, ArticleText text) {
        return text.toBuilder()
                .headline(raw.headline() != null ? raw.headline() : text.headline())
                .byline(raw.byline() != null ? raw.byline() : text.byline())
                .authors(
                        text.authors().isEmpty() && raw.byline() != null
                                ? Byline.authorsOf(raw.byline())
                                : text.authors())
                .language(raw.language() != null ? raw.language() : text.language())
                .published(raw.published() != null ? raw.published() : text.published())
                .uri(text.uri() != null ? text.uri() : raw.uri())
                .source(raw.source() != null ? raw.source() : text.source())
                .build();
    }

    private ArticleText withLanguage(ArticleText text) {
        return text.language() != null
                ? text
                : text.toBuilder()
                        .language(languages.detect(text.body()).orElse(null))
                        .build();
    }

    /** Whether the topics' English terms apply; copy too short to tell its language gets the benefit of the doubt. */
    private static boolean isEnglish(String language) {
        return language == null || Locale.forLanguageTag(language).getLanguage().equals("en");
    }
}
