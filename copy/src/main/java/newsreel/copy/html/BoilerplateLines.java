package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsreel.copy.ResourceTable;

/** The table of lines that stand in any article and tell nothing about it. Immutable. */
final class BoilerplateLines {
    private static final int LONGEST = 300;
    private static final BoilerplateLines SHARED = read();

    private final Map<String, Pattern> sections = new HashMap<>();

    private BoilerplateLines() {}

    static BoilerplateLines shared() {
        return SHARED;
    }

    private static BoilerplateLines read() {
        BoilerplateLines table = new BoilerplateLines();
        Map<String, List<String>> entries = new LinkedHashMap<>();
        List<String> section = List.of();
        for (String line : ResourceTable.read(BoilerplateLines.class, "boilerplate-lines.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                section = entries.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        entries.forEach((name, lines) -> table.sections.put(name, anyOf(lines)));
        return table;
    }

    /** One pattern for all is several times faster than one for each. */
    private static Pattern anyOf(List<String> lines) {
        return Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the line goes alone. */
    boolean isLine(String text) {
        return matches("[line]", text);
    }

    /** Whether the line, where most of it is a link, leads to another article. */
    boolean leadsElsewhere(String text) {
        return matches("[link]", text);
    }

    /** Whether readers' comments follow. */
    boolean startsComments(String text) {
        return matches("[comments]", text);
    }

    /** Whether other articles follow. */
    boolean startsOther(String text) {
        return matches("[end]", text);
    }

    /** Whether, near an article's end, nothing of it follows. */
    boolean isLast(String text) {
        return matches("[last]", text);
    }

    private boolean matches(String section, String text) {
        return text.length() <= LONGEST && sections.get(section).matcher(text).matches();
    }
}
