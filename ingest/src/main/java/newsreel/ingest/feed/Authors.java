package newsreel.ingest.feed;

import java.util.List;
import java.util.stream.Stream;

/** Who wrote an item, or all of a feed. */
final class Authors {
    private Authors() {}

    /** The names; those that Dublin Core gives before those of RSS, which are addresses of mail as often. */
    static List<String> of(FeedElement element) {
        List<String> creators = names(element.values("dc:creator"));
        List<String> authors =
                creators.isEmpty() ? names(element.children("author").flatMap(Authors::written)) : creators;
        return authors.isEmpty() ? names(element.values("itunes:author")) : authors;
    }

    /** Atom has the name in an element of its own. */
    private static Stream<String> written(FeedElement author) {
        return author.isMarkedUp() ? author.values("name") : Stream.of(author.value());
    }

    private static List<String> names(Stream<String> written) {
        return written.flatMap(author -> Bylines.name(author).stream())
                .distinct()
                .toList();
    }
}
