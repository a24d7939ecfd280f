package newsreel.copy.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What firms put under everything that they publish: a line such as {@code About Northwind}, where Northwind was spoken of
 * before, and a few words on what Northwind is.
 */
final class StandingText {
    private static final Pattern ABOUT = Pattern.compile(
            "(?:About|ABOUT|Über|À propos d(?:e |['’]|u )|Acerca de|Sobre|Informazioni su|Over|Om) ?(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’ -]{1,60}?):?");

    /** Who says of more that it is about them is no firm. */
    private static final int MOST_LINES = 50;

    private StandingText() {}

    /** The blocks without it, where what follows its line is less than what stands before. */
    static List<Block> without(List<Block> blocks) {
        int read = 0;
        int all = Prose.of(blocks);
        int lines = 0;
        for (int i = 0; i < blocks.size() && lines < MOST_LINES; i++) {
            Optional<String> firm = read * 2 > all ? firmOf(blocks.get(i).text()) : Optional.empty();
            if (firm.isPresent()) {
                if (isSpokenOf(firm.get(), blocks.subList(0, i))) {
                    return blocks.subList(0, i);
                }
                lines++;
            }
            read += Prose.of(blocks.get(i));
        }
        return blocks;
    }

    private static Optional<String> firmOf(String line) {
        Matcher about = ABOUT.matcher(line);
        return about.matches() ? Optional.of(about.group("name")) : Optional.empty();
    }

    private static boolean isSpokenOf(String firm, List<Block> before) {
        String name = firm.split(" ")[0];
        return before.stream().anyMatch(block -> block.text().contains(name));
    }
}
