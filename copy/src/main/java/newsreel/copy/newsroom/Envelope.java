package newsreel.copy.newsroom;

import java.time.Instant;
import newsreel.copy.address.WebAddress;
import newsreel.copy.language.LanguageTag;

/**
 * What an item of a newsroom's says of itself, outside its story. Any part may be null.
 *
 * @param id the provider's identifier
 * @param source who supplied it
 * @param language BCP 47 tag
 * @param published when it was first published
 * @param status its publication status as the format writes it
 */
public record Envelope(String id, String source, String language, Instant published, String status) {
    static final Envelope EMPTY = new Envelope(null, null, null, null, null);

    public Envelope {
        language = LanguageTag.canonical(language).orElse(null);
    }

    /** The identifier, where it is an address too; a {@code urn:} or {@code tag:} names the item and leads nowhere. */
    public String uri() {
        return WebAddress.parse(id).isPresent() ? id : null;
    }

    /** This one, where it says nothing the other. */
    Envelope or(Envelope other) {
        return new Envelope(
                Facts.first(id, other.id),
                Facts.first(source, other.source),
                Facts.first(language, other.language),
                Facts.first(published, other.published),
                Facts.first(status, other.status));
    }
}
