package newsreel.copy.newsroom;

import java.util.List;
import java.util.stream.Stream;
import newsreel.article.ArticleText;
import newsreel.article.ArticleTextBuilder;
import newsreel.article.RawArticle;
import newsreel.article.Topic;

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
     * The article. A headline that the body repeats first is left out of it, and so are the byline and the dateline that it
     * opens with.
     *
     * @param supplier who sent the copy, if that is known from outside; the topics are theirs
     */
    ArticleText article(String supplier) {
        if (envelope.isWithdrawal()) {
            return said().build();
        }
        Opening opening = Opening.of(paragraphs, headline);
        return said().headline(headline)
                .subheadline(subheadline)
                .byline(credit.or(opening.credit()).byline())
                .authors(credit.or(opening.credit()).authors())
                .dateline(Facts.first(dateline, opening.place(), located))
                .body(String.join("\n\n", opening.body()))
                .givenTopics(givenBy(Facts.first(supplier, envelope.source())))
                .build();
    }

    /** What the envelope says: of a withdrawn article all that is left. */
    private ArticleTextBuilder said() {
        return ArticleText.builder()
                .language(envelope.language())
                .published(envelope.dates().published())
                .modified(envelope.dates().modified())
                .embargoed(envelope.dates().embargoed())
                .status(envelope.isWithdrawal() ? RawArticle.WITHDRAWN : null)
                .uri(envelope.uri())
                .source(envelope.source());
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
