package newsreel.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newsreel.copy.time.Timestamps;
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

    /** Where it only says when it was changed, that was its publication, for all that anybody knows. */
    static EntryTimes of(FeedElement item) {
        List<String> written =
                Stream.concat(item.values(PUBLISHED), item.values(CHANGED)).toList();
        Instant published = first(written.stream());
        return new EntryTimes(
                published,
                first(item.values(CHANGED)),
                published != null || written.isEmpty() ? List.of() : List.of(UnreadDate.shortNote(written.get(0))));
    }

    private static Instant first(Stream<String> written) {
        return written.flatMap(text -> Timestamps.parse(text).stream())
                .findFirst()
                .orElse(null);
    }
}
