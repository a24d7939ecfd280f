package newsreel.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsreel.article.EnrichedArticle;
import newsreel.article.Quantity;
import newsreel.article.TextField;
import newsreel.search.words.Language;
import newsreel.search.words.Names;
import newsreel.search.words.Surroundings;
import newsreel.search.words.Word;
import newsreel.search.words.Words;
import org.apache.lucene.analysis.Analyzer;

/** An article and, once they were asked for, its words. Not thread-safe. */
public final class Reading {
    private final EnrichedArticle article;
    private final Analyzer analyzer;
    private final Map<Quantity, List<Words>> around = new HashMap<>();
    private List<Words> texts;

    public Reading(EnrichedArticle article) {
        this.article = article;
        this.analyzer = Language.of(article.language()).analyzer();
    }

    public EnrichedArticle article() {
        return article;
    }

    /** Whether headline, subheadline or body hold the phrase. */
    boolean holds(String phrase) {
        if (texts == null) {
            texts = Arrays.stream(TextField.values())
                    .map(field -> Words.of(analyzer, article.text(field)))
                    .toList();
        }
        List<Word> words = Words.list(analyzer, phrase);
        return texts.stream().anyMatch(text -> text.hold(words));
    }

    /** Whether each word is around that number. */
    boolean isNear(Quantity number, String asked) {
        List<Words> near = around.computeIfAbsent(
                number,
                any -> Surroundings.of(article, any).stream()
                        .map(text -> Words.of(analyzer, text))
                        .toList());
        List<Word> words = Words.list(analyzer, asked);
        return !words.isEmpty()
                && words.stream().allMatch(word -> near.stream().anyMatch(text -> text.holdAll(List.of(word))));
    }

    /** Whether one of the names that it comes under holds the phrase. */
    boolean isNamed(Query.Origin origin, String phrase) {
        List<Word> words = Words.list(Names.analyzer(), phrase);
        return names(origin).stream()
                .anyMatch(name -> Words.of(Names.analyzer(), name).hold(words));
    }

    private List<String> names(Query.Origin origin) {
        return switch (origin) {
            case SOURCE -> present(article.source());
            case AUTHOR -> article.authors();
            case DATELINE -> present(article.dateline());
        };
    }

    private static List<String> present(String name) {
        List<String> names = new ArrayList<>(1);
        names.add(name);
        names.removeIf(Objects::isNull);
        return names;
    }
}
