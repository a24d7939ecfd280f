package newsreel.copy.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.Topic;
import newsreel.copy.text.Dateline;

/**
 * What one layer of a document tells: the envelope, or the copy in it. Any part may be null or empty.
 *
 * @param dateline the place in a dateline of its own
 * @param located where the story comes from, when there is no dateline
 */
record Story(
        String headline,
        String subheadline,
        Credit credit,
        String dateline,
        String located,
        List<String> paragraphs,
        Envelope envelope,
        List<Topic> topics) {

    static final Story EMPTY = new Story(null, null, Credit.NONE, null, null, List.of(), Envelope.EMPTY, List.of());

    Story withParagraphs(List<String> other) {
        return new Story(headline, subheadline, credit, dateline, located, other, envelope, topics);
    }

    /** This one, where it says nothing the other; both one's topics. */
    Story or(Story other) {
        return new Story(
                Facts.first(headline, other.headline),
                Facts.first(subheadline, other.subheadline),
                credit.or(other.credit),
                Facts.first(dateline, other.dateline),
                Facts.first(located, other.located),
                paragraphs.isEmpty() ? other.paragraphs : paragraphs,
                envelope.or(other.envelope),
                Stream.concat(topics.stream(), other.topics.stream()).distinct().toList());
    }

    /**
     * The article. A headline that the body repeats first is left out of it, and so is the dateline that it opens with.
     *
     * @param supplier who sent the copy, if that is known from outside; the topics are theirs
     */
    ArticleText article(String supplier) {
        List<String> body =
                headline != null && !paragraphs.isEmpty() && paragraphs.get(0).equals(headline)
                        ? paragraphs.subList(1, paragraphs.size())
                        : paragraphs;
        Optional<Dateline> opening = body.stream().findFirst().flatMap(Dateline::parse);
        return ArticleText.builder()
                .headline(headline)
                .subheadline(subheadline)
                .byline(credit.byline())
                .authors(credit.authors())
                .dateline(Facts.first(dateline, opening.map(Dateline::place).orElse(located)))
                .body(Stream.concat(
                                opening.map(Dateline::rest).stream(),
                                body.stream().skip(opening.isPresent() ? 1 : 0))
                        .collect(Collectors.joining("\n\n")))
                .language(envelope.language())
                .published(envelope.published())
                .uri(envelope.uri())
                .source(envelope.source())
                .givenTopics(givenBy(Facts.first(supplier, envelope.source())))
                .build();
    }

    private List<Topic> givenBy(String provider) {
        return topics.stream()
                .map(topic -> new Topic(
                        topic.id(),
                        topic.name(),
                        topic.score(),
                        topic.evidence(),
                        Facts.first(provider, Topic.PROVIDER)))
                .toList();
    }
}
