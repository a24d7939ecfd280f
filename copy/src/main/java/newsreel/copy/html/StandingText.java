package newsreel.copy.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What firms put under everything that they publish: a line such as {@code About Northwind}, where Northwind was spoken of
 * before, and a few words on what Northwind is.
 */
final class StandingText {
    private static final Pattern ABOUT = Pattern.compile(
            "(?:About|ABOUT|Über|À propos d(?:e |['’]|u )|Acerca de|Sobre|Informazioni su|Over|Om) ?(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’ -]{1,60}?):?");

    private StandingText() {}

    /** The blocks without it, where what follows its line is less than what stands before. */
    static List<Block> without(List<Block> blocks) {
        int read = 0;
        int all = Prose.of(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (read * 2 > all && isItsLine(blocks, i)) {
                return blocks.subList(0, i);
            }
            read += Prose.of(blocks.get(i));
        }
        return blocks;
    }

    private static boolean isItsLine(List<Block> blocks, int at) {
        Matcher about = ABOUT.matcher(blocks.get(at).text());
        if (!about.matches()) {
            return false;
        }
        String name = about.group("name").split(" ")[0];
        return blocks.subList(0, at).stream().anyMatch(block -> block.text().contains(name));
    }
}
