package newsreel.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsreel.article.MalformedArticleException;
import newsreel.copy.SizeLimit;
import newsreel.ingest.http.WebUri;
import newsreel.ingest.source.Item;

/**
 * A feed at one moment.
 *
 * @param title what it calls itself; null when it has no name
 * @param base what the addresses in it are relative to; null when unknown
 * @param language BCP 47 tag; null when it says none
 * @param entries its items, in its order
 */
record Feed(String title, URI base, String language, List<SyndEntry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * @param contentType what the server said; null when none did
     * @param address where it was fetched; null for a file, whose addresses are relative to the site it names
     * @throws MalformedArticleException when it is no feed, is too large, or declares a document type
     */
    static Feed parse(byte[] xml, String contentType, URI address) {
        SizeLimit.FEED.check(xml);
        SyndFeed feed = FeedParser.parse(xml, contentType);
        URI base = address != null ? address : siteOf(feed);
        return new Feed(Texts.plain(feed.getTitle()), base, language(feed.getLanguage()), feed.getEntries());
    }

    /** Each entry as an article, or why it is none. */
    List<Item> items(String name, Instant retrieved) {
        Set<String> ambiguous = ambiguousGuids();
        List<Item> items = new ArrayList<>();
        for (SyndEntry entry : entries) {
            String guid = ambiguous.contains(guid(entry)) ? "" : guid(entry);
            Entry one = new Entry(this, entry, guid);
            items.add(Item.of(name + ", item " + (items.size() + 1), () -> one.article(retrieved)));
        }
        return items;
    }

    /** Identifiers that stand for several pages, as in feeds that give every item the same. */
    private Set<String> ambiguousGuids() {
        Map<String, String> links = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (SyndEntry entry : entries) {
            String link = Objects.toString(entry.getLink(), "");
            if (!links.computeIfAbsent(guid(entry), any -> link).equals(link)) {
                ambiguous.add(guid(entry));
            }
        }
        return ambiguous;
    }

    private static String guid(SyndEntry entry) {
        return Objects.toString(entry.getUri(), "").strip();
    }

    private static URI siteOf(SyndFeed feed) {
        return feed.getLink() == null ? null : WebUri.parse(feed.getLink()).orElse(null);
    }

    private static String language(String tag) {
        try {
            String canonical = tag == null
                    ? ""
                    : new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
            return canonical.isEmpty() || canonical.equals("und") ? null : canonical;
        } catch (IllformedLocaleException none) {
            return null;
        }
    }
}
