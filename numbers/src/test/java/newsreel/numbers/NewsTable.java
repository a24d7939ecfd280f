package newsreel.numbers;

import java.util.List;
import newsreel.numbers.words.Tables;

/**
 * Sentences of news in one language with all that is a quantity in each, as {@link Shown} has it: a table {@code news.tsv} of
 * text and quantities.
 */
public final class NewsTable {
    private final NumberExtractor numbers;
    private final List<String[]> sentences;

    private NewsTable(NumberExtractor numbers, List<String[]> sentences) {
        this.numbers = numbers;
        this.sentences = sentences;
    }

    /** The table beside that class, for an extractor. */
    public static NewsTable of(Class<?> owner, NumberExtractor numbers) {
        return new NewsTable(numbers, new Tables(owner).columns("news.tsv"));
    }

    /** That table of the language's folder here. */
    static NewsTable of(String language, String resource) {
        return new NewsTable(
                NumberExtractors.in(language).orElseThrow(),
                new Tables(NewsTable.class).columns(language + "/" + resource));
    }

    /** How many sentences there are. */
    public int size() {
        return sentences.size();
    }

    /** What is not read as it should be, a line each. */
    public List<String> misses() {
        return sentences.stream()
                .filter(sentence -> !Shown.by(numbers, sentence[0]).equals(sentence[1]))
                .map(sentence ->
                        sentence[0] + "\n    want " + sentence[1] + "\n    got  " + Shown.by(numbers, sentence[0]))
                .toList();
    }
}
