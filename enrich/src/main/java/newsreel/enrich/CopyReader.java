package newsreel.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsreel.article.ArticleText;
import newsreel.article.RawArticle;
import newsreel.copy.ArticleReader;
import newsreel.copy.filed.EnrichedReader;
import newsreel.copy.html.WebPageReader;
import newsreel.copy.markdown.MarkdownReader;
import newsreel.copy.newsroom.NewsroomReaders;
import newsreel.copy.text.Byline;
import newsreel.copy.text.PlainTextReader;
import newsreel.copy.time.PublicationEra;

/**
 * Reads copy by its media type, and lets what is known from outside of it win: the raw article's headline, byline,
 * language, publication time and source. Of two addresses the copy's own wins: it is the canonical one. Thread-safe.
 */
final class CopyReader implements ArticleReader {
    private final Map<String, ArticleReader> readers;

    /** @param readers by media type; {@link RawArticle#PLAIN_TEXT} must be there, and reads every type that is not */
    CopyReader(Map<String, ArticleReader> readers) {
        this.readers = Map.copyOf(readers);
        Objects.requireNonNull(readers.get(RawArticle.PLAIN_TEXT), "a reader for " + RawArticle.PLAIN_TEXT);
    }

    /** For every form of copy that Newsreel knows. */
    static CopyReader standard() {
        Map<String, ArticleReader> readers = new HashMap<>(NewsroomReaders.byMediaType());
        readers.put(RawArticle.PLAIN_TEXT, new PlainTextReader());
        readers.put(RawArticle.HTML, new WebPageReader());
        readers.put(RawArticle.MARKDOWN, new MarkdownReader());
        readers.put(RawArticle.ENRICHED, new EnrichedReader());
        return new CopyReader(readers);
    }

    @Override
    public ArticleText read(RawArticle raw) {
        if (raw.isWithdrawn() && raw.content() == null) {
            return withKnown(raw, ArticleText.ofBody(""));
        }
        ArticleText copy = readers.getOrDefault(raw.mediaType(), readers.get(RawArticle.PLAIN_TEXT))
                .read(raw);
        return raw.isWithdrawn() ? withKnown(raw, ArticleText.ofBody("")) : withKnown(raw, copy);
    }

    private static ArticleText withKnown(RawArticle raw, ArticleText copy) {
        List<String> notes = new ArrayList<>(copy.notes());
        Instant published = kept("published", raw, raw.published(), copy.published(), notes);
        Instant changed = kept("changed", raw, raw.modified(), copy.modified(), notes);
        return copy.toBuilder()
                .headline(first(raw.headline(), copy.headline()))
                .byline(first(raw.byline(), copy.byline()))
                .authors(
                        copy.authors().isEmpty() && raw.byline() != null
                                ? Byline.authorsOf(raw.byline())
                                : copy.authors())
                .language(first(raw.language(), copy.language()))
                .published(published)
                .modified(modified(changed, published))
                .embargoed(first(raw.embargoed(), copy.embargoed()))
                .status(first(raw.status(), copy.status()))
                .uri(first(copy.uri(), raw.uri()))
                .source(first(raw.source(), copy.source()))
                .notes(notes)
                .build();
    }

    /** A date that cannot be one is none; the copy's is asked for where the other is none. */
    private static Instant kept(String happened, RawArticle raw, Instant known, Instant own, List<String> notes) {
        Instant kept = PublicationEra.kept(known, raw.retrieved(), happened, notes::add);
        return kept != null || Objects.equals(known, own)
                ? kept
                : PublicationEra.kept(own, raw.retrieved(), happened, notes::add);
    }

    /** What was made and published at once was not changed. */
    private static Instant modified(Instant modified, Instant published) {
        return modified == null || published != null && !modified.isAfter(published) ? null : modified;
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }
}
