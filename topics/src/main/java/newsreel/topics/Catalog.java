package newsreel.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsreel.topics.TopicListing.TermWeight;

/** Lists and searches what a lexicon knows. Immutable. */
final class Catalog {
    private final Lexicon lexicon;

    Catalog(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TopicListing> listings() {
        List<List<TermWeight>> terms = termsByTopic();
        Taxonomy taxonomy = lexicon.taxonomy();
        return IntStream.range(0, taxonomy.size())
                .mapToObj(topic -> new TopicListing(taxonomy.topic(topic), taxonomy.level(topic), terms.get(topic)))
                .toList();
    }

    /** @param words in lower case */
    List<TopicListing> search(String words) {
        List<TopicListing> all = listings();
        Stream<TopicListing> named = all.stream().filter(listing -> isNamed(listing, words));
        Stream<TopicListing> having =
                all.stream().filter(listing -> !isNamed(listing, words) && hasTerm(listing, words));
        return Stream.concat(named, having).toList();
    }

    private static boolean isNamed(TopicListing listing, String words) {
        return has(listing.topic().name(), words) || has(listing.topic().id(), words);
    }

    private static boolean hasTerm(TopicListing listing, String words) {
        return listing.terms().stream().anyMatch(term -> has(term.term(), words));
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    private List<List<TermWeight>> termsByTopic() {
        List<List<TermWeight>> byTopic = new ArrayList<>();
        lexicon.taxonomy().topics().forEach(topic -> byTopic.add(new ArrayList<>()));
        for (Term term : lexicon.terms()) {
            for (int i = 0; i < term.topics().length; i++) {
                if (isWrittenFor(term, i)) {
                    byTopic.get(term.topics()[i]).add(new TermWeight(term.text(), term.weights()[i]));
                }
            }
        }
        byTopic.forEach(terms -> terms.sort(Comparator.comparingDouble(term -> -term.weight())));
        return byTopic;
    }

    /** Whether no narrower topic of the term explains why it speaks for this one. */
    private boolean isWrittenFor(Term term, int position) {
        int topic = term.topics()[position];
        return IntStream.range(0, term.topics().length)
                .noneMatch(other -> other != position
                        && lexicon.taxonomy().isWithin(term.topics()[other], topic)
                        && term.weights()[other] == term.weights()[position]);
    }
}
