package newsreel.numbers.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The words and symbols that mean something to the extractor, found by the characters of a text without making strings.
 * Case and the dots of abbreviations are ignored: {@code M.P.H.} is {@code mph}.
 */
public final class Vocabulary {
    /** Units that end in a power, {@code km2}, are one word. */
    private static final Pattern POWER = Pattern.compile("\\p{L}{1,4}[23]");

    private static final int FIRST_ROOM = 1 << 10;
    private static final char APOSTROPHE = '\'';

    private final DigitMarks marks;
    private final LetterWords letters = new LetterWords();
    private final LetterWords elided = new LetterWords();
    private final SpelledWords others = new SpelledWords();
    /** The id of each symbol that is an ASCII character. */
    private final int[] signs = new int[Characters.ASCII];

    private Word[] table = new Word[FIRST_ROOM];
    private int size;
    private CompoundWords compounds = CompoundWords.NONE;

    /** @param marks how the language writes digits */
    public Vocabulary(DigitMarks marks) {
        this.marks = marks;
        list(Word.UNKNOWN);
    }

    /** How the language writes digits. */
    public DigitMarks marks() {
        return marks;
    }

    /** Every word, and {@link Word#UNKNOWN} first, at the place of its id. */
    public List<Word> words() {
        return List.copyOf(Arrays.asList(table).subList(0, size));
    }

    /** The text in words, digit runs and symbols. */
    public Tokens tokenize(String text) {
        return tokenize(text, marks);
    }

    /** The text in words, digit runs by those marks, and symbols. */
    public Tokens tokenize(String text, DigitMarks marksOfText) {
        return Tokenizer.tokenize(this, text, marksOfText);
    }

    /** Gives the words their trait, from entries {@code word}, {@code word=value} and {@code word=over/under}. */
    public void mark(Trait trait, List<String> entries) {
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            Word word = intern(equals < 0 ? entry : entry.substring(0, equals));
            word.mark(trait);
            if (equals > 0) {
                number(word, entry.substring(equals + 1));
            }
        }
    }

    private static void number(Word word, String spelled) {
        int stroke = spelled.indexOf('/');
        if (stroke < 0) {
            word.stand(Long.parseLong(spelled), 1);
        } else {
            word.stand(Long.parseLong(spelled.substring(0, stroke)), Long.parseLong(spelled.substring(stroke + 1)));
        }
    }

    /**
     * From now on knows words that it does not list by what they are made of, and so too those that it lists from that id on,
     * which only phrases have brought in.
     */
    public void know(CompoundWords made, int first) {
        compounds = made;
        for (int id = first; id < size; id++) {
            Word word = table[id];
            char[] spelled = word.spelling.toCharArray();
            Word like = made.find(spelled, 0, spelled.length);
            if (like != Word.UNKNOWN) {
                word.become(like);
            }
        }
    }

    /**
     * The word of that spelling, new if need be. Spellings are folded to lower case. One of letters that ends in a straight
     * apostrophe is a word that has lost its last vowel: {@code d'} of {@code d'euros}, whatever its apostrophe.
     */
    public Word intern(String spelling) {
        long elision = elision(spelling);
        if (elision != 0) {
            return internElided(spelling, elision);
        }
        String folded = spelling.toLowerCase(Locale.ROOT).replace(".", "");
        if (folded.isEmpty()) {
            folded = spelling;
        }
        char[] spelled = folded.toCharArray();
        int known = find(spelled, 0, spelled.length);
        return known == Word.UNKNOWN.id ? added(folded, LetterWords.key(spelled, 0, spelled.length)) : table[known];
    }

    /** The key of the letters before the apostrophe that the spelling ends in; 0 when it is no such word. */
    private static long elision(String spelling) {
        int last = spelling.length() - 1;
        return last > 0 && spelling.charAt(last) == APOSTROPHE ? LetterWords.key(spelling.toCharArray(), 0, last) : 0;
    }

    private Word internElided(String spelling, long key) {
        int known = elided.get(key);
        if (known != Word.UNKNOWN.id) {
            return table[known];
        }
        Word word = list(new Word(spelling.toLowerCase(Locale.ROOT), size));
        elided.put(key, word.id);
        return word;
    }

    private Word added(String folded, long key) {
        Word word = list(new Word(folded, size));
        if (key != 0) {
            letters.put(key, word.id);
            return word;
        }
        others.put(word);
        if (folded.length() == 1 && folded.charAt(0) < signs.length) {
            signs[folded.charAt(0)] = word.id;
        }
        return word;
    }

    private Word list(Word word) {
        if (size == table.length) {
            table = Arrays.copyOf(table, 2 * size);
        }
        table[size++] = word;
        return word;
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

    /** The words by their ids; with room for more at its end. */
    Word[] table() {
        return table;
    }

    /** The id of the word that has lost its last vowel, by the key of the letters before its apostrophe; that of {@link Word#UNKNOWN} when it is none. */
    int elided(long key) {
        return elided.get(key);
    }

    /** What it knows of words that it does not list. */
    CompoundWords compounds() {
        return compounds;
    }

    /** The id of the word of so few letters, by their {@link LetterWords#next key}; that of {@link Word#UNKNOWN} when it is none. */
    int find(long key) {
        return letters.get(key);
    }

    /** The id of the symbol at {@code at}; that of {@link Word#UNKNOWN} when it is none. */
    int sign(char[] text, int at) {
        return text[at] < signs.length ? signs[text[at]] : others.find(text, at, at + 1);
    }

    /** The id of the word or symbol that the span spells, whatever its characters; that of {@link Word#UNKNOWN} when it is none. */
    int find(char[] text, int start, int end) {
        long key = LetterWords.key(text, start, end);
        return key == 0 ? others.find(text, start, end) : letters.get(key);
    }
}
