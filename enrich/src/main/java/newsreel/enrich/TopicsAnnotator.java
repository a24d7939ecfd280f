package newsreel.enrich;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsreel.article.ArticleSchemas;
import newsreel.article.ArticleText;
import newsreel.article.EnrichedArticle;
import newsreel.article.EnrichedArticleBuilder;
import newsreel.article.Topic;
import newsreel.topics.TopicTagger;

/** What the article is about: the topics that a tagger finds, joined with those that came with the copy. */
final class TopicsAnnotator implements Annotator<List<Topic>> {
    private final TopicTagger tagger;

    TopicsAnnotator(TopicTagger tagger) {
        this.tagger = Objects.requireNonNull(tagger, "tagger");
    }

    @Override
    public String name() {
        return EnrichedArticle.TOPICS;
    }

    @Override
    public Set<String> languages() {
        return tagger.languages();
    }

    @Override
    public String schema() {
        return ArticleSchemas.topics();
    }

    @Override
    public List<Topic> annotate(ArticleText text) {
        return GivenTopics.join(text.givenTopics(), tagger.tag(text));
    }

    @Override
    public void add(List<Topic> found, EnrichedArticleBuilder article) {
        article.topics(found);
    }
}
