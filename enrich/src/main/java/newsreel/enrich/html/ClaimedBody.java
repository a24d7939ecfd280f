package newsreel.enrich.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article's text as the page's JSON-LD gives it. It is often cut short, or stripped of the space between paragraphs,
 * so what the page shows is better; but it tells where on the page the article stands, and serves where the page shows
 * no article at all before its scripts run.
 */
final class ClaimedBody {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*");
    private static final int LEAST = 250;
    private static final int SAMPLE = 60;

    private final String text;
    private final String key;

    private ClaimedBody(String text) {
        this.text = text;
        this.key = " " + PlainText.key(text) + " ";
    }

    static Optional<ClaimedBody> of(PageFacts facts) {
        return facts.linkedData
                .text("articleBody")
                .map(ClaimedBody::withoutMarkup)
                .filter(text -> text.length() >= LEAST)
                .map(ClaimedBody::new);
    }

    private static String withoutMarkup(String text) {
        if (!text.contains("</") && !text.contains("<br")) {
            return text;
        }
        Document page = Jsoup.parse(text);
        return String.join(
                "\n",
                OutlineBuilder.of(page.body()).blocks().stream()
                        .map(Block::text)
                        .toList());
    }

    int length() {
        return text.length();
    }

    /** Whether the block's words are in the text. */
    boolean holds(Block block) {
        String start = block.text().substring(0, Math.min(block.text().length(), SAMPLE * 2));
        String words = PlainText.key(start);
        String sample = words.length() <= SAMPLE
                ? words
                : words.substring(0, words.lastIndexOf(' ', SAMPLE) + 1).strip();
        return sample.length() > SAMPLE / 2 && key.contains(sample);
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
