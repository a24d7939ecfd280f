package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newsreel.article.ArticleText;
import newsreel.article.Topic;

/** One article, read, matched and scored: what tags and explanations are made from. Not thread-safe. */
final class Analysis {
    private static final int MOST_EVIDENCE = 10;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Hits hits;
    private final Scorer scorer;
    private final Scores scores;
    private final List<Integer> chosen;

    /** What the hits for one topic after the other are sorted by. */
    private final long[] keys;

    Analysis(ArticleText article, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = Tokens.of(article, lexicon.vocabulary());
        this.hits = new Matcher(lexicon).match(tokens);
        this.scorer = new Scorer(lexicon);
        this.scores = Scores.of(scorer.evidence(hits), tokens.size(), lexicon.taxonomy());
        this.chosen = new Selection(lexicon.taxonomy(), scores).choose();
        this.keys = new long[hits.size()];
    }

    List<Topic> topics() {
        return chosen.stream().map(this::topicOf).toList();
    }

    /** Every topic that any term speaks for, best first. */
    List<TopicExplanation> explanations() {
        return scores.atLeast(Double.MIN_VALUE).stream().map(this::explain).toList();
    }

    private Topic topicOf(int topic) {
        KnownTopic known = lexicon.taxonomy().topic(topic);
        return new Topic(known.id(), known.name(), rounded(scores.score(topic)), words(topic));
    }

    private TopicExplanation explain(int topic) {
        return new TopicExplanation(
                lexicon.taxonomy().topic(topic),
                rounded(scores.score(topic)),
                scores.evidence(topic),
                chosen.contains(topic),
                hitsFor(topic).stream().map(hit -> termEvidence(hit, topic)).toList());
    }

    private TermEvidence termEvidence(int hit, int topic) {
        Term term = lexicon.terms().get(hits.term(hit));
        return new TermEvidence(
                term.text(),
                wordsOf(hit),
                term.weights()[term.positionOf(topic)],
                hits.count(hit),
                Scorer.force(hits, hit),
                scorer.contribution(hits, hit, topic));
    }

    /** The words that earned the topic, heaviest first, each once. */
    private List<String> words(int topic) {
        List<String> words = new ArrayList<>(MOST_EVIDENCE);
        for (int hit : heaviest(topic)) {
            String text = wordsOf(hit);
            if (!holds(words, text)) {
                words.add(text);
            }
            if (words.size() == MOST_EVIDENCE) {
                break;
            }
        }
        return words;
    }

    private static boolean holds(List<String> words, String text) {
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** The hits that speak for the topic, heaviest first, of equals the one that stands first. */
    private int[] heaviest(int topic) {
        int size = 0;
        for (int hit = 0; hit < hits.size(); hit++) {
            float contribution = (float) scorer.contribution(hits, hit, topic);
            if (contribution > 0) {
                // The bits of positive floats sort as the floats do.
                keys[size++] = (long) -Float.floatToIntBits(contribution) << 32 | hit;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] heaviest = new int[size];
        Arrays.setAll(heaviest, i -> (int) keys[i]);
        return heaviest;
    }

    private String wordsOf(int hit) {
        return tokens.text(hits.first(hit), hits.last(hit));
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
