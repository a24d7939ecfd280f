package newsreel.topics;

import java.util.ArrayList;
import java.util.Arrays;
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
        Terms terms = lexicon.terms();
        for (int term : terms.written()) {
            String text = terms.text(term);
            for (int topic : terms.topicsOf(term)) {
                if (isWrittenFor(term, topic)) {
                    byTopic.get(topic).add(new TermWeight(text, terms.weight(term, topic)));
                }
            }
        }
        byTopic.forEach(listed -> listed.sort(Comparator.comparingDouble(term -> -term.weight())));
        return byTopic;
    }

    /** Whether no narrower topic of the term explains why it speaks for this one. */
    private boolean isWrittenFor(int term, int topic) {
        double weight = lexicon.terms().weight(term, topic);
        return Arrays.stream(lexicon.terms().topicsOf(term))
                .noneMatch(other -> other != topic
                        && lexicon.taxonomy().isWithin(other, topic)
                        && lexicon.terms().weight(term, other) == weight);
    }
}
