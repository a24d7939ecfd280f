package newsreel.copy.newsroom;

import java.util.regex.Pattern;
import newsreel.copy.text.Dateline;
import org.jsoup.nodes.Element;

/** Takes the place from datelines that stand by themselves, without a story after them. */
final class Place {
    private static final Pattern TAIL = Pattern.compile("[\\s,;:—–-]+$");

    private Place() {}

    /** Of a {@code dateline} element: what it marks as a location, else what its text says; null when it says nothing. */
    static String of(Element dateline) {
        return Markup.within(dateline, "location")
                .findFirst()
                .map(Markup::line)
                .orElseGet(() -> of(Markup.line(dateline)));
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
