package newsreel.numbers.words;

import java.util.Arrays;

/**
 * Where a thread cuts a text into tokens before it is known how many there are. The same room serves for the next text, as a
 * thread cuts one at a time and what the one before left is of no use to it; what a very long text took is let go.
 */
final class Cuttings {
    private static final int LONGEST_KEPT = 1 << 16;
    private static final int FIRST_ROOM = 1 << 12;
    /** Stands after the last character, and ends any word. */
    static final char END = 0;

    private static final Word[] NONE = {};
    private static final ThreadLocal<Cuttings> KEPT = ThreadLocal.withInitial(() -> new Cuttings(LONGEST_KEPT));

    private final char[] chars;
    private long[] spans = new long[FIRST_ROOM];
    private int[] marks = new int[FIRST_ROOM];
    private int size;
    private Word[] listed;
    private Word[] made = NONE;
    private int makings;

    private Cuttings(int longest) {
        this.chars = new char[longest + 1];
    }

    /** The room for that text, in words of that vocabulary. */
    static Cuttings of(String text, Word[] listed) {
        int length = text.length();
        Cuttings room = length <= LONGEST_KEPT ? KEPT.get() : new Cuttings(length);
        text.getChars(0, length, room.chars, 0);
        room.chars[length] = END;
        room.listed = listed;
        room.size = 0;
        room.makings = 0;
        return room;
    }

    /** The characters of the text and one more, that is no part of any word; and what others left after them. */
    char[] chars() {
        return chars;
    }

    /** Adds a token. */
    void add(int start, int end, int word, int mark) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        spans[size] = Tokens.span(start, end);
        marks[size++] = word << Tokens.WORD_SHIFT | mark;
    }

    /** The number by which this text has a word that the vocabulary does not list. */
    int made(Word word) {
        if (word == Word.UNKNOWN) {
            return Word.UNKNOWN.id;
        }
        if (makings == made.length) {
            made = Arrays.copyOf(made, 2 * makings + 16);
        }
        made[makings] = word;
        return listed.length + makings++;
    }

    /** Whether the last token has the trait. */
    boolean endsIn(Trait trait) {
        int id = size == 0 ? 0 : marks[size - 1] >>> Tokens.WORD_SHIFT;
        return (id < listed.length ? listed[id] : made[id - listed.length]).is(trait);
    }

    /** Whether the last token begins with a capital. */
    boolean endsInCapital() {
        return size > 0 && (marks[size - 1] & Tokens.CAPITAL) != 0;
    }

    /** All that was added, in arrays of its own. */
    Tokens tokens(String text, DigitMarks digits) {
        Word[] own = makings == 0 ? NONE : Arrays.copyOf(made, makings);
        return new Tokens(text, digits, Arrays.copyOf(spans, size), Arrays.copyOf(marks, size), listed, own);
    }
}
