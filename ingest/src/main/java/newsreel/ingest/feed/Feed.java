package newsreel.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.copy.encoding.XmlDecoder;
import newsreel.copy.language.LanguageTag;
import newsreel.copy.xml.XmlDocument;
import newsreel.ingest.document.Beginning;
import newsreel.ingest.source.Item;

/**
 * A feed at one moment.
 *
 * @param title what it calls itself; null when it has no name
 * @param base what the addresses in it are relative to; null when unknown
 * @param language BCP 47 tag; null when it says none
 * @param authors who writes what is in it, where an item says nobody
 */
record Feed(FeedXml xml, String title, URI base, String language, List<String> authors) {

    /**
     * @param contentType what the server said; null when none did
     * @param address where it was fetched; null for a file, whose addresses are relative to the site it names
     * @throws MalformedArticleException when it is no feed, is too large, or declares entities of its own
     */
    static Feed parse(byte[] bytes, String contentType, URI address) {
        SizeLimit.FEED.check(bytes);
        FeedXml xml = FeedXml.read(text(bytes, contentType));
        FeedElement channel = xml.channel();
        return new Feed(
                xml,
                channel.values("title")
                        .map(Texts::plain)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                address != null ? address : Links.of(channel, null).orElse(null),
                language(channel),
                Authors.of(channel));
    }

    private static String text(byte[] bytes, String contentType) {
        return JsonFeed.beginsLike(Beginning.of(bytes).text())
                ? JsonFeed.asAtom(bytes)
                : XmlDecoder.decode(bytes, contentType);
    }

    private static String language(FeedElement channel) {
        return Stream.concat(channel.values("language", "dc:language"), xmlLanguage(channel))
                .flatMap(tag -> LanguageTag.canonical(tag).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> xmlLanguage(FeedElement element) {
        return Stream.ofNullable(XmlDocument.inherited(element.element(), "xml:lang"));
    }

    /** Whether all of it came. */
    boolean isWhole() {
        return xml.isWhole();
    }

    /** Each entry as an article, or why it is none; at last, where the feed is cut, if it is between two of them. */
    List<Item> items(String name, Instant retrieved) {
        Set<String> ambiguous = ambiguousGuids();
        List<Item> items = new ArrayList<>();
        for (FeedElement item : xml.items()) {
            Entry entry = new Entry(this, item, ambiguous);
            items.add(entry.item(name + ", item " + (items.size() + 1), retrieved));
        }
        if (!isWhole() && xml.items().stream().map(FeedElement::element).allMatch(XmlDocument::isClosed)) {
            items.add(new Item.Unreadable(name, XmlDocument.cutWithin(xml.root().element())));
        }
        return items;
    }

    /** Identifiers that stand for several pages, as in feeds that give every item the same. */
    private Set<String> ambiguousGuids() {
        Map<String, String> links = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (FeedElement item : xml.items()) {
            String link = Links.written(item).findFirst().orElse("");
            String guid = Links.guid(item);
            if (!links.computeIfAbsent(guid, any -> link).equals(link)) {
                ambiguous.add(guid);
            }
        }
        return ambiguous;
    }
}
