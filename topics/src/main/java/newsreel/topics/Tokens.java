package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.VisibleText;
import newsreel.topics.Section.Part;

/**
 * The words of an article, part after part, as numbers of the vocabulary with their places in the text. For one article
 * after the other; not thread-safe.
 */
final class Tokens {
    private static final int CHARACTERS_PER_WORD = 5;

    /** Below this share of words with capitals the text has practically none; above the other, nothing but. */
    private static final double NO_CAPITALS = 0.02;

    private static final double ALL_CAPITALS = 0.75;

    private final WordReader reader;
    private final RecentWords recent = new RecentWords();
    private final List<Section> sections = new ArrayList<>(3);
    private Vocabulary vocabulary;
    private int size;
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private byte[] capitals;

    /** @param characters about how many an article has */
    Tokens(int characters) {
        reader = new WordReader(characters);
        int words = 64 + characters / CHARACTERS_PER_WORD;
        numbers = new int[words];
        starts = new int[words];
        ends = new int[words];
        capitals = new byte[words];
    }

    /** Forgets all, and reads that article. */
    Tokens read(ArticleText article, Vocabulary words) {
        vocabulary = words;
        recent.of(words);
        size = 0;
        sections.clear();
        read(Part.HEADLINE, article.headline());
        read(Part.SUBHEADLINE, article.subheadline());
        read(Part.BODY, article.body());
        endWith(Vocabulary.UNKNOWN);
        return this;
    }

    List<Section> sections() {
        return sections;
    }

    int size() {
        return size;
    }

    /** The word's number in the vocabulary; {@link Vocabulary#UNKNOWN} for a word of no term, and after the last. */
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
                return section.text().cut(starts[first], ends[last]);
            }
        }
        throw new IndexOutOfBoundsException("there is no word " + first);
    }

    private void read(Part part, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        int from = size;
        VisibleText visible = VisibleText.of(text);
        reader.open(visible.seen());
        while (reader.read()) {
            int number = recent.number(reader.key());
            if (number == RecentWords.ABSENT) {
                addNew(vocabulary.word(reader));
            } else {
                add(number, reader.capitals());
            }
        }
        sections.add(new Section(part, visible, from, size, tellsNames(from)));
    }

    /** A compound is as many words as it has parts, each with the place of the whole: that is what stands in the text. */
    private void addNew(Word word) {
        recent.keep(word);
        byte written = reader.capitals();
        int[] parts = vocabulary.parts(word, written);
        if (parts.length == 0) {
            add(word.number(), written);
        }
        for (int part : parts) {
            add(part, written);
        }
    }

    private void endWith(int number) {
        makeRoom();
        numbers[size] = number;
    }

    private void add(int number, byte written) {
        makeRoom();
        numbers[size] = number;
        starts[size] = reader.start();
        ends[size] = reader.end();
        capitals[size] = written;
        size++;
    }

    private void makeRoom() {
        if (size == numbers.length) {
            grow();
        }
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
