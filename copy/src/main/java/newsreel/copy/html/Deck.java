package newsreel.copy.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the lines that stand between a headline and its article, by their name, or as the page's own description of the
 * article when they stand apart from its first paragraph.
 */
final class Deck {
    private static final int NEAR = 8;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;

    private final List<Block> blocks;
    private final Set<String> descriptions;

    private Deck(PageFacts facts, List<Block> blocks) {
        this.blocks = blocks;
        this.descriptions = Stream.of(
                        facts.meta("description"),
                        facts.meta("og:description"),
                        facts.linkedData.text("description"),
                        facts.linkedData.text("alternativeHeadline"))
                .flatMap(Optional::stream)
                .map(PlainText::key)
                .collect(Collectors.toSet());
    }

    /** The block just below the title that is the deck. */
    static Optional<Block> of(PageFacts facts, Outline outline, int title) {
        if (title < 0) {
            return Optional.empty();
        }
        Deck deck = new Deck(facts, outline.blocks());
        for (int i = title + 1; i < outline.blocks().size() && i <= title + NEAR; i++) {
            if (deck.isDeck(i)) {
                return Optional.of(outline.blocks().get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isDeck(int at) {
        Block block = blocks.get(at);
        int length = block.text().length();
        return length >= SHORTEST
                && length <= LONGEST
                && !block.mostlyLinks()
                && (isNamed(block) || descriptions.contains(PlainText.key(block.text())) && standsApart(at));
    }

    private static boolean isNamed(Block block) {
        Region region = block.region();
        return isNamed(region) || region.parent != null && isNamed(region.parent);
    }

    private static boolean isNamed(Region region) {
        return Names.of(region.element).fact() == FactHints.Fact.DECK;
    }

    private boolean standsApart(int at) {
        Region around = blocks.get(at).region().parent;
        for (int i = at + 1; i < blocks.size() && i <= at + NEAR; i++) {
            if (Prose.of(blocks.get(i)) > 0) {
                return blocks.get(i).region().parent != around;
            }
        }
        return true;
    }
}
