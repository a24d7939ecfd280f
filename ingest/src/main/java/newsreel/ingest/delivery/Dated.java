package newsreel.ingest.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.copy.time.PublicationEra;
import newsreel.ingest.source.Item;

/** Leaves out dates of publication and change that cannot be any, with a word, whatever source they come from. */
record Dated(Clock clock) {

    /** The same without such a date. */
    Item.Found of(Item.Found found) {
        RawArticle article = found.article();
        Instant now = clock.instant();
        List<String> notes = new ArrayList<>(found.notes());
        Instant published = PublicationEra.kept(article.published(), now, "published", notes::add);
        Instant modified = PublicationEra.kept(article.modified(), now, "changed", notes::add);
        return notes.size() == found.notes().size()
                ? found
                : new Item.Found(
                        found.origin(),
                        article.toBuilder()
                                .published(published)
                                .modified(modified)
                                .build(),
                        notes);
    }
}
