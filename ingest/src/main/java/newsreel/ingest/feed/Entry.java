package newsreel.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.ArticleIds;
import newsreel.article.MalformedArticleException;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.copy.language.LanguageTag;
import newsreel.copy.text.TitleOfSource;
import newsreel.copy.xml.XmlDocument;
import newsreel.ingest.http.WebUri;
import newsreel.ingest.source.Item;

/**
 * One item of a feed, as an article.
 *
 * @param ambiguous identifiers that identify nothing in this feed
 */
record Entry(Feed feed, FeedElement element, Set<String> ambiguous) {
    /** Who published it, where a list has items of several. */
    static final String PUBLICATION = "news:name";

    /** What WordPress exports beside posts. */
    private static final Set<String> FURNITURE =
            Set.of("attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset");

    /** The article, or why it is none. */
    Item item(String origin, Instant retrieved) {
        EntryTimes times = EntryTimes.of(element, Objects.requireNonNullElse(language(), ""));
        return Item.of(origin, () -> article(times, retrieved), times.notes());
    }

    private RawArticle article(EntryTimes times, Instant retrieved) {
        XmlDocument.checkClosed(element.element());
        checkPublic();
        EntryText copy = EntryText.of(element);
        return ArticleIdentity.identified(RawArticle.builder()
                .id(id())
                .source(source())
                .uri(uri())
                .contentType(copy.contentType())
                .headline(TitleOfSource.without(
                        headline(element), publications().findFirst().orElse(null)))
                .byline(byline())
                .language(language())
                .published(times.published())
                .modified(times.modified())
                .retrieved(retrieved)
                .content(copy.text())
                .build());
    }

    /** An export of WordPress holds drafts, pictures and menus beside what was published. */
    private void checkPublic() {
        String status = element.values("wp:status").findFirst().orElse("publish");
        String type = element.values("wp:post_type").findFirst().orElse("post");
        if (!status.equals("publish") || FURNITURE.contains(type) || type.startsWith("wp_")) {
            throw new MalformedArticleException(
                    "it is no published post of its WordPress export, but a " + type + " (status \"" + status + "\")");
        }
    }

    /** Who published it; a list of what others published says so of each item. */
    private String source() {
        return Stream.concat(element.values(PUBLICATION), publications())
                .findFirst()
                .orElse(feed.title());
    }

    /** In RSS, the name of the channel that an item comes from; Atom has a whole feed in an element of that name. */
    private Stream<String> publications() {
        return element.children("source")
                .filter(source -> !source.isMarkedUp())
                .flatMap(source -> Stream.ofNullable(Texts.plain(source.value())));
    }

    /** On one line; null when the item has none. */
    static String headline(FeedElement item) {
        return item.values("title", "dc:title", "media:title")
                .map(Texts::plain)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String uri() {
        return Links.of(element, feed.base()).map(URI::toString).orElse(null);
    }

    private String language() {
        return Stream.concat(element.values("dc:language", "language"), element.address("xml:lang").stream())
                .flatMap(tag -> LanguageTag.canonical(tag).stream())
                .findFirst()
                .orElse(feed.language());
    }

    /**
     * An id that stays the same while the article changes, whichever copy of the feed it comes from. The feed's own
     * identifier decides: as an address it gives the id that a page of that address has; otherwise it counts within
     * the site, unless it is a URI of another kind, which is unique by itself. Null leaves it to the link.
     */
    private String id() {
        String guid = Links.guid(element);
        if (guid.isEmpty() || ambiguous.contains(guid)) {
            return null;
        }
        if (WebUri.isWeb(guid)) {
            return isPlaceInAPage(guid) ? ArticleIds.digest("uri:" + guid) : ArticleIdentity.ofAddress(guid);
        }
        boolean unique = guid.startsWith("urn:") || guid.startsWith("tag:");
        return ArticleIds.digest("guid:" + (unique ? "" : site() + " ") + guid);
    }

    /** Items that stand on one page are told apart by their places in it. */
    private static boolean isPlaceInAPage(String guid) {
        return guid.indexOf('#') >= 0;
    }

    private String site() {
        return Stream.concat(Links.of(element, feed.base()).stream(), Stream.ofNullable(feed.base()))
                .map(URI::getHost)
                .findFirst()
                .orElseGet(() -> Objects.toString(feed.title(), ""));
    }

    /** Its own authors, else those of the feed that it was taken from, else those of this one; null when nobody is named. */
    private String byline() {
        List<String> names = Stream.of(
                        Authors.of(element),
                        element.children("source")
                                .flatMap(source -> Authors.of(source).stream())
                                .toList(),
                        feed.authors())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
