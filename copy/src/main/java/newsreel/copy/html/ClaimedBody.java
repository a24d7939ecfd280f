package newsreel.copy.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The article's text as the page's JSON-LD gives it. It is often cut short, or stripped of the space between paragraphs,
 * so what the page shows is better; but it tells where on the page the article stands, and serves where the page shows
 * no article at all before its scripts run.
 */
final class ClaimedBody {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*");
    private static final int LEAST = 250;
    private static final int INDEXED = 200_000;
    private static final int RUN = 6;
    private static final int LONG_WORD = 12;

    private final String text;
    private final Set<String> runs;

    private ClaimedBody(String text) {
        this.text = text;
        this.runs = runs(words(text.substring(0, Math.min(text.length(), INDEXED))));
    }

    static Optional<ClaimedBody> of(PageFacts facts) {
        return facts.linkedData
                .text("articleBody")
                .map(ClaimedBody::withoutMarkup)
                .filter(text -> text.length() >= LEAST)
                .map(ClaimedBody::new);
    }

    private static String withoutMarkup(String text) {
        return Fragment.hasTags(text) ? String.join("\n", Fragment.blocksOf(text)) : text;
    }

    private static String[] words(String text) {
        return PlainText.key(text).split(" ");
    }

    /** Every six words in a row; and every long word, as each clause is where words are written without space. */
    private static Set<String> runs(String[] words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            if (i + RUN <= words.length) {
                runs.add(run(words, i));
            }
            if (words[i].length() >= LONG_WORD) {
                runs.add(words[i]);
            }
        }
        return runs;
    }

    private static String run(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, from + RUN));
    }

    int length() {
        return text.length();
    }

    /** Whether the block's first words are in the text. */
    boolean holds(Block block) {
        String[] words = words(block.text().substring(0, Math.min(block.text().length(), LEAST)));
        return words.length >= RUN ? runs.contains(run(words, 0)) : runs.contains(words[0]);
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(PlainText.of(paragraph));
            }
        }
        return paragraphs;
    }
}
