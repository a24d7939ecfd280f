package newsreel.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import newsreel.ingest.http.WebUri;

/** The addresses of feeds and of what is in them. */
final class Links {
    /** Where an item lives whose link leads to who counts its readers. */
    private static final String BEHIND_COUNTER = "feedburner:origlink";

    private Links() {}

    /** The page that it is the feed or the item of; nothing when it names none that can be fetched. */
    static Optional<URI> of(FeedElement element, URI base) {
        URI inFeed = element.base(base);
        return Stream.of(
                        element.values(BEHIND_COUNTER).flatMap(address -> WebUri.resolve(inFeed, address).stream()),
                        element.children("link").flatMap(link -> resolved(link, base)),
                        Stream.of(guid(element)).flatMap(guid -> WebUri.resolve(inFeed, guid).stream()))
                .flatMap(addresses -> addresses)
                .findFirst();
    }

    private static Stream<URI> resolved(FeedElement link, URI base) {
        return writtenIn(link).flatMap(address -> WebUri.resolve(link.base(base), address).stream());
    }

    /** The addresses of pages that it gives, as they are written. */
    static Stream<String> written(FeedElement element) {
        return element.children("link").flatMap(Links::writtenIn);
    }

    /** RSS writes the address into the element; Atom into an attribute, with what kind of link it is. */
    private static Stream<String> writtenIn(FeedElement link) {
        String relation = link.attribute("rel");
        if (!relation.isEmpty() && !relation.equals("alternate")) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(link.value()).filter(text -> !text.isEmpty()), link.address("href").stream());
    }

    /** What identifies an item in its feed; empty when nothing does. */
    static String guid(FeedElement item) {
        return Stream.concat(item.values("guid", "id"), item.address("rdf:about").stream())
                .findFirst()
                .orElse("");
    }
}
