package newsreel.topology;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * What was seen of one id: how far its versions have come, and which articles came. Immutable.
 *
 * @param number the latest version; 0 for an id that was never seen
 * @param hour when the id came, in hours since 1970
 * @param revision the provider's own number of the latest version, where it gave one
 * @param published when the provider says that the first version was published; null where none said it
 * @param raw fingerprints of the raw articles that came
 * @param enriched fingerprints of what a reader saw of each version, that of the latest version last
 * @param found fingerprint of what the annotators found in the latest version; empty where an earlier release kept none
 */
record History(
        int number, int hour, OptionalLong revision, Instant published, Seen raw, Seen enriched, OptionalLong found) {
    static final History NONE =
            new History(0, 0, OptionalLong.empty(), null, Seen.NOTHING, Seen.NOTHING, OptionalLong.empty());

    /** Whether the raw article is nothing new: it came before, or the provider's later revision did. */
    boolean covers(byte[] rawPrint, OptionalLong itsRevision) {
        return isOlder(itsRevision) || raw.holds(rawPrint) && !saysMore(itsRevision);
    }

    /**
     * The history with one more article. Copy that was seen before makes no version, whenever it comes again, unless the
     * provider itself goes back to it under a later number.
     */
    History after(byte[] rawPrint, byte[] enrichedPrint, OptionalLong itsRevision) {
        if (enriched.endsWith(enrichedPrint)) {
            return new History(number, hour, later(itsRevision), published, raw.with(rawPrint), enriched, found);
        }
        if (enriched.holds(enrichedPrint) && !isNewer(itsRevision)) {
            return new History(number, hour, revision, published, raw.with(rawPrint), enriched, found);
        }
        return new History(
                number + 1,
                hour,
                later(itsRevision),
                published,
                raw.with(rawPrint),
                enriched.with(enrichedPrint),
                OptionalLong.empty());
    }

    /** Whether this is the article that the latest version was made of. */
    boolean endsWith(byte[] rawPrint, byte[] enrichedPrint) {
        return raw.endsWith(rawPrint) || enriched.endsWith(enrichedPrint);
    }

    /** Whether nothing else would come out than what the latest version has. */
    boolean shows(byte[] enrichedPrint, long foundPrint) {
        return enriched.endsWith(enrichedPrint) && found.isPresent() && found.getAsLong() == foundPrint;
    }

    /** The same article as a version more. */
    History again(byte[] enrichedPrint) {
        return new History(
                number + 1, hour, revision, published, raw, enriched.with(enrichedPrint), OptionalLong.empty());
    }

    /** The same, when it knows that version at the latest, which was filed, and what was found in it. */
    History filed(int version, byte[] enrichedPrint, long foundPrint) {
        Seen read = number == version ? enriched : enriched.with(enrichedPrint);
        return new History(version, hour, revision, published, raw, read, OptionalLong.of(foundPrint));
    }

    /** The same text as a version more. */
    History next() {
        return new History(number + 1, hour, revision, published, raw, enriched, OptionalLong.empty());
    }

    /** The same, with what was found in its latest version. */
    History finding(long foundPrint) {
        return new History(number, hour, revision, published, raw, enriched, OptionalLong.of(foundPrint));
    }

    /** The same, come again then. */
    History at(int newHour) {
        return new History(number, Math.max(hour, newHour), revision, published, raw, enriched, found);
    }

    /** The same, first published in that second, unless it was before already. */
    History published(Instant date) {
        return published != null || date == null
                ? this
                : new History(number, hour, revision, date.truncatedTo(ChronoUnit.SECONDS), raw, enriched, found);
    }

    private boolean saysMore(OptionalLong other) {
        return other.isPresent() && (revision.isEmpty() || isNewer(other));
    }

    private boolean isOlder(OptionalLong other) {
        return other.isPresent() && revision.isPresent() && other.getAsLong() < revision.getAsLong();
    }

    private boolean isNewer(OptionalLong other) {
        return other.isPresent() && revision.isPresent() && other.getAsLong() > revision.getAsLong();
    }

    private OptionalLong later(OptionalLong other) {
        return other.isPresent() ? other : revision;
    }
}
