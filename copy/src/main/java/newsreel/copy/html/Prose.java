package newsreel.copy.html;

import java.util.List;

/** How much running text blocks hold, and how much that is not: the measure that bodies are found by. */
final class Prose {
    private static final int LEAST_SENTENCE = 25;
    private static final int LEAST_TEXT = 70;
    private static final int FULL_BLOCK = 700;
    private static final int LINK_COST = 20;

    private Prose() {}

    /** The block's weight as running text: 0 for what is not. */
    static int of(Block block) {
        if (block.kind() == Block.Kind.HEADING || block.linkChars() * 5 > block.chars() * 2) {
            return 0;
        }
        int least = block.endsSentence() ? LEAST_SENTENCE : LEAST_TEXT;
        int chars = weigh(block);
        return chars < least ? 0 : Math.min(chars, FULL_BLOCK + (chars - FULL_BLOCK) / 2);
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

    /** An ideograph says as much as three letters. */
    private static int weigh(Block block) {
        int own = block.ownChars();
        return isIdeographic(block.text()) ? own * 3 : own;
    }

    private static boolean isIdeographic(String text) {
        int middle = text.codePointAt(text.length() / 2);
        return Character.isIdeographic(middle)
                || Character.UnicodeScript.of(middle) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(middle) == Character.UnicodeScript.KATAKANA;
    }
}
