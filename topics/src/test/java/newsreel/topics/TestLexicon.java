package newsreel.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsreel.article.ArticleText;

/** Builds small lexicons for tests from lines as their files have them. */
final class TestLexicon {
    private static final Stemmer STEMMER = new Stemmer(TopicLanguages.ENGLISH, Map.of());

    private TestLexicon() {}

    static Lexicon of(String... lines) {
        LexiconParser parser = new LexiconParser(STEMMER::stem);
        parser.parse("test.tsv", Arrays.asList(lines));
        LexiconBuilder builder = new LexiconBuilder(List.of(), TopicLanguages.ENGLISH, STEMMER, Map.of());
        builder.commonWords(Set.of("us", "who"));
        builder.addLayer(parser.lines());
        return builder.build().lexicon(TopicLanguages.ENGLISH, STEMMER);
    }

    /** The terms found in the text, in the order of their first occurrences. */
    static List<String> found(Lexicon lexicon, String text) {
        Hits hits = hits(lexicon, ArticleText.ofBody(text));
        return IntStream.range(0, hits.size())
                .mapToObj(hit -> lexicon.terms().text(hits.term(hit)))
                .toList();
    }

    /** The terms found in the article. */
    static Hits hits(Lexicon lexicon, ArticleText article) {
        Hits hits = new Hits();
        new Matcher(lexicon).match(new Tokens(article.body().length()).read(article, lexicon.vocabulary()), hits);
        return hits;
    }
}
