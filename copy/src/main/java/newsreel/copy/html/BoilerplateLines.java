package newsreel.copy.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsreel.copy.ResourceTable;

/** The table of lines that stand in any article and tell nothing about it. Immutable. */
final class BoilerplateLines {
    private static final int LONGEST = 300;
    private static final BoilerplateLines SHARED = read();

    private final LinePatterns line;
    private final LinePatterns link;
    private final LinePatterns comments;
    private final LinePatterns end;
    private final LinePatterns last;

    private BoilerplateLines(Map<String, List<String>> sections) {
        line = new LinePatterns(sections.get("[line]"));
        link = new LinePatterns(sections.get("[link]"));
        comments = new LinePatterns(sections.get("[comments]"));
        end = new LinePatterns(sections.get("[end]"));
        last = new LinePatterns(sections.get("[last]"));
    }

    static BoilerplateLines shared() {
        return SHARED;
    }

    private static BoilerplateLines read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = List.of();
        for (String line : ResourceTable.read(BoilerplateLines.class, "boilerplate-lines.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                section = sections.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return new BoilerplateLines(sections);
    }

    /** Whether the line goes alone. */
    boolean isLine(String text) {
        return matches(line, text);
    }

    /** Whether the line, where most of it is a link, leads to another article. */
    boolean leadsElsewhere(String text) {
        return matches(link, text);
    }

    /** Whether readers' comments follow. */
    boolean startsComments(String text) {
        return matches(comments, text);
    }

    /** Whether other articles follow. */
    boolean startsOther(String text) {
        return matches(end, text);
    }

    /** Whether, near an article's end, nothing of it follows. */
    boolean isLast(String text) {
        return matches(last, text);
    }

    private static boolean matches(LinePatterns lines, String text) {
        return text.length() <= LONGEST && lines.match(text);
    }
}
