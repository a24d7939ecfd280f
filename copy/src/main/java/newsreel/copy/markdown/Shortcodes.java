package newsreel.copy.markdown;

/**
 * What site generators put into Markdown from elsewhere, each on one line: {@code {{< figure src="x.jpg" >}}},
 * {@code {{% note %}}}, {@code {% include x %}}. For one text. Looks once over it, however many of them never end.
 */
final class Shortcodes {
    private static final int LONGEST = 1000;
    private static final int NONE = -1;

    private final String copy;
    private final Next lineEnd;
    private final Next angle;
    private final Next percents;
    private final Next percent;

    private Shortcodes(String copy) {
        this.copy = copy;
        this.lineEnd = new Next(copy, "\n");
        this.angle = new Next(copy, ">}}");
        this.percents = new Next(copy, "%}}");
        this.percent = new Next(copy, "%}");
    }

    /** The copy without them. */
    static String removed(String copy) {
        return copy.contains("{%") || copy.contains("{{<") ? new Shortcodes(copy).removed() : copy;
    }

    private String removed() {
        StringBuilder kept = new StringBuilder(copy.length());
        int from = 0;
        int at = copy.indexOf('{');
        while (at >= 0) {
            int end = end(at);
            if (end != NONE) {
                kept.append(copy, from, at);
                from = end;
            }
            at = copy.indexOf('{', end == NONE ? at + 1 : end);
        }
        return kept.append(copy, from, copy.length()).toString();
    }

    /** Where the shortcode that begins there ends, or {@link #NONE}. */
    private int end(int at) {
        int end = NONE;
        if (copy.startsWith("{{<", at) || copy.startsWith("{{%", at)) {
            end = end(at + 3, Math.min(angle.from(at + 3), percents.from(at + 3)), 3);
        } else if (copy.startsWith("{%", at)) {
            end = end(at + 2, percent.from(at + 2), 2);
        }
        return end;
    }

    private int end(int inside, int close, int closeLength) {
        return close - inside <= LONGEST && close < lineEnd.from(inside) ? close + closeLength : NONE;
    }

    /** Where a mark stands next; for places that only grow. */
    private static final class Next {
        private final String copy;
        private final String mark;
        private int found = NONE;

        private Next(String copy, String mark) {
            this.copy = copy;
            this.mark = mark;
        }

        /** The first at that place or behind it; the length of the text where none is. */
        int from(int at) {
            if (found < at) {
                int next = copy.indexOf(mark, at);
                found = next < 0 ? copy.length() : next;
            }
            return found;
        }
    }
}
