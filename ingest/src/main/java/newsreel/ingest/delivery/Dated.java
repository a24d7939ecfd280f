package newsreel.ingest.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsreel.article.RawArticle;
import newsreel.copy.time.PublicationEra;
import newsreel.ingest.source.Item;

/** Leaves out dates of publication that cannot be any, with a word, whatever source they come from. */
record Dated(Clock clock) {

    /** The same without such a date. */
    Item.Found of(Item.Found found) {
        RawArticle article = found.article();
        Instant published = article.published();
        if (published == null || PublicationEra.holds(published, clock.instant())) {
            return found;
        }
        List<String> notes = new ArrayList<>(found.notes());
        notes.add("it cannot have been published on " + published + ", and that is left out");
        return new Item.Found(
                found.origin(), article.toBuilder().published(null).build(), notes);
    }
}
