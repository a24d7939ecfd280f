package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.topics.Section.Part;

/** The words of an article, part after part, as numbers of the vocabulary with their places in the text. Not thread-safe. */
final class Tokens {
    private static final int CHARACTERS_PER_WORD = 5;

    /** Below this share of words with capitals the text has practically none; above the other, nothing but. */
    private static final double NO_CAPITALS = 0.02;

    private static final double ALL_CAPITALS = 0.75;

    private static final int LONGEST_KEPT = 1 << 16;

    /** A thread reads one text at a time. */
    private static final ThreadLocal<char[]> LETTERS = ThreadLocal.withInitial(() -> new char[LONGEST_KEPT]);

    private final Vocabulary vocabulary;
    private final List<Section> sections = new ArrayList<>(3);
    private int size;
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private byte[] capitals;

    private Tokens(Vocabulary vocabulary, int expected) {
        this.vocabulary = vocabulary;
        numbers = new int[expected];
        starts = new int[expected];
        ends = new int[expected];
        capitals = new byte[expected];
    }

    static Tokens of(ArticleText article, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(vocabulary, 64 + article.body().length() / CHARACTERS_PER_WORD);
        tokens.read(Part.HEADLINE, article.headline());
        tokens.read(Part.SUBHEADLINE, article.subheadline());
        tokens.read(Part.BODY, article.body());
        return tokens;
    }

    List<Section> sections() {
        return sections;
    }

    int size() {
        return size;
    }

    /** The word's number in the vocabulary, {@link Vocabulary#UNKNOWN} for a word of no term. */
    int number(int token) {
        return numbers[token];
    }

    /** By token, as {@link WordReader#capitals()} tells them; not to be changed. */
    byte[] capitals() {
        return capitals;
    }

    /** The text from one word to another, as it stands. */
    String text(int first, int last) {
        for (Section section : sections) {
            if (first < section.to()) {
                return section.text().substring(starts[first], ends[last]);
            }
        }
        throw new IndexOutOfBoundsException("there is no word " + first);
    }

    private void read(Part part, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        int from = size;
        WordReader reader = new WordReader(text, lettersFor(text));
        while (reader.read()) {
            add(reader);
        }
        sections.add(new Section(part, text, from, size, tellsNames(from)));
    }

    private static char[] lettersFor(String text) {
        return text.length() <= LONGEST_KEPT ? LETTERS.get() : new char[text.length()];
    }

    /** A compound is as many words as it has parts, each with the place of the whole: that is what stands in the text. */
    private void add(WordReader read) {
        Vocabulary.Word word = read.in(vocabulary);
        int[] parts = vocabulary.parts(word, read.capitals());
        if (parts.length == 0) {
            add(word.number(), read);
        }
        for (int part : parts) {
            add(part, read);
        }
    }

    private void add(int number, WordReader read) {
        if (size == numbers.length) {
            grow();
        }
        numbers[size] = number;
        starts[size] = read.start();
        ends[size] = read.end();
        capitals[size] = read.capitals();
        size++;
    }

    private void grow() {
        int length = 2 * size;
        numbers = Arrays.copyOf(numbers, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        capitals = Arrays.copyOf(capitals, length);
    }

    private boolean tellsNames(int from) {
        int[] words = new int[4];
        for (int i = from; i < size; i++) {
            words[capitals[i]]++;
        }
        int all = words[WordReader.ALL_CAPITALS];
        int some = words[WordReader.CAPITALISED] + all;
        int letters = words[WordReader.NO_CAPITAL] + some;
        return some > NO_CAPITALS * letters && all < ALL_CAPITALS * letters;
    }
}
