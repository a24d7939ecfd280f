package newsreel.copy.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsreel.copy.time.TimesInText;

/** Takes out of an article's blocks the lines that are not of it: title, byline and date before it, notes after it. */
final class BodyLines {
    private static final BoilerplateLines BOILERPLATE = BoilerplateLines.shared();
    private static final Notices NOTICES = Notices.shared();
    private static final Pattern DIVIDER = Pattern.compile("_{2,}");
    private static final Pattern BYLINE = Pattern.compile("(?i:by|von|par|por) \\p{Lu}[^.!?]{3,80}");
    private static final int LONGEST_BYLINE = 80;
    private static final String SENTENCE_ENDS = ".!?…:。！？؟।";
    private static final int LEAST_ARTICLE = 150;
    private static final int MOST_BOXES = 50;
    private static final int LEAST_REPEATED = 60;
    private static final int LONGEST_LEAD = 60;
    private static final int MOST_NOTES = 3;
    private static final int LONGEST_TIME = 40;
    private static final int LEAST_DIGITS = 5;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?");

    private BodyLines() {}

    static List<Block> of(List<Block> blocks, Title title, Optional<Block> deck) {
        List<Block> begun = withoutLead(blocks, title, deck);
        return withoutNotes(
                withoutRepeats(withoutNotices(withoutLines(StandingText.without(withoutTail(begun))), title)));
    }

    private static List<Block> withoutLead(List<Block> blocks, Title title, Optional<Block> deck) {
        int from = 0;
        while (from < blocks.size()
                && (isLead(blocks.get(from), title)
                        || deck.filter(blocks.get(from)::equals).isPresent())) {
            from++;
        }
        return blocks.subList(from, blocks.size());
    }

    private static boolean isLead(Block block, Title title) {
        String text = block.text();
        if (title.is(block)
                || BYLINE.matcher(text).matches()
                || text.length() <= LONGEST_BYLINE && isByline(block)
                || text.length() <= LONGEST_LEAD && TimesInText.isOnly(text)) {
            return true;
        }
        boolean loose = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
        return loose && text.length() <= LONGEST_LEAD && Prose.of(block) == 0;
    }

    /** A line, and no sentence, that starts with the word "by" of some language and goes on with a capital. */
    private static boolean isByline(Block block) {
        String names = BylineWords.shared().withoutLead(block.text());
        return names.length() < block.text().length()
                && !names.isEmpty()
                && !Character.isLowerCase(names.charAt(0))
                && SENTENCE_ENDS.indexOf(names.charAt(names.length() - 1)) < 0;
    }

    private static List<Block> withoutTail(List<Block> blocks) {
        int all = prose(blocks);
        int read = 0;
        int boxes = 0;
        for (int i = 0; i < blocks.size() && boxes < MOST_BOXES; i++) {
            if (read > LEAST_ARTICLE && mayEnd(blocks.get(i), read * 4L > all * 3L)) {
                if (isEnd(blocks, i)) {
                    return blocks.subList(0, i);
                }
                boxes++;
            }
            read += Prose.of(blocks.get(i));
        }
        return blocks;
    }

    private static boolean mayEnd(Block block, boolean nearEnd) {
        String text = block.text();
        return BOILERPLATE.startsComments(text)
                || (nearEnd || block.kind() == Block.Kind.HEADING) && BOILERPLATE.startsOther(text)
                || nearEnd && BOILERPLATE.isLast(text);
    }

    /** Comments end an article even where they are laid out like it. */
    private static boolean isEnd(List<Block> blocks, int at) {
        return BOILERPLATE.startsComments(blocks.get(at).text())
                ? !goesOn(blocks, at, BodyLines::around)
                : !goesOn(blocks, at, BodyLines::shapeAround);
    }

    /** Whether paragraphs follow that stand in such places as the paragraphs before: then only a box was in between. */
    private static boolean goesOn(List<Block> blocks, int at, Function<Block, Object> place) {
        Set<Object> places = blocks.subList(0, at).stream()
                .filter(block -> Prose.of(block) > 0)
                .map(place)
                .collect(Collectors.toSet());
        return blocks.subList(at, blocks.size()).stream()
                .anyMatch(block -> Prose.of(block) > 0 && places.contains(place.apply(block)));
    }

    private static Region around(Block block) {
        return block.region().parent == null ? block.region() : block.region().parent;
    }

    private static String shapeAround(Block block) {
        Region around = around(block);
        return around.depth + around.element.normalName() + around.element.className();
    }

    private static List<Block> withoutLines(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !isNotOfArticle(block.text()) && !isLinkLine(block) && !isTime(block))
                .toList();
    }

    /** An article on subscriptions or browsers has sentences like the notices of its site, and keeps them. */
    private static List<Block> withoutNotices(List<Block> blocks, Title title) {
        if (NOTICES.speaksOfSuch(title.text())) {
            return blocks;
        }
        List<Block> kept = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING || !NOTICES.isNotice(block.text()))
                .toList();
        return kept.size() * 2 > blocks.size() || prose(kept) * 2 > prose(blocks) ? kept : blocks;
    }

    private static boolean isNotOfArticle(String text) {
        return BOILERPLATE.isLine(text) || BOILERPLATE.startsComments(text) || BOILERPLATE.startsOther(text);
    }

    /** When the article, or an entry of a running report, was filed. */
    private static boolean isTime(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_TIME
                && block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.ROW
                && text.chars().anyMatch(Character::isDigit)
                && (CLOCK.matcher(text).matches() || TimesInText.isOnly(text) || isMostlyTime(text));
    }

    /** A date with a word that is in no table. */
    private static boolean isMostlyTime(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        long signs = text.chars().filter(Character::isLetterOrDigit).count();
        return digits >= LEAST_DIGITS
                && digits * 3 >= signs
                && TimesInText.read(text).isPresent();
    }

    private static boolean isLinkLine(Block block) {
        return block.kind() == Block.Kind.TEXT && block.allLinks() && !block.isAddress()
                || block.mostlyLinks() && (BOILERPLATE.leadsElsewhere(block.text()) || isLabelledLink(block));
    }

    /** A label and a link, in whatever language: {@code Read also: A bridge that nobody wanted}. */
    private static boolean isLabelledLink(Block block) {
        String text = block.text();
        int label = 0;
        for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            label += c == ' ' ? 0 : 1;
            if (c == ':' || c == '：') {
                return block.kind() != Block.Kind.ITEM && Math.abs(block.ownChars() - label) <= 1;
            }
        }
        return false;
    }

    /** Tables that scroll have their heads twice, and captions and paragraphs stand one above the other for each size of screen. */
    private static List<Block> withoutRepeats(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        String before = "";
        for (Block block : blocks) {
            boolean row = block.kind() == Block.Kind.ROW;
            if (!row) {
                rows.clear();
            }
            if (row
                    ? rows.add(block.text())
                    : block.chars() < LEAST_REPEATED || !block.text().equals(before)) {
                kept.add(block);
            }
            before = block.text();
        }
        return kept;
    }

    /** What follows a wire story's last dividing line is notes on the story when it is little. */
    private static List<Block> withoutNotes(List<Block> blocks) {
        for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - 1 - MOST_NOTES; i--) {
            if (DIVIDER.matcher(blocks.get(i).text()).matches()) {
                return chars(blocks.subList(i, blocks.size())) * 6 < chars(blocks) ? blocks.subList(0, i + 1) : blocks;
            }
        }
        return blocks;
    }

    private static int chars(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::chars).sum();
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().mapToInt(Prose::of).sum();
    }
}
