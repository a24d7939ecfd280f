package newsreel.copy.newsroom;

import java.time.Instant;
import newsreel.copy.address.WebAddress;
import newsreel.copy.language.LanguageTag;

/**
 * What an item of a newsroom's says of itself, outside its story. Any part may be null.
 *
 * @param id the provider's identifier
 * @param revision the provider's number of this version
 * @param source who supplied it
 * @param language BCP 47 tag
 * @param dates when it was published and changed, and until when it is to be kept back
 * @param status its publication status as the format writes it
 */
public record Envelope(String id, Long revision, String source, String language, Dates dates, String status) {
    static final Envelope EMPTY = new Envelope(null, null, null, null, Dates.NONE, null);

    /**
     * The dates of an item.
     *
     * @param published when it was first published
     * @param modified when this version was made
     * @param embargoed until when it is to be kept back
     */
    public record Dates(Instant published, Instant modified, Instant embargoed) {
        static final Dates NONE = new Dates(null, null, null);

        private Dates or(Dates other) {
            return new Dates(
                    Facts.first(published, other.published),
                    Facts.first(modified, other.modified),
                    Facts.first(embargoed, other.embargoed));
        }
    }

    public Envelope {
        language = LanguageTag.canonical(language).orElse(null);
    }

    /** Whether it is the notice that its provider takes the article back, for good or until it says otherwise. */
    public boolean isWithdrawal() {
        return Standing.isWithdrawn(status);
    }

    /** The identifier, where it is an address too; a {@code urn:} or {@code tag:} names the item and leads nowhere. */
    public String uri() {
        return WebAddress.parse(id).isPresent() ? id : null;
    }

    /** This one, where it says nothing the other. */
    Envelope or(Envelope other) {
        return new Envelope(
                Facts.first(id, other.id),
                Facts.first(revision, other.revision),
                Facts.first(source, other.source),
                Facts.first(language, other.language),
                dates.or(other.dates),
                Facts.first(status, other.status));
    }
}
