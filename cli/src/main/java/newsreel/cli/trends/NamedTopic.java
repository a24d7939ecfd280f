package newsreel.cli.trends;

import java.util.Locale;
import newsreel.article.Trend;

/** A topic as a person names it: by its code, with or without its vocabulary, or by words of its name. */
final class NamedTopic {
    private final String asked;

    NamedTopic(String asked) {
        this.asked = folded(asked);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isMeant(Trend trend) {
        String code = folded(trend.topic());
        return code.equals(asked)
                || code.endsWith(":" + asked)
                || folded(trend.name()).contains(asked);
    }
}
