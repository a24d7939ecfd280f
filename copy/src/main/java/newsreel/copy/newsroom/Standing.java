package newsreel.copy.newsroom;

import java.util.Locale;
import newsreel.article.MalformedArticleException;

/** Whether an item is there to be used. */
final class Standing {
    private Standing() {}

    /**
     * Lets usable items pass, and those that say nothing.
     *
     * @param status as the formats write it: {@code usable}, {@code stat:canceled}, the full URI of either; may be null
     * @throws MalformedArticleException when its provider has canceled or withheld it
     */
    static void check(String status) {
        String word =
                status == null ? "usable" : status.replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT);
        if (word.startsWith("cancel") || word.equals("withheld")) {
            throw new MalformedArticleException("its provider has " + (word.equals("withheld") ? word : "canceled")
                    + " it (publication status \"" + status + "\")");
        }
    }
}
