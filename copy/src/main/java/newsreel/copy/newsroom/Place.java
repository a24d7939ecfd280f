package newsreel.copy.newsroom;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.text.Dateline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes the place from datelines that stand by themselves, without a story after them. */
final class Place {
    private static final Pattern TAIL = Pattern.compile("[\\s,;:—–-]+$");

    private Place() {}

    /**
     * Of a {@code dateline} element: what it marks as a location, else what its text says besides the date; null when it says
     * nothing.
     */
    static String of(Element dateline) {
        return Markup.within(dateline, "location")
                .findFirst()
                .map(Place::ofLocation)
                .orElseGet(() -> of(Markup.line(withoutDate(dateline))));
    }

    /** Its parts are written with commas, which are not there where each stands in an element of its own. */
    private static String ofLocation(Element location) {
        boolean inParts = location.childrenSize() > 0
                && location.childNodes().stream()
                        .allMatch(node -> node instanceof Element || node instanceof TextNode text && text.isBlank());
        return inParts
                ? location.children().stream()
                        .map(Markup::line)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                : Markup.line(location);
    }

    private static Element withoutDate(Element dateline) {
        Element place = dateline.clone();
        Markup.within(place, "story.date").toList().forEach(Element::remove);
        return place;
    }

    /** Of a dateline's text: {@code OSLO, Oct 8 (ABC) -}. */
    static String of(String dateline) {
        if (dateline == null) {
            return null;
        }
        String bare = TAIL.matcher(dateline).replaceFirst("");
        // A dateline is told by the sentence that follows it.
        return Dateline.parse(bare + " -- So.").map(Dateline::place).orElse(bare.isEmpty() ? null : bare);
    }
}
