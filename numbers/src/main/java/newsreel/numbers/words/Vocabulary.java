package newsreel.numbers.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The words and symbols that mean something to the extractor, found by the characters of a text without making strings.
 * Case and the dots of abbreviations are ignored: {@code M.P.H.} is {@code mph}. Open addressing, at most half full,
 * with the hashes beside the words: most words of a text are none of these, and are told so by a number.
 */
public final class Vocabulary {
    /** Units that end in a power, {@code km2}, are one word. */
    private static final Pattern POWER = Pattern.compile("\\p{L}{1,4}[23]");

    private static final int NONE = 0;
    private static final int FILTER_BITS = 16;
    private static final int FILTER_SHIFT = Integer.SIZE - FILTER_BITS;

    private final DigitMarks marks;
    private Word[] slots = new Word[1 << 12];
    private int[] hashes = new int[1 << 12];
    /** A bit for each hash that some word has: small enough to stay near, it turns most other words away at once. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private int size;

    /** @param marks how the language writes digits */
    public Vocabulary(DigitMarks marks) {
        this.marks = marks;
    }

    /** How the language writes digits. */
    public DigitMarks marks() {
        return marks;
    }

    /** Every word, and {@link Word#UNKNOWN} first, at the place of its id. */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        words.add(Word.UNKNOWN);
        Arrays.stream(slots).filter(word -> word != null).forEach(words::add);
        words.sort(Comparator.comparingInt(word -> word.id));
        return words;
    }

    /** The text in words, digit runs and symbols. */
    public Tokens tokenize(String text) {
        return Tokenizer.tokenize(this, text);
    }

    /** Gives the words their trait, from entries {@code word} and {@code word=value}. */
    public void mark(Trait trait, List<String> entries) {
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            String word = equals < 0 ? entry : entry.substring(0, equals);
            intern(word).mark(trait, equals < 0 ? 0 : Long.parseLong(entry.substring(equals + 1)));
        }
    }

    /** The word of that spelling, new if need be. Spellings are folded to lower case. */
    public Word intern(String spelling) {
        String folded = spelling.toLowerCase(Locale.ROOT).replace(".", "");
        if (folded.isEmpty()) {
            folded = spelling;
        }
        Word known = find(folded.toCharArray(), 0, folded.length(), hash(folded));
        if (known != Word.UNKNOWN) {
            return known;
        }
        Word added = new Word(folded, ++size);
        if (size * 2 > slots.length) {
            grow();
        }
        put(added);
        return added;
    }

    /** The words and symbols of the phrase, new where need be; hyphens within it are left out, as texts may have them or not. */
    public List<Word> phrase(String spelling) {
        for (String part : spelling.split(" ")) {
            if (POWER.matcher(part).matches()) {
                intern(part);
            }
        }
        Tokens tokens = tokenize(spelling);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isEmpty() || !tokens.isHyphen(i)) {
                words.add(intern(tokens.string(i)));
            }
        }
        return words;
    }

    /** Gives each phrase of the lines {@code head: phrase | phrase ...} away with its head, as it is spelled. */
    public void phrases(List<String> lines, BiConsumer<String, List<Word>> each) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            for (String phrase : line.substring(colon + 1).split("\\|")) {
                each.accept(line.substring(0, colon), phrase(phrase.strip()));
            }
        }
    }

    /** The word that the span spells, or {@link Word#UNKNOWN}; the hash is {@link #step} over its characters. */
    Word find(char[] text, int start, int end, int hash) {
        int folded = spread(hash) >>> FILTER_SHIFT;
        if ((filter[folded >>> 6] & 1L << folded) == 0) {
            return Word.UNKNOWN;
        }
        int mask = hashes.length - 1;
        int sought = stored(hash);
        int slot = spread(hash) & mask;
        for (int found = hashes[slot]; found != NONE; found = hashes[slot]) {
            if (found == sought && spells(slots[slot].spelling, text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return Word.UNKNOWN;
    }

    /** No word's hash is that of an empty slot. */
    private static int stored(int hash) {
        return hash == NONE ? 1 : hash;
    }

    static int step(int hash, char c) {
        return next(hash, fold(c));
    }

    /** The hash with one more character, which is folded already. */
    static int next(int hash, char folded) {
        return 31 * hash + folded;
    }

    static char fold(char c) {
        if (c < Characters.ASCII) {
            return Characters.fold(c);
        }
        return c == '\u00b5' ? '\u03bc' : Character.toLowerCase(c);
    }

    private static boolean spells(String word, char[] text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '.' && end - start > 1) {
                continue;
            }
            if (at == word.length() || word.charAt(at++) != fold(c)) {
                return false;
            }
        }
        return at == word.length();
    }

    private static int hash(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = step(hash, folded.charAt(i));
        }
        return hash;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ (h >>> 15);
    }

    private void grow() {
        Word[] old = slots;
        slots = new Word[old.length * 2];
        hashes = new int[slots.length];
        Arrays.stream(old).filter(word -> word != null).forEach(this::put);
    }

    private void put(Word word) {
        int mask = slots.length - 1;
        int hash = hash(word.spelling);
        int slot = spread(hash) & mask;
        while (slots[slot] != null) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
        hashes[slot] = stored(hash);
        int folded = spread(hash) >>> FILTER_SHIFT;
        filter[folded >>> 6] |= 1L << folded;
    }
}
