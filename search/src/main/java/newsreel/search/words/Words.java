package newsreel.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text, and where they stand. Immutable. */
public final class Words {
    private final Map<String, Set<Integer>> positions = new HashMap<>();

    private Words(List<Word> words) {
        words.forEach(word ->
                positions.computeIfAbsent(word.term(), term -> new HashSet<>()).add(word.position()));
    }

    /** The words of a text, to be looked up. */
    public static Words of(Analyzer analyzer, String text) {
        return new Words(list(analyzer, text));
    }

    /** The words of a text, in order. */
    public static List<Word> list(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int position = -1;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(new Word(term.toString(), position));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory", impossible);
        }
        return words;
    }

    /** Whether these words stand in it as they follow on each other there. No words stand nowhere. */
    public boolean hold(List<Word> phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        Word first = phrase.get(0);
        return positionsOf(first).stream().anyMatch(at -> stands(phrase, at - first.position()));
    }

    /** Whether each of these words is in it, wherever. No words are nowhere. */
    public boolean holdAll(List<Word> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> positions.containsKey(word.term()));
    }

    private boolean stands(List<Word> phrase, int offset) {
        return phrase.stream().allMatch(word -> positionsOf(word).contains(offset + word.position()));
    }

    private Set<Integer> positionsOf(Word word) {
        return positions.getOrDefault(word.term(), Set.of());
    }
}
