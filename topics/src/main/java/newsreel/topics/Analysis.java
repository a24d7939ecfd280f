package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/**
 * One article, read, matched and scored: what tags and explanations are made from. Good until its desk is used for the
 * next; not thread-safe.
 */
final class Analysis {
    private static final int MOST_EVIDENCE = 10;

    private final Taxonomy taxonomy;
    private final Terms terms;
    private final Tokens tokens;
    private final Hits hits;
    private final Scorer scorer;
    private final Scores scores;
    private final Speakers speakers;

    /** By hit, its words, where they were asked for. */
    private final String[] words;

    /** @param least the least score that is asked for */
    private Analysis(ArticleText article, Lexicon lexicon, Desk desk, double least) {
        taxonomy = lexicon.taxonomy();
        terms = lexicon.terms();
        tokens = desk.tokens().read(article, lexicon.vocabulary());
        hits = desk.hits();
        hits.clear();
        new Matcher(lexicon).match(tokens, hits);
        scorer = new Scorer(terms);
        desk.evidence().clear(taxonomy.size());
        scorer.addTo(desk.evidence(), hits);
        scores = desk.scores();
        scores.score(taxonomy, tokens.size(), least);
        speakers = desk.speakers();
        words = new String[hits.size()];
    }

    /** The topics to give. */
    static List<Topic> topics(ArticleText article, Lexicon lexicon) {
        return new Analysis(article, lexicon, Desk.of(article), Selection.LEAST_SCORE).topics();
    }

    /** Every topic that any term speaks for, best first. */
    static List<TopicExplanation> explanations(ArticleText article, Lexicon lexicon) {
        return new Analysis(article, lexicon, Desk.of(article), Double.MIN_VALUE).explanations();
    }

    private List<Topic> topics() {
        int[] chosen = chosen();
        speakers.find(chosen, scorer, hits, taxonomy);
        Topic[] topics = new Topic[chosen.length];
        for (int place = 0; place < chosen.length; place++) {
            KnownTopic known = taxonomy.topic(chosen[place]);
            topics[place] = new Topic(known.id(), known.name(), rounded(scores.score(chosen[place])), words(place));
        }
        return List.of(topics);
    }

    private List<TopicExplanation> explanations() {
        int[] chosen = chosen();
        return Arrays.stream(scores.atLeast(Double.MIN_VALUE))
                .mapToObj(topic -> explain(topic, Arrays.stream(chosen).anyMatch(given -> given == topic)))
                .toList();
    }

    private int[] chosen() {
        return new Selection(taxonomy, scores).choose();
    }

    private TopicExplanation explain(int topic, boolean given) {
        return new TopicExplanation(
                taxonomy.topic(topic),
                rounded(scores.score(topic)),
                scores.evidence(topic),
                given,
                hitsFor(topic).stream().map(hit -> termEvidence(hit, topic)).toList());
    }

    private TermEvidence termEvidence(int hit, int topic) {
        int term = hits.term(hit);
        return new TermEvidence(
                terms.text(term),
                wordsOf(hit),
                terms.weight(term, topic),
                hits.count(hit),
                Scorer.force(hits, hit),
                scorer.contribution(hits, hit, topic));
    }

    /** The words that earned the topic at that place among those given, heaviest first, each once. */
    private List<String> words(int place) {
        String[] earned = new String[MOST_EVIDENCE];
        int size = 0;
        int speaking = speakers.count(place);
        for (int rank = 0; rank < speaking && size < MOST_EVIDENCE; rank++) {
            String text = wordsOf(speakers.hit(place, rank));
            if (!holds(earned, size, text)) {
                earned[size++] = text;
            }
        }
        return List.of(Arrays.copyOf(earned, size));
    }

    private static boolean holds(String[] words, int size, String text) {
        for (int i = 0; i < size; i++) {
            if (words[i].equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** As the article first has them. A term speaks for several topics of a branch, which share the string. */
    private String wordsOf(int hit) {
        if (words[hit] == null) {
            words[hit] = tokens.text(hits.first(hit), hits.last(hit));
        }
        return words[hit];
    }

    private List<Integer> hitsFor(int topic) {
        List<Integer> found = new ArrayList<>();
        for (int hit = 0; hit < hits.size(); hit++) {
            if (scorer.contribution(hits, hit, topic) != 0) {
                found.add(hit);
            }
        }
        found.sort(Comparator.comparingDouble(hit -> -scorer.contribution(hits, hit, topic)));
        return found;
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
