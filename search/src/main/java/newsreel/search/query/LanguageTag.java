package newsreel.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A language tag without regard to case, {@code en-gb}, and the wider ones that it is a kind of. */
public record LanguageTag(String tag) {
    public LanguageTag {
        tag = tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The tag itself and all that it narrows: {@code zh-hant-tw}, {@code zh-hant}, {@code zh}. */
    public List<String> chain() {
        List<String> chain = new ArrayList<>(List.of(tag));
        for (int end = tag.lastIndexOf('-'); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            chain.add(tag.substring(0, end));
        }
        return chain;
    }
}
