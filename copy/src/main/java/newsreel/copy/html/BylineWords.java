package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsreel.copy.ResourceTable;

/** The words of bylines that are no names, by a table of several languages. Immutable. */
final class BylineWords {
    private static final BylineWords SHARED = read("byline-words.txt");
    private static final int MOST_LEAD_WORDS = 4;
    private static final int MOST_LEADS = 3;
    private static final int LONGEST_LABEL = 30;
    /** In Japanese a dot stands for one as well. */
    private static final String COLONS = ":：・＝";

    private final Map<String, Set<String>> sections = new HashMap<>();
    private final List<String> organizationEndings = new ArrayList<>();

    private BylineWords() {}

    static BylineWords shared() {
        return SHARED;
    }

    private static BylineWords read(String resource) {
        BylineWords words = new BylineWords();
        Set<String> section = Set.of();
        for (String line : ResourceTable.read(BylineWords.class, resource)) {
            if (line.startsWith("[")) {
                section = words.sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else if (line.startsWith("*")) {
                words.organizationEndings.add(line.substring(1));
            } else {
                section.add(line);
            }
        }
        return words;
    }

    private Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    /** Whether a label says that something else follows than who wrote the article: its source, a picture's maker. */
    boolean startsOther(String part) {
        return section("not by").contains(label(part));
    }

    /** The part without the words that say that names follow; empty when it is nothing else. */
    String withoutLead(String part) {
        String rest = part;
        for (int i = 0; i < MOST_LEADS; i++) {
            String shorter = withoutOne(rest);
            if (shorter.length() == rest.length()) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private String withoutOne(String part) {
        String label = label(part);
        if (!label.isEmpty() && (section("by:").contains(label) || section("by").contains(label))) {
            return part.substring(colon(part) + 1).strip();
        }
        int from = firstLetter(part);
        int end = from;
        int lead = -1;
        for (int words = 0; words < MOST_LEAD_WORDS && end < part.length(); words++) {
            end = endOfWord(part, end);
            if (section("by").contains(PlainText.key(part.substring(from, end)))) {
                lead = end;
            }
            end++;
        }
        return lead < 0 ? part : part.substring(lead).strip();
    }

    private static String label(String part) {
        int colon = colon(part);
        return colon < 0 || colon > LONGEST_LABEL ? "" : PlainText.key(part.substring(0, colon));
    }

    private static int colon(String part) {
        for (int i = 0; i < part.length() && i <= LONGEST_LABEL; i++) {
            if (COLONS.indexOf(part.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int firstLetter(String part) {
        int at = 0;
        while (at < part.length() && !Character.isLetter(part.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String part, int from) {
        int at = from;
        while (at < part.length() && !Character.isWhitespace(part.charAt(at))) {
            at++;
        }
        return at;
    }

    /** @param key a name's {@link PlainText#key} */
    boolean isAgency(String key) {
        return section("agency").contains(key);
    }

    /**
     * Whether a name is that of a ministry, a company, a university, by one of its words.
     *
     * @param key the name's {@link PlainText#key}
     */
    boolean isOrganization(String key) {
        Set<String> organizations = section("organization");
        for (String word : key.split(" ")) {
            if (organizations.contains(word) || endsAsOrganization(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAsOrganization(String word) {
        for (String ending : organizationEndings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
