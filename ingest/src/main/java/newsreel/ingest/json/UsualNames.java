package newsreel.ingest.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.copy.ResourceTable;

/** What people usually call what an article has, from {@code usual-names.txt}. Thread-safe. */
public final class UsualNames {
    private static final Map<String, List<String>> NAMES =
            ResourceTable.read(UsualNames.class, "usual-names.txt").stream()
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line[0],
                            line -> Stream.of(line[1].split(","))
                                    .map(String::strip)
                                    .toList()));
    private static final Pattern MARKS = Pattern.compile("[_\\s.-]");

    private UsualNames() {}

    /** The names of what an article has, bare, the likeliest first; none where it has nothing that is called otherwise. */
    public static List<String> of(String property) {
        return NAMES.getOrDefault(property, List.of());
    }

    /** A name without what does not matter in it. */
    public static String bare(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(small).replaceAll("");
        return small.startsWith("_") ? "_" + bare : bare;
    }
}
