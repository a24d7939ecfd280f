package newsreel.copy.html;

import java.util.List;

/** How much running text blocks hold, and how much that is not: the measure that bodies are found by. */
final class Prose {
    private static final int LEAST_SENTENCE = 25;
    private static final int LEAST_TEXT = 70;
    private static final int FULL_BLOCK = 700;
    private static final int LINK_COST = 20;

    /** An ideograph says as much as three letters. */
    private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

    /** No script below has ideographs or kana. */
    private static final int FIRST_EAST_ASIAN = 0x2e80;

    private Prose() {}

    /** The weight of a block as running text: 0 for what is not. */
    static int of(String text, int chars, int linkChars, Block.Kind kind) {
        if (kind == Block.Kind.HEADING || linkChars * 5 > chars * 2) {
            return 0;
        }
        int least = Block.endsSentence(text) ? LEAST_SENTENCE : LEAST_TEXT;
        int own = chars - linkChars;
        int weight = isIdeographic(text) ? own * LETTERS_OF_AN_IDEOGRAPH : own;
        return weight < least ? 0 : Math.min(weight, FULL_BLOCK + (weight - FULL_BLOCK) / 2);
    }

    static int of(Block block) {
        return block.prose();
    }

    /** The block's weight with what is not running text counted against it. */
    static int balance(Block block) {
        int prose = of(block);
        if (prose > 0) {
            return prose;
        }
        if (block.mostlyLinks()) {
            return -LINK_COST - Math.min(block.linkChars(), 60);
        }
        return block.kind() == Block.Kind.HEADING ? 0 : -5;
    }

    static int of(List<Block> blocks) {
        return blocks.stream().mapToInt(Prose::of).sum();
    }

    private static boolean isIdeographic(String text) {
        int middle = text.codePointAt(text.length() / 2);
        return middle >= FIRST_EAST_ASIAN && isIdeographic(middle);
    }

    private static boolean isIdeographic(int middle) {
        return Character.isIdeographic(middle)
                || Character.UnicodeScript.of(middle) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(middle) == Character.UnicodeScript.KATAKANA;
    }
}
