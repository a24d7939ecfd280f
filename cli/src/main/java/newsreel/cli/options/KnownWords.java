package newsreel.cli.options;

import java.util.Optional;
import newsreel.article.ArticleText;
import newsreel.article.Quantity;
import newsreel.numbers.NumberExtractors;
import newsreel.search.query.TopicTree;
import newsreel.search.query.Units;
import newsreel.search.query.Vocabulary;
import newsreel.topics.MediaTopics;
import newsreel.trends.Taxonomy;
import newsreel.trends.TopicLabel;

/** What the words of a query may name, as topics and numbers know it. */
public final class KnownWords {
    private static final int LONGEST = 40;

    private KnownWords() {}

    /** With those topics. */
    public static Vocabulary of(MediaTopics topics) {
        return new Vocabulary(tree(topics), Units.basic().or(KnownWords::unit));
    }

    /** Which of those topics stand above which. */
    public static Taxonomy taxonomy(MediaTopics topics) {
        TopicTree tree = tree(topics);
        return topic -> tree.chain(topic.id()).stream()
                .map(id -> tree.topic(id)
                        .map(known -> new TopicLabel(id, known.name()))
                        .orElse(id.equals(topic.id()) ? topic : new TopicLabel(id, id)))
                .toList();
    }

    private static TopicTree tree(MediaTopics topics) {
        return new TopicTree(topics.list().stream()
                .map(listing -> new TopicTree.Node(
                        listing.topic().id(),
                        listing.topic().name(),
                        listing.topic().parent()))
                .toList());
    }

    /** A word is a unit when five of it are read as so many of one. What can be counted is no unit: any noun can. */
    private static Optional<String> unit(String word) {
        String text = "5 " + word;
        return word.length() > LONGEST
                ? Optional.empty()
                : NumberExtractors.english().extract(ArticleText.ofBody(text)).stream()
                        .filter(number -> number.end() == text.length() && number.unit() != null)
                        .filter(number -> number.kind() != Quantity.Kind.COUNT)
                        .map(Quantity::unit)
                        .findFirst();
    }
}
