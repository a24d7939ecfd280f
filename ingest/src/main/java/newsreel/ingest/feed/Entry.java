package newsreel.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleIds;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.http.WebUri;

/**
 * One item of a feed, as an article.
 *
 * @param guid what identifies it in its feed; empty when nothing does
 */
record Entry(Feed feed, SyndEntry entry, String guid) {

    /** @throws MalformedArticleException when it has neither text nor title */
    RawArticle article(Instant retrieved) {
        Copy copy = copy();
        String uri = link().map(URI::toString).orElse(null);
        return ArticleIdentity.identified(RawArticle.builder()
                .id(id())
                .source(feed.title())
                .uri(uri)
                .contentType(copy.contentType())
                .headline(Texts.plain(entry.getTitle()))
                .byline(byline())
                .language(feed.language())
                .published(instant(entry.getPublishedDate()))
                .retrieved(retrieved)
                .content(copy.text())
                .build());
    }

    /** A text and its media type; null stands for plain text. */
    private record Copy(String text, String contentType) {
        static Copy of(SyndContent content) {
            return new Copy(content.getValue(), isHtml(content) ? RawArticle.HTML : null);
        }

        /** RSS has no word for what a text is, so there the text itself tells. */
        private static boolean isHtml(SyndContent content) {
            String type = content.getType() == null ? "" : content.getType();
            return type.contains("html") && !type.equals("text/html")
                    || !type.equals("text") && Texts.isMarkup(content.getValue());
        }
    }

    /** The whole text before the summary; an item of a headline only has that as its text. */
    private Copy copy() {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .findFirst()
                .map(Copy::of)
                .orElseGet(() -> new Copy(Texts.plain(entry.getTitle()), null));
    }

    private Optional<URI> link() {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(Objects::nonNull)
                .flatMap(text -> WebUri.resolve(feed.base(), text).stream())
                .findFirst();
    }

    /**
     * An id that stays the same while the article changes, whichever copy of the feed it comes from. The feed's own
     * identifier decides: as an address it gives the id that a page of that address has; otherwise it counts within
     * the site, unless it is a URI of another kind, which is unique by itself. Null leaves it to the link.
     */
    private String id() {
        if (guid.isEmpty()) {
            return null;
        }
        if (WebUri.isWeb(guid)) {
            return isPlaceInAPage() ? ArticleIds.digest("uri:" + guid) : ArticleIdentity.ofAddress(guid);
        }
        boolean unique = guid.startsWith("urn:") || guid.startsWith("tag:");
        return ArticleIds.digest("guid:" + (unique ? "" : site() + " ") + guid);
    }

    /** Items that stand on one page are told apart by their places in it. */
    private boolean isPlaceInAPage() {
        return guid.indexOf('#') >= 0;
    }

    private String site() {
        return link().or(() -> Optional.ofNullable(feed.base()))
                .map(URI::getHost)
                .orElseGet(() -> Objects.toString(feed.title(), ""));
    }

    private String byline() {
        List<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .map(Bylines::name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> all =
                names.isEmpty() ? Bylines.name(entry.getAuthor()).stream().toList() : names;
        return all.isEmpty() ? null : all.stream().collect(Collectors.joining(", "));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
