package newsreel.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newsreel.copy.time.TimesInText;
import newsreel.copy.time.UnreadDate;

/**
 * When an item was published and changed.
 *
 * @param published null when it does not say, or nothing that is a date
 * @param modified null likewise
 * @param notes what is said of dates that are none
 */
record EntryTimes(Instant published, Instant modified, List<String> notes) {
    private static final String[] PUBLISHED = {
        "pubdate", "published", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "date"
    };
    private static final String[] CHANGED = {"updated", "modified", "dcterms:modified"};

    /**
     * Where it only says when it was changed, that was its publication, for all that anybody knows.
     *
     * @param language of the feed, which tells days from months in numbers; empty where it says none
     */
    static EntryTimes of(FeedElement item, String language) {
        List<String> written =
                Stream.concat(item.values(PUBLISHED), item.values(CHANGED)).toList();
        Instant published = first(written.stream(), language);
        return new EntryTimes(
                published,
                first(item.values(CHANGED), language),
                published != null || written.isEmpty() ? List.of() : List.of(UnreadDate.shortNote(written.get(0))));
    }

    private static Instant first(Stream<String> written, String language) {
        return written.flatMap(text -> TimesInText.whole(text, language).stream())
                .findFirst()
                .orElse(null);
    }
}
